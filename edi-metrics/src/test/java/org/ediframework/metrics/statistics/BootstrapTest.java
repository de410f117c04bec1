package org.ediframework.metrics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static Optional<Double> share(long[] counts) {
        long all = counts[0] + counts[1];
        return all == 0 ? Optional.empty() : Optional.of((double) counts[0] / all);
    }

    @Test
    void intervalOfAShareIsNearTheNormalOne() {
        Interval drawn = Bootstrap.basic(new long[] {3000, 7000}, BootstrapTest::share, 4000, 1, 0.95)
                .orElseThrow();
        // 0.3 ∓ 1.959964 × √(0.3 × 0.7 / 10,000)
        assertEquals(0.291018, drawn.low(), 5e-4);
        assertEquals(0.308982, drawn.high(), 5e-4);
    }

    @Test
    void coversTheTruthAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(20150404);
        int covered = 0;
        for (int run = 0; run < 400; run++) {
            long inside = new BinomialDraw(random).next(500, 0.4);
            Interval drawn = Bootstrap.basic(new long[] {inside, 500 - inside}, BootstrapTest::share, 400, run, 0.9)
                    .orElseThrow();
            covered += drawn.contains(0.4) ? 1 : 0;
        }
        // 360 expected, with a standard error of 6; drawn intervals are a little short.
        assertTrue(covered > 335 && covered < 385, () -> "covered");
    }

    @Test
    void sameSeedGivesTheSameInterval() {
        long[] counts = {12, 7};
        assertEquals(
                Bootstrap.basic(counts, BootstrapTest::share, 200, 7, 0.95),
                Bootstrap.basic(counts, BootstrapTest::share, 200, 7, 0.95));
    }

    @Test
    void figureThatDoesNotExistHasNoInterval() {
        assertEquals(Optional.empty(), Bootstrap.basic(new long[] {0, 0}, BootstrapTest::share, 100, 7, 0.95));
        assertEquals(
                Optional.empty(),
                Bootstrap.basic(
                        new long[] {2, 2},
                        counts -> counts[0] == 2 ? Optional.of(0.5) : Optional.empty(),
                        100,
                        7,
                        0.95));
        assertThrows(
                IllegalArgumentException.class,
                () -> Bootstrap.basic(new long[] {1, 1}, BootstrapTest::share, 99, 7, 0.95));
    }
}
