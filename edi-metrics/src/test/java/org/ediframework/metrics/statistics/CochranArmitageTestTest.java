package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.ediframework.metrics.statistics.References.doubles;
import static org.ediframework.metrics.statistics.References.longs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CochranArmitageTestTest {

    static Stream<Arguments> casesOfR() {
        return References.cases("trend.tsv");
    }

    @ParameterizedTest
    @MethodSource("casesOfR")
    void agreesWithR(String counts, String bases, String scores, double chiSquare, double pValue) {
        TrendResult trend = CochranArmitageTest.of(longs(counts), longs(bases), doubles(scores));
        assertClose(chiSquare, trend.standardErrors() * trend.standardErrors());
        assertClose(pValue, trend.pValue());
    }

    @Test
    void signFollowsTheShare() {
        long[] bases = {20, 20, 20};
        double[] years = {2018, 2019, 2023};
        TrendResult rising = CochranArmitageTest.of(new long[] {2, 5, 9}, bases, years);
        TrendResult falling = CochranArmitageTest.of(new long[] {18, 15, 11}, bases, years);
        assertEquals(1, Math.signum(rising.standardErrors()));
        assertClose(-rising.standardErrors(), falling.standardErrors());
    }

    @Test
    void trendThatCannotBeToldIsNone() {
        TrendResult none = new TrendResult(0, 1);
        double[] years = {2018, 2019};
        assertEquals(none, CochranArmitageTest.of(new long[] {}, new long[] {}, new double[] {}));
        assertEquals(none, CochranArmitageTest.of(new long[] {0, 0}, new long[] {0, 0}, years));
        assertEquals(none, CochranArmitageTest.of(new long[] {0, 0}, new long[] {4, 5}, years));
        assertEquals(none, CochranArmitageTest.of(new long[] {4, 5}, new long[] {4, 5}, years));
        assertEquals(none, CochranArmitageTest.of(new long[] {2, 5}, new long[] {4, 9}, new double[] {2018, 2018}));
    }

    @Test
    void argumentsThatDoNotFitAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CochranArmitageTest.of(new long[] {1}, new long[] {2, 3}, new double[] {1}));
        assertThrows(
                IllegalArgumentException.class,
                () -> CochranArmitageTest.of(new long[] {1}, new long[] {2}, new double[] {1, 2}));
        assertThrows(
                IllegalArgumentException.class,
                () -> CochranArmitageTest.of(new long[] {3}, new long[] {2}, new double[] {1}));
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> CochranArmitageTest.of(new long[] {1}, new long[] {2}, new double[] {Double.NaN}));
        assertEquals("score is NaN, but must be a finite number", error.getMessage());
    }
}
