package org.ediframework.metrics.concern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
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
                    .thenComparing(concern -> concern.group().place().orElse(""))
                    .thenComparing(concern -> concern.row().getCharacteristic())
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
        RepresentationTable table = analysis.analyse(
                standing.stream().map(found -> comparison(found, expectation)).toList());
        List<Concern> concerns = new ArrayList<>();
        for (int index = 0; index < standing.size(); index++) {
            Suspicion found = standing.get(index);
            // Each comparison has two rows: the group, and everybody else.
            RepresentationRow row = table.rows().get(2 * index);
            concerns.add(new Concern(
                    found.group(),
                    row,
                    found.basis(),
                    found.closest(),
                    found.closest().pValue(),
                    pValues.get(index)));
        }
        concerns.sort(GREATEST_SHORTFALL_FIRST);
        List<RepresentationRow> rows = concerns.stream().map(Concern::row).toList();
        return new Concerns(
                concerns,
                new RepresentationTable(rows, table.notes(), rows.size(), analysis),
                family.size(),
                family.countTooSmall(),
                family.countWithoutReference(),
                settings);
    }

    private static Comparison comparison(Suspicion found, Expectation expectation) {
        Group group = found.group();
        Characteristic crossed = group.getCharacteristic();
        Coverage coverage =
                group.place().map(place -> Coverage.unstated().withPlace(place)).orElseGet(Coverage::unstated);
        GroupCounts counts = GroupCounts.builder()
                .characteristic(crossed)
                .coverage(coverage)
                .count(group.getCategories(), found.count())
                .count("not " + group.getCategories(), found.base() - found.count())
                .nonResponse(NonResponse.NOT_OBTAINED, found.undeclared())
                .build();
        return Comparison.of(counts, expectation.reference(group, crossed));
    }
}
