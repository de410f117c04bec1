package org.ediframework.metrics.concern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.intersection.ReferenceBasis;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.statistics.Adjustment;

/** Makes concerns of those suspicions that stand when everything looked at is taken into account. */
final class Findings {

    private static final Comparator<Concern> GREATEST_SHORTFALL_FIRST =
            Comparator.<Concern, java.math.BigInteger>comparing(
                            concern -> concern.row().getShortfallBySwapping().get())
                    .reversed()
                    .thenComparing(Concern::adjustedPValue)
                    .thenComparing(concern -> concern.group().memberships().size())
                    .thenComparing(concern -> concern.group().where().getPlace().orElse(""))
                    .thenComparing(concern -> concern.row().getScope().getCharacteristic())
                    .thenComparing(concern -> concern.group().getCategories());

    private Findings() {}

    static Concerns of(Family family, Family assumed, ConcernFinder settings, Expectation expectation) {
        RepresentationAnalysis analysis = RepresentationAnalysis.builder()
                .adjustment(Adjustment.NONE)
                .materialityBand(settings.getMaterialityBand())
                .build();
        Map<Concern, ComparedGroup> found = standing(family, settings, analysis, expectation);
        List<Concern> concerns =
                found.keySet().stream().sorted(GREATEST_SHORTFALL_FIRST).toList();
        List<Dependence> dependences = standing(assumed, settings, analysis, expectation).keySet().stream()
                .sorted(GREATEST_SHORTFALL_FIRST)
                .map(each -> new Dependence(
                        each.group(),
                        each.row(),
                        each.basis().orElse(ReferenceBasis.PRODUCT_OF_MARGINS),
                        each.closest()))
                .toList();
        return new Concerns(
                concerns,
                new RepresentationTable(
                        concerns.stream()
                                .flatMap(concern -> Optional.ofNullable(found.get(concern)).stream())
                                .toList(),
                        concerns.size(),
                        analysis),
                dependences,
                family.size(),
                assumed.size(),
                Math.addExact(family.countTooSmall(), assumed.countTooSmall()),
                Math.addExact(family.countWithoutReference(), assumed.countWithoutReference()),
                settings);
    }

    /** Those suspicions of a family that stand when all of it is taken into account, each with its group of one row. */
    private static Map<Concern, ComparedGroup> standing(
            Family family, ConcernFinder settings, RepresentationAnalysis analysis, Expectation expectation) {
        List<Double> adjusted = family.adjusted(settings.getAdjustment());
        List<Suspicion> standing = new ArrayList<>();
        List<Double> pValues = new ArrayList<>();
        for (int index = 0; index < adjusted.size(); index++) {
            if (adjusted.get(index) <= settings.getFalseDiscoveryRate()) {
                standing.add(family.suspicions().get(index));
                pValues.add(adjusted.get(index));
            }
        }
        List<ComparedGroup> groups = analysis.analyse(standing.stream()
                        .map(found -> comparison(found, expectation))
                        .toList())
                .groups();
        Map<Concern, ComparedGroup> concerns = new HashMap<>();
        for (int index = 0; index < standing.size(); index++) {
            Suspicion found = standing.get(index);
            // Each comparison has two rows: the group, and everybody else.
            RepresentationRow row = groups.get(index).rows().get(0);
            concerns.put(
                    new Concern(
                            found.group(),
                            row,
                            found.basis(),
                            found.closest(),
                            found.closest().pValue(),
                            pValues.get(index)),
                    groups.get(index).withRows(List.of(row)));
        }
        return concerns;
    }

    private static Comparison comparison(Suspicion found, Expectation expectation) {
        Group group = found.group();
        GroupCounts counts = GroupCounts.builder()
                .scope(group.getScope())
                .count(group.getCategories(), found.count())
                .count("not " + group.getCategories(), found.base() - found.count())
                .nonResponse(NonResponse.NOT_OBTAINED, found.undeclared())
                .build();
        return Comparison.of(counts, expectation.reference(group, group.getCharacteristic(), found.share()));
    }
}
