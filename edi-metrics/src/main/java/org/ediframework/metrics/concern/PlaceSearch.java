package org.ediframework.metrics.concern;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.statistics.BinomialTest;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every cell of a combination in one place, or in all.
 *
 * <p>A cell is compared with each simpler group T that it is part of: were it represented like T, each of T's people
 * would belong to it with the probability e/e(T), e being the numbers expected by the references. All of T's people in
 * the cell's place is the plain comparison with the reference. Of the p-values the greatest counts: a group is worse than
 * every simpler one, or it is no concern of its own.
 */
record PlaceSearch(
        Combination combination,
        PeopleOfPlace scope,
        Optional<AllPlaces> allPlaces,
        ConcernFinder settings,
        Expectation expectation) {

    /** One simpler group as seen from a cell: its people, and the share of them that the cell would be expected to be. */
    private record Wider(boolean isEverywhere, int kept, int cell, long count, double share, double expectedShare) {}

    void lookInto(Family family) {
        int all = combination.all();
        for (int cell = 0; cell < combination.cells(); cell++) {
            double share = scope.share(all, cell);
            if (Double.isNaN(share)) {
                family.withoutReference();
            } else if (!(scope.base() * share >= settings.getLeastExpected()) || share == 0) {
                family.tooSmall();
            } else {
                look(cell, family);
            }
        }
    }

    private void look(int cell, Family family) {
        Wider closest = null;
        double greatest = 0;
        if (isFewerThanMatters(cell)) {
            long count = count(cell);
            for (int index = 0; index < widerCount(); index++) {
                Wider wider = wider(index, cell);
                if (wider != null) {
                    double pValue = pValue(count, wider);
                    if (pValue > settings.getFalseDiscoveryRate()) {
                        greatest = 1;
                        closest = null;
                        break;
                    }
                    if (closest == null || pValue > greatest) {
                        greatest = pValue;
                        closest = wider;
                    }
                }
            }
        }
        if (closest == null) {
            family.unsuspected();
        } else {
            family.suspect(suspicion(cell, closest, greatest), greatest);
        }
    }

    private long count(int cell) {
        return scope.count(combination.all(), cell);
    }

    /** Whether the cell is materially below every simpler group, before anybody asks whether that is chance. */
    private boolean isFewerThanMatters(int cell) {
        long count = count(cell);
        double low = settings.getMaterialityBand().low();
        for (int index = 0; index < widerCount(); index++) {
            Wider wider = wider(index, cell);
            if (wider != null && !(count < low * wider.share() * wider.count())) {
                return false;
            }
        }
        double everyone = (double) scope.base() + scope.undeclared();
        return !settings.isRobustOnly() || count + scope.undeclared() < scope.share(combination.all(), cell) * everyone;
    }

    /** First the simpler groups of the place, everybody before all; then the groups of all places, itself included. */
    private int widerCount() {
        return combination.all() + (allPlaces.isPresent() ? combination.all() : 0);
    }

    private @Nullable Wider wider(int index, int cell) {
        int all = combination.all();
        double share = scope.share(all, cell);
        if (index < all) {
            int simpler = combination.simplerCell(index, cell);
            double wide = scope.share(index, simpler);
            return Double.isNaN(wide)
                    ? null
                    : new Wider(false, index, simpler, scope.count(index, simpler), Math.min(1, share / wide), wide);
        }
        int kept = index - all + 1;
        int simpler = combination.simplerCell(kept, cell);
        AllPlaces everywhere = allPlaces.orElseThrow();
        double expected = everywhere.expected(kept, simpler);
        return Double.isNaN(expected)
                ? null
                : new Wider(
                        true,
                        kept,
                        simpler,
                        everywhere.count(kept, simpler),
                        Math.min(1, scope.base() * share / expected),
                        scope.share(kept, simpler));
    }

    private double pValue(long count, Wider wider) {
        double rate = settings.getFalseDiscoveryRate();
        // The two-sided value is never below the one-sided, which costs half as much.
        if (BinomialTest.less(count, wider.count(), wider.share()) > rate) {
            return 1;
        }
        double complete = BinomialTest.twoSided(count, wider.count(), wider.share());
        return scope.sampleSize().isEmpty() || complete > rate
                ? complete
                : Math.max(
                        complete, sampledPValue(count, wider, scope.sampleSize().getAsLong()));
    }

    /** The wider group has its share of the reference's sample. */
    private static double sampledPValue(long count, Wider wider, long sampleSize) {
        Characteristic characteristic = Characteristic.of("group");
        GroupCounts counts = GroupCounts.builder()
                .characteristic(characteristic)
                .count("in", count)
                .count("out", wider.count() - count)
                .build();
        Reference reference = Reference.builder()
                .characteristic(characteristic)
                .source("sample")
                .share("in", BigDecimal.valueOf(wider.share()))
                .sampleSize(Math.max(1, Math.round(sampleSize * Math.min(1, wider.expectedShare()))))
                .build();
        return RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.of(counts, reference)))
                .rows()
                .get(0)
                .getPValue()
                .find()
                .orElse(1.0);
    }

    private Suspicion suspicion(int cell, Wider closest, double pValue) {
        Group group = new Group(where(scope.place()), combination.memberships(combination.all(), cell));
        Group simpler = new Group(
                closest.isEverywhere() ? Where.unstated() : where(scope.place()),
                combination.memberships(closest.kept(), cell));
        double ratio = count(cell) / (closest.share() * closest.count());
        return new Suspicion(
                group,
                expectation.basis(scope.place(), group.memberships()),
                scope.share(combination.all(), cell),
                count(cell),
                scope.base(),
                scope.undeclared(),
                new SimplerGroup(simpler, ratio, pValue));
    }

    private static Where where(Optional<String> place) {
        return place.map(Where::place).orElse(Where.unstated());
    }
}
