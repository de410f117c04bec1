package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.ediframework.metrics.statistics.References.doubles;
import static org.ediframework.metrics.statistics.References.longs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChiSquareTestTest {

    static Stream<Arguments> fitsOfR() {
        return References.cases("goodness-of-fit.tsv");
    }

    static Stream<Arguments> tablesOfR() {
        return References.cases("independence.tsv");
    }

    @ParameterizedTest
    @MethodSource("fitsOfR")
    void goodnessOfFitAgreesWithR(
            ChiSquareTest test, String counts, String shares, double statistic, int df, double pValue) {
        assertResult(statistic, df, pValue, test.goodnessOfFit(longs(counts), doubles(shares)));
    }

    @ParameterizedTest
    @MethodSource("tablesOfR")
    void independenceAgreesWithR(ChiSquareTest test, String rows, double statistic, int df, double pValue) {
        long[][] table = Arrays.stream(rows.split(";")).map(References::longs).toArray(long[][]::new);
        assertResult(statistic, df, pValue, test.independence(table));
    }

    private static void assertResult(double statistic, int df, double pValue, ChiSquareResult result) {
        assertClose(statistic, result.statistic().orElseThrow());
        assertEquals(df, result.degreesOfFreedom());
        assertClose(pValue, result.pValue());
    }

    @ParameterizedTest
    @EnumSource
    void categoryWithoutShareOrMemberCostsOneDegreeOfFreedom(ChiSquareTest test) {
        ChiSquareResult with = test.goodnessOfFit(new long[] {3, 0, 9}, new double[] {0.5, 0, 0.5});
        assertEquals(test.goodnessOfFit(new long[] {3, 9}, new double[] {0.5, 0.5}), with);
        assertEquals(1, with.degreesOfFreedom());
        assertEquals(6, with.smallestExpected());
    }

    @ParameterizedTest
    @EnumSource
    void memberOfACategoryThatShouldBeEmptyIsImpossible(ChiSquareTest test) {
        ChiSquareResult result = test.goodnessOfFit(new long[] {3, 1, 9}, new double[] {0.5, 0, 0.5});
        assertEquals(OptionalDouble.empty(), result.statistic());
        assertEquals(0, result.pValue());
    }

    @ParameterizedTest
    @EnumSource
    void shareTooSmallForANumberIsNone(ChiSquareTest test) {
        ChiSquareResult result = test.goodnessOfFit(new long[] {3, 9}, new double[] {Double.MIN_VALUE, 100});
        assertEquals(OptionalDouble.empty(), result.statistic());
        assertEquals(0, result.pValue());
    }

    @Test
    void statisticBeyondAllNumbersIsAbsent() {
        ChiSquareResult result =
                ChiSquareTest.PEARSON.goodnessOfFit(new long[] {Long.MAX_VALUE / 2, 0}, new double[] {1e-300, 1});
        assertEquals(OptionalDouble.empty(), result.statistic());
        assertEquals(0, result.pValue());
    }

    @ParameterizedTest
    @EnumSource
    void nothingToCompareIsNoEvidence(ChiSquareTest test) {
        ChiSquareResult nobody = new ChiSquareResult(OptionalDouble.of(0), 1, 1, 0);
        assertEquals(nobody, test.goodnessOfFit(new long[] {0, 0}, new double[] {1, 1}));
        ChiSquareResult one = test.goodnessOfFit(new long[] {7}, new double[] {1});
        assertEquals(1, one.pValue());
        assertEquals(0, one.degreesOfFreedom());
        ChiSquareResult empty = new ChiSquareResult(OptionalDouble.of(0), 0, 1, 0);
        assertEquals(empty, test.independence(new long[][] {}));
        assertEquals(empty, test.independence(new long[][] {{0, 0}, {0, 0}}));
    }

    @ParameterizedTest
    @EnumSource
    void emptyRowsAndColumnsAreLeftOut(ChiSquareTest test) {
        ChiSquareResult full = test.independence(new long[][] {{3, 5, 1}, {8, 2, 4}});
        assertEquals(full, test.independence(new long[][] {{3, 5, 1}, {0, 0, 0}, {8, 2, 4}}));
        assertEquals(full, test.independence(new long[][] {{3, 5, 0, 1}, {8, 2, 0, 4}}));
    }

    @Test
    void noCountForAnObservedGroupStillContributes() {
        // R 4.2.2: 2*(20*log(20/10)), pchisq(27.7258872223978, 1, lower.tail = FALSE)
        ChiSquareResult result = ChiSquareTest.LIKELIHOOD_RATIO.goodnessOfFit(new long[] {20, 0}, new double[] {1, 1});
        assertClose(27.725887222397812, result.statistic().orElseThrow());
    }

    @Test
    void argumentsThatDoNotFitAreRefused() {
        var lengths = assertThrows(
                IllegalArgumentException.class,
                () -> ChiSquareTest.PEARSON.goodnessOfFit(new long[] {1, 2}, new double[] {1}));
        assertEquals("there are 2 counts and 1 shares, but there must be as many of each", lengths.getMessage());
        var shares = assertThrows(
                IllegalArgumentException.class,
                () -> ChiSquareTest.PEARSON.goodnessOfFit(new long[] {1}, new double[] {0}));
        assertEquals("shares add up to 0.0, but their sum must be a finite number above 0", shares.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> ChiSquareTest.PEARSON.goodnessOfFit(new long[] {1}, new double[] {Double.NaN}));
        assertThrows(
                IllegalArgumentException.class,
                () -> ChiSquareTest.PEARSON.goodnessOfFit(new long[] {-1}, new double[] {1}));
        assertThrows(
                IllegalArgumentException.class, () -> ChiSquareTest.PEARSON.independence(new long[][] {{1, 2}, {3}}));
    }
}
