package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.ediframework.metrics.statistics.References.longs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TwoProportionsTestTest {

    static Stream<Arguments> casesOfR() {
        return References.cases("two-proportions.tsv");
    }

    @ParameterizedTest
    @MethodSource("casesOfR")
    void agreesWithR(String counts, String bases, double expected) {
        long[] x = longs(counts);
        long[] n = longs(bases);
        assertClose(expected, TwoProportionsTest.twoSided(x[0], n[0], x[1], n[1]));
        assertClose(expected, TwoProportionsTest.twoSided(x[1], n[1], x[0], n[0]));
    }

    @Test
    void sharesThatCannotBeToldApartGiveOne() {
        assertEquals(1, TwoProportionsTest.twoSided(0, 5, 0, 9));
        assertEquals(1, TwoProportionsTest.twoSided(5, 5, 9, 9));
        assertEquals(1, TwoProportionsTest.twoSided(0, 0, 3, 9));
        assertEquals(1, TwoProportionsTest.twoSided(3, 9, 0, 0));
    }

    @Test
    void signSaysWhichShareIsHigher() {
        assertTrue(TwoProportionsTest.standardErrors(3, 10, 1, 10) > 0);
        assertTrue(TwoProportionsTest.standardErrors(1, 10, 3, 10) < 0);
        assertEquals(0, TwoProportionsTest.standardErrors(1L << 50, 1L << 52, 1L << 51, 1L << 53));
    }

    @Test
    void countAboveItsBaseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> TwoProportionsTest.twoSided(6, 5, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> TwoProportionsTest.twoSided(1, 2, 6, 5));
    }
}
