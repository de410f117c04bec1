package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.ediframework.metrics.statistics.References.longs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrataTest {

    static Stream<Arguments> commonRatiosOfR() {
        return References.cases("mantel-haenszel.tsv");
    }

    static Stream<Arguments> breslowDayOfR() {
        return References.cases("breslow-day.tsv");
    }

    static Stream<Arguments> exactStrataOfR() {
        return References.cases("exact-strata.tsv");
    }

    private static List<TwoGroups> strata(String counts1, String bases1, String counts2, String bases2) {
        long[] x1 = longs(counts1);
        long[] n1 = longs(bases1);
        long[] x2 = longs(counts2);
        long[] n2 = longs(bases2);
        List<TwoGroups> strata = new ArrayList<>();
        for (int i = 0; i < x1.length; i++) {
            strata.add(new TwoGroups(x1[i], n1[i], x2[i], n2[i]));
        }
        return strata;
    }

    @ParameterizedTest
    @MethodSource("commonRatiosOfR")
    void agreesWithR(
            String counts1,
            String bases1,
            String counts2,
            String bases2,
            double level,
            double oddsRatio,
            double oddsLow,
            double oddsHigh,
            double ratio,
            double ratioLow,
            double ratioHigh,
            double statistic,
            double pValue) {
        MantelHaenszel common = MantelHaenszel.of(strata(counts1, bases1, counts2, bases2));
        assertClose(oddsRatio, common.getOddsRatio().getAsDouble());
        Interval ofOdds = common.getOddsRatioInterval(level).orElseThrow();
        assertClose(oddsLow, ofOdds.low());
        assertClose(oddsHigh, ofOdds.high());
        assertClose(ratio, common.getRatio().getAsDouble());
        Interval ofRatio = common.getRatioInterval(level).orElseThrow();
        assertClose(ratioLow, ofRatio.low());
        assertClose(ratioHigh, ofRatio.high());
        assertClose(statistic, common.getTest().statistic());
        assertClose(pValue, common.getTest().pValue());
    }

    @ParameterizedTest
    @MethodSource("breslowDayOfR")
    void homogeneityAgreesWithR(
            String counts1,
            String bases1,
            String counts2,
            String bases2,
            double statistic,
            int degreesOfFreedom,
            double pValue) {
        TestStatistic test = BreslowDayTest.of(strata(counts1, bases1, counts2, bases2));
        // The corrections are small differences of large sums in R as well.
        assertEquals(statistic, test.statistic(), 1e-9 * Math.max(1, statistic));
        assertEquals(degreesOfFreedom, test.degreesOfFreedom());
        assertClose(pValue, test.pValue());
    }

    @ParameterizedTest
    @MethodSource("exactStrataOfR")
    void exactTestAgreesWithR(String counts1, String bases1, String counts2, String bases2, double pValue) {
        assertClose(
                pValue,
                MantelHaenszel.of(strata(counts1, bases1, counts2, bases2))
                        .getExactPValue()
                        .getAsDouble());
    }

    @Test
    void orderOfStrataDoesNotMatter() {
        List<TwoGroups> strata = strata(
                "512,353,120,138,53,22", "825,560,325,417,191,373", "89,17,202,131,94,24", "108,25,593,375,393,341");
        List<TwoGroups> turned = new ArrayList<>(strata);
        Collections.reverse(turned);
        assertEquals(
                MantelHaenszel.of(strata).getOddsRatio(),
                MantelHaenszel.of(turned).getOddsRatio());
        assertEquals(
                MantelHaenszel.of(strata).getRatioInterval(0.95),
                MantelHaenszel.of(turned).getRatioInterval(0.95));
        assertEquals(
                MantelHaenszel.of(strata).getTest(), MantelHaenszel.of(turned).getTest());
        assertEquals(BreslowDayTest.of(strata), BreslowDayTest.of(turned));
    }

    @Test
    void stratumThatSaysNothingChangesNothing() {
        List<TwoGroups> strata = strata("3,9", "10,20", "5,4", "11,19");
        List<TwoGroups> more = new ArrayList<>(strata);
        more.add(new TwoGroups(0, 50, 0, 60));
        more.add(new TwoGroups(7, 7, 8, 8));
        more.add(new TwoGroups(3, 9, 0, 0));
        more.add(new TwoGroups(0, 0, 0, 0));
        assertEquals(2, MantelHaenszel.of(more).getInformativeStrata());
        assertEquals(
                MantelHaenszel.of(strata).getTest(), MantelHaenszel.of(more).getTest());
        assertEquals(
                MantelHaenszel.of(strata).getExactPValue(),
                MantelHaenszel.of(more).getExactPValue());
        assertEquals(BreslowDayTest.of(strata), BreslowDayTest.of(more));
    }

    @Test
    void withoutAnyStratumNothingIsKnown() {
        MantelHaenszel none = MantelHaenszel.of(List.of(new TwoGroups(0, 0, 0, 0)));
        assertEquals(OptionalDouble.empty(), none.getOddsRatio());
        assertEquals(OptionalDouble.empty(), none.getRatio());
        assertEquals(Optional.empty(), none.getOddsRatioInterval(0.95));
        assertEquals(Optional.empty(), none.getRatioInterval(0.95));
        assertEquals(new TestStatistic(0, 1, 1), none.getTest());
        assertEquals(1, none.getExactPValue().getAsDouble());
        assertEquals(new TestStatistic(0, 0, 1), BreslowDayTest.of(List.of()));
    }

    @Test
    void ratioIsAbsentWhereNobodyOfTheSecondGroupWasCounted() {
        MantelHaenszel common = MantelHaenszel.of(strata("3,2", "9,9", "0,0", "9,9"));
        assertEquals(OptionalDouble.empty(), common.getRatio());
        assertEquals(OptionalDouble.empty(), common.getOddsRatio());
        assertTrue(common.getTest().pValue() < 0.05);
    }

    @Test
    void hugeStrataHaveNoExactTestAndTakeNoTime() {
        List<TwoGroups> strata =
                List.of(new TwoGroups(1L << 40, 1L << 50, 1L << 41, 1L << 50), new TwoGroups(1, 2, 1, 2));
        assertEquals(OptionalDouble.empty(), MantelHaenszel.of(strata).getExactPValue());
        assertEquals(0, MantelHaenszel.of(strata).getTest().pValue());
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TwoGroups(5, 4, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new TwoGroups(0, 4, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new TwoGroups(0, Long.MAX_VALUE, 0, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> MantelHaenszel.of(List.of(new TwoGroups(0, Long.MAX_VALUE, 0, 0), new TwoGroups(0, 1, 0, 0))));
        MantelHaenszel common = MantelHaenszel.of(strata("3,2", "9,9", "1,0", "9,9"));
        assertThrows(IllegalArgumentException.class, () -> common.getRatioInterval(95));
        assertThrows(IllegalArgumentException.class, () -> common.getOddsRatioInterval(1));
    }
}
