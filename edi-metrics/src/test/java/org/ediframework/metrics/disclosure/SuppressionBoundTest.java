package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Whether as few cells are withheld as can be: held against a bound from a linear programme. */
class SuppressionBoundTest {

    private static int withheld(long[][] inner) {
        return DisclosureControl.of(DisclosurePolicy.standard())
                .protect(SuppressionBound.table(inner))
                .getWithheld()
                .size();
    }

    /** The four corners of 2 by 2 can only be withheld together, the margins shown. */
    @Test
    void boundOfATableWhoseBestPatternIsPlain() {
        assertEquals(4, new SuppressionBound(new long[][] {{3, 20}, {30, 40}}).least());
    }

    @Test
    void noMoreThanTwoInAHundredCellsMoreThanAnyPatternMustAreWithheld() {
        long withheld = 0;
        long least = 0;
        for (long seed = 0; seed < 20; seed++) {
            long[][] inner = SuppressionBound.random(seed, 10, 19);
            long here = withheld(inner);
            long bound = new SuppressionBound(inner).least();
            assertTrue(bound <= here, "a pattern of " + here + " cells is under the bound of " + bound);
            withheld += here;
            least += bound;
        }
        assertTrue(withheld <= 1.02 * least, withheld + " withheld, " + least + " at least");
    }
}
