package org.ediframework.metrics.concern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.NonResponse;
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

    static Concerns of(Family family, ConcernFinder settings, Expectation expectation) {
        List<Double> adjusted = family.adjusted(settings.getAdjustment());
        RepresentationAnalysis analysis = RepresentationAnalysis.builder()
                .adjustment(Adjustment.NONE)
                .materialityBand(settings.getMaterialityBand())
                .build();
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
        Map<Concern, ComparedGroup> figures = new HashMap<>();
        List<Concern> concerns = new ArrayList<>();
        for (int index = 0; index < standing.size(); index++) {
            Suspicion found = standing.get(index);
            // Each comparison has two rows: the group, and everybody else.
            RepresentationRow row = groups.get(index).rows().get(0);
            Concern concern = new Concern(
                    found.group(),
                    row,
                    found.basis(),
                    found.closest(),
                    found.closest().pValue(),
                    pValues.get(index));
            concerns.add(concern);
            figures.put(concern, groups.get(index).withRows(List.of(row)));
        }
        concerns.sort(GREATEST_SHORTFALL_FIRST);
        return new Concerns(
                concerns,
                new RepresentationTable(
                        concerns.stream()
                                .flatMap(concern -> Optional.ofNullable(figures.get(concern)).stream())
                                .toList(),
                        concerns.size(),
                        analysis),
                family.size(),
                family.countTooSmall(),
                family.countWithoutReference(),
                settings);
    }

    private static Comparison comparison(Suspicion found, Expectation expectation) {
        Group group = found.group();
        GroupCounts counts = GroupCounts.builder()
                .scope(group.getScope())
                .count(group.getCategories(), found.count())
                .count("not " + group.getCategories(), found.base() - found.count())
                .nonResponse(NonResponse.NOT_OBTAINED, found.undeclared())
                .build();
        return Comparison.of(counts, expectation.reference(group, group.getCharacteristic()));
    }
}
