package org.ediframework.metrics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialDrawTest {

    private static final int DRAWS = 20_000;

    /** Kolmogorov's distance, which at this number of draws exceeds 0.0115 once in a hundred seeds. */
    @ParameterizedTest
    @CsvSource({
        "40, 0.1",
        "40, 0.9",
        "7, 0.5",
        "100, 0.1",
        "1000, 0.3",
        "5000, 0.97",
        "1000000000000, 0.5",
        "9007199254740993, 1e-9"
    })
    void drawsAreDistributedAsTheyShould(long base, double probability) {
        BinomialDraw draw = new BinomialDraw(new SplittableRandom(20110405));
        long[] counts = new long[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            counts[i] = draw.next(base, probability);
        }
        Arrays.sort(counts);
        double farthest = 0;
        for (int i = 0; i < DRAWS; i++) {
            if (i == DRAWS - 1 || counts[i + 1] > counts[i]) {
                double expected = BinomialTest.less(counts[i], base, probability);
                farthest = Math.max(farthest, Math.abs((i + 1.0) / DRAWS - expected));
            }
        }
        double distance = farthest;
        assertTrue(counts[0] >= 0 && counts[DRAWS - 1] <= base);
        assertTrue(distance < 0.0115, () -> "distance is " + distance);
    }

    @Test
    void certaintyIsNotDrawn() {
        BinomialDraw draw = new BinomialDraw(new SplittableRandom(1));
        assertEquals(0, draw.next(0, 0.3));
        assertEquals(12, draw.next(12, 1));
        assertEquals(0, draw.next(12, Double.MIN_VALUE));
        assertEquals(Long.MAX_VALUE, draw.next(Long.MAX_VALUE, 1));
    }
}
