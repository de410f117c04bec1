package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.ediframework.metrics.statistics.References.doubles;
import static org.ediframework.metrics.statistics.References.longs;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ediframework.metrics.statistics.ProportionalFitting.Margin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandardisedFiguresTest {

    static Stream<Arguments> oddsRatiosOfR() {
        return References.cases("odds-ratio.tsv");
    }

    static Stream<Arguments> eventsOfR() {
        return References.cases("poisson-interval.tsv");
    }

    static Stream<Arguments> standardisedOfR() {
        return References.cases("standardised-share.tsv");
    }

    static Stream<Arguments> slopesOfR() {
        return References.cases("inequality-slope.tsv");
    }

    static Stream<Arguments> sizesOfR() {
        return References.cases("effective-size.tsv");
    }

    static Stream<Arguments> overdispersionOfR() {
        return References.cases("overdispersion.tsv");
    }

    static Stream<Arguments> equivalenceOfR() {
        return References.cases("equivalence.tsv");
    }

    static Stream<Arguments> fittedByR() {
        return References.cases("proportional-fitting.tsv");
    }

    private static void assertEnd(String expected, OptionalDouble end) {
        if (expected.equals("NA") || expected.equals("Inf") || expected.equals("NaN")) {
            assertEquals(OptionalDouble.empty(), end);
        } else {
            assertClose(Double.parseDouble(expected), end.getAsDouble());
        }
    }

    private static OptionalDouble low(Optional<Interval> interval) {
        return interval.map(ends -> OptionalDouble.of(ends.low())).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble high(Optional<Interval> interval) {
        return interval.map(ends -> OptionalDouble.of(ends.high())).orElse(OptionalDouble.empty());
    }

    @ParameterizedTest
    @MethodSource("oddsRatiosOfR")
    void oddsRatioAgreesWithR(
            long count1,
            long base1,
            long count2,
            long base2,
            double level,
            String oddsRatio,
            String waldLow,
            String waldHigh,
            String conditional,
            String exactLow,
            String exactHigh) {
        TwoGroups groups = new TwoGroups(count1, base1, count2, base2);
        assertEnd(oddsRatio, OddsRatio.of(groups));
        Optional<Interval> wald = OddsRatio.wald(groups, level);
        boolean hasZero = count1 == 0 || count2 == 0 || count1 == base1 || count2 == base2;
        assertEquals(hasZero, wald.isEmpty());
        if (!hasZero) {
            assertEnd(waldLow, low(wald));
            assertEnd(waldHigh, high(wald));
        }
        assertEnd(conditional, OddsRatio.conditional(groups));
        assertEnd(exactLow, OddsRatio.exactLowerBound(groups, level));
        assertEnd(exactHigh, high(OddsRatio.exact(groups, level)));
    }

    @Test
    void oddsRatioOfNobodyIsAbsent() {
        TwoGroups nobody = new TwoGroups(0, 0, 3, 9);
        assertEquals(OptionalDouble.empty(), OddsRatio.of(nobody));
        assertEquals(OptionalDouble.empty(), OddsRatio.conditional(nobody));
        assertEquals(Optional.empty(), OddsRatio.exact(nobody, 0.95));
        assertThrows(IllegalArgumentException.class, () -> OddsRatio.exact(nobody, 95));
        assertThrows(IllegalArgumentException.class, () -> OddsRatio.exactLowerBound(nobody, 0));
        assertThrows(IllegalArgumentException.class, () -> OddsRatio.wald(nobody, 1));
    }

    @Test
    void moreTablesThanCanBeAddedUpHaveNoExactInterval() {
        TwoGroups many = new TwoGroups(1L << 40, 1L << 50, 1L << 41, 1L << 50);
        assertEquals(Optional.empty(), OddsRatio.exact(many, 0.95));
        assertTrue(OddsRatio.wald(many, 0.95).isPresent());
    }

    @ParameterizedTest
    @MethodSource("eventsOfR")
    void numberOfEventsAgreesWithR(PoissonInterval method, long events, double level, double low, double high) {
        Interval interval = method.of(events, level);
        assertClose(low, interval.low());
        assertClose(high, interval.high());
    }

    @ParameterizedTest
    @MethodSource("standardisedOfR")
    void standardisedShareAgreesWithR(
            String kind,
            String counts,
            String bases,
            String sharesOrWeights,
            double level,
            double estimate,
            double low,
            double high) {
        long[] people = longs(counts);
        long[] everybody = longs(bases);
        double[] values = doubles(sharesOrWeights);
        StandardisedShare share = (kind.equals("direct")
                        ? StandardisedShare.direct(people, everybody, values, PoissonInterval.BYAR, level)
                        : StandardisedShare.indirect(people, everybody, values, PoissonInterval.BYAR, level))
                .orElseThrow();
        assertClose(estimate, share.estimate());
        assertClose(low, share.interval().low());
        assertClose(high, share.interval().high());
    }

    @Test
    void mixThatExpectsNobodyHasNoRatio() {
        assertEquals(
                Optional.empty(),
                StandardisedShare.indirect(
                        new long[] {0}, new long[] {5}, new double[] {0}, PoissonInterval.EXACT, 0.95));
    }

    @Test
    void standardPopulationWhereNobodyWasCountedHasNoShare() {
        assertEquals(
                Optional.empty(),
                StandardisedShare.direct(
                        new long[] {0, 3}, new long[] {0, 9}, new double[] {1, 1}, PoissonInterval.EXACT, 0.95));
        assertTrue(StandardisedShare.direct(
                        new long[] {0, 3}, new long[] {0, 9}, new double[] {0, 1}, PoissonInterval.EXACT, 0.95)
                .isPresent());
    }

    @Test
    void nobodyOfAGroupMayStillBeSome() {
        StandardisedShare share = StandardisedShare.direct(
                        new long[] {0, 0}, new long[] {10, 40}, new double[] {1, 1}, PoissonInterval.EXACT, 0.95)
                .orElseThrow();
        assertEquals(0, share.estimate());
        assertEquals(0, share.interval().low());
        // −ln 0.025 people, each of them a twentieth of the standard population in the first stratum.
        assertClose(3.6888794541139363 / 20, share.interval().high());
    }

    @ParameterizedTest
    @MethodSource("slopesOfR")
    void slopeAgreesWithR(
            String counts, String bases, double level, double slope, String low, String high, String relative) {
        InequalitySlope found =
                InequalitySlope.of(longs(counts), longs(bases), level).orElseThrow();
        assertEquals(slope, found.slopeIndex(), 1e-9 * Math.max(Math.abs(slope), 1e-3));
        if (low.equals("NA")) {
            assertEquals(Optional.empty(), found.slopeInterval());
        } else {
            Interval interval = found.slopeInterval().orElseThrow();
            assertEquals(Double.parseDouble(low), interval.low(), 1e-9);
            assertEquals(Double.parseDouble(high), interval.high(), 1e-9);
        }
        assertEnd(relative, found.relativeIndex().map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }

    @Test
    void oneGroupHasNoSlope() {
        assertEquals(Optional.empty(), InequalitySlope.of(new long[] {3, 0}, new long[] {9, 0}, 0.95));
    }

    @ParameterizedTest
    @MethodSource("sizesOfR")
    void effectiveSizeAgreesWithR(String weights, double size) {
        assertClose(size, EffectiveSize.of(doubles(weights)));
    }

    @Test
    void effectiveSizeDoesNotDependOnTheUnitOfTheWeights() {
        assertClose(EffectiveSize.of(1, 2, 4), EffectiveSize.of(1e-300, 2e-300, 4e-300));
        assertClose(EffectiveSize.of(1, 2, 4), EffectiveSize.of(1e300, 2e300, 4e300));
        assertEquals(0, EffectiveSize.of(0, 0));
        assertThrows(IllegalArgumentException.class, () -> EffectiveSize.of(1, -1));
        assertThrows(IllegalArgumentException.class, () -> EffectiveSize.of(1, Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @MethodSource("overdispersionOfR")
    void overdispersionAgreesWithR(
            double target,
            String counts,
            String bases,
            double factor,
            double between,
            long base,
            double level,
            double low,
            double high) {
        Overdispersion found = Overdispersion.around(target, longs(counts), longs(bases));
        assertClose(factor, found.factor());
        assertEquals(between, found.betweenUnits(), 1e-9 * Math.max(between, 1e-6));
        Interval limits = found.limits(base, level);
        assertClose(low, limits.low());
        assertClose(high, limits.high());
    }

    @Test
    void fewerThanTwoUnitsDoNotVary() {
        assertEquals(new Overdispersion(0.5, 0, 0), Overdispersion.around(0.5, new long[] {0}, new long[] {0}));
        Overdispersion one = Overdispersion.around(0.5, new long[] {9}, new long[] {9});
        assertEquals(9, one.factor(), 1e-12);
        assertEquals(FunnelLimits.of(0.5, 40, 0.95), one.limits(40, 0.95));
        assertEquals(new Interval(0, 1), one.limits(0, 0.95));
    }

    @ParameterizedTest
    @MethodSource("equivalenceOfR")
    void equivalenceAgreesWithR(long count, long base, double low, double high, double pValue) {
        assertClose(pValue, Equivalence.ofShare(count, base, low, high));
    }

    @ParameterizedTest
    @MethodSource("equivalenceOfR")
    void equivalenceIsShownExactlyWhereWilsonsIntervalLiesBetween(
            long count, long base, double low, double high, double pValue) {
        for (double level : new double[] {0.5, 0.8, 0.95, 0.99}) {
            Interval wilson = ProportionInterval.WILSON.of(count, base, level);
            boolean between = low < wilson.low() && (wilson.high() < high || high >= 1);
            assertEquals(between, Equivalence.ofShare(count, base, low, high) < (1 - level) / 2, () -> "at " + level);
        }
    }

    @ParameterizedTest
    @MethodSource("oddsRatiosOfR")
    void equivalenceOfARatioIsShownExactlyWhereKoopmansIntervalLiesBetween(
            long count1, long base1, long count2, long base2, double level) {
        TwoGroups groups = new TwoGroups(count1, base1, count2, base2);
        Optional<Interval> koopman = RatioInterval.KOOPMAN.of(count1, base1, count2, base2, level);
        for (double limit : new double[] {0.1, 0.5, 0.8}) {
            boolean between = koopman.filter(ends -> limit < ends.low() && ends.high() < 1 / limit)
                    .isPresent();
            assertEquals(between, Equivalence.ofRatio(groups, limit, 1 / limit) < (1 - level) / 2);
        }
    }

    @Test
    void nobodyIsNoProofOfEquality() {
        assertEquals(1, Equivalence.ofShare(0, 0, 0.1, 0.2));
        assertEquals(1, Equivalence.ofRatio(new TwoGroups(0, 5, 0, 5), 0.8, 1.25));
        assertThrows(IllegalArgumentException.class, () -> Equivalence.ofShare(1, 5, 0.3, 0.2));
        assertThrows(IllegalArgumentException.class, () -> Equivalence.ofRatio(new TwoGroups(1, 5, 1, 5), 0, 1.25));
    }

    @Test
    void koopmanKeepsItsLowerEndWhereTheOtherGroupHasNone() {
        TwoGroups groups = new TwoGroups(8, 20, 0, 20);
        assertEquals(Optional.empty(), RatioInterval.KOOPMAN.of(8, 20, 0, 20, 0.95));
        double low = RatioInterval.koopmanLowerEnd(groups, 0.95).getAsDouble();
        // The upper end of the ratio turned round, which exists.
        assertClose(
                1 / RatioInterval.KOOPMAN.of(0, 20, 8, 20, 0.95).orElseThrow().high(), low);
        assertTrue(low > 1);
        assertEquals(OptionalDouble.empty(), RatioInterval.koopmanLowerEnd(new TwoGroups(0, 20, 0, 20), 0.95));
    }

    @ParameterizedTest
    @MethodSource("fittedByR")
    void proportionalFittingAgreesWithR(String sizes, String start, String margins, String sums, String fitted) {
        String[] kept = margins.split(";", -1);
        String[] targets = sums.split(";", -1);
        List<Margin> wanted = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            wanted.add(new Margin(
                    Arrays.stream(kept[i].split(",", -1)).map(Integer::valueOf).toList(),
                    Arrays.stream(doubles(targets[i])).boxed().toList()));
        }
        int[] lengths =
                Arrays.stream(sizes.split(",", -1)).mapToInt(Integer::parseInt).toArray();
        double[] expected = doubles(fitted);
        double[] found = ProportionalFitting.fit(lengths, doubles(start), wanted);
        double all = Arrays.stream(expected).sum();
        assertArrayEquals(expected, found, 1e-9 * all / expected.length);
    }

    @Test
    void cellsThatStartEmptyStayEmpty() {
        double[] fitted = ProportionalFitting.fit(
                new int[] {2, 2},
                new double[] {0, 1, 1, 1},
                List.of(new Margin(List.of(0), List.of(3.0, 7.0)), new Margin(List.of(1), List.of(4.0, 6.0))));
        assertEquals(0, fitted[0]);
        assertClose(3, fitted[1]);
        assertClose(4, fitted[2]);
        assertClose(3, fitted[3]);
        assertThrows(
                IllegalArgumentException.class,
                () -> ProportionalFitting.fit(new int[] {2}, new double[] {1, 1, 1}, List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> ProportionalFitting.fit(
                        new int[] {2}, new double[] {1, 1}, List.of(new Margin(List.of(0), List.of(1.0)))));
    }
}
