package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.metrics.statistics.Interval;

class GapIntervalsProperties {

    private static final Resampling HOW = Resampling.standard();

    /** As many are paid so much more than 30 pounds as so much less. */
    private static List<BigDecimal> symmetric(List<BigDecimal> pays) {
        List<BigDecimal> both = new ArrayList<>(pays);
        pays.forEach(pay -> both.add(BigDecimal.valueOf(60).subtract(pay)));
        return both;
    }

    @Property(tries = 100)
    void intervalHoldsTheGapOfSymmetricPay(
            @ForAll("pays") List<BigDecimal> women, @ForAll("pays") List<BigDecimal> men) {
        RisingAmounts compared = RisingAmounts.of(symmetric(women));
        RisingAmounts reference = RisingAmounts.of(symmetric(men));
        PayGap gap = PayGap.of(compared, reference);
        GapIntervals found = GapIntervals.of(compared, reference, HOW);
        assertTrue(found.mean().get().contains(gap.mean().get()), () -> found + " without " + gap);
        assertTrue(found.median().get().contains(gap.median().get()), () -> found + " without " + gap);
    }

    @Property(tries = 100)
    void swappedGroupsMirrorEachOther(@ForAll("pays") List<BigDecimal> women, @ForAll("pays") List<BigDecimal> men) {
        // Of groups that are alike nobody can say which is which; one more penny tells them apart.
        men.add(new BigDecimal("20.005"));
        GapIntervals one = GapIntervals.of(RisingAmounts.of(women), RisingAmounts.of(men), HOW);
        GapIntervals swapped = GapIntervals.of(RisingAmounts.of(men), RisingAmounts.of(women), HOW);
        assertMirrored(one.mean().get(), swapped.mean().get());
        assertMirrored(one.median().get(), swapped.median().get());
    }

    /** Where R is the pay of men in pounds of that of women, the gap is 100·(1 − 1/R), and swapped 100·(1 − R). */
    private static void assertMirrored(Interval one, Interval swapped) {
        assertEquals(100 * (1 - 1 / (1 - one.high() / 100)), swapped.low(), 1e-9);
        assertEquals(100 * (1 - 1 / (1 - one.low() / 100)), swapped.high(), 1e-9);
    }

    @Property(tries = 100)
    void intervalOfTheMeanNarrowsWithNumbers(
            @ForAll("pays") List<BigDecimal> women, @ForAll("pays") List<BigDecimal> men) {
        women.add(new BigDecimal("11.44"));
        women.add(new BigDecimal("35.00"));
        double few = GapIntervals.of(RisingAmounts.of(women), RisingAmounts.of(men), HOW)
                .mean()
                .get()
                .width();
        double many = GapIntervals.of(RisingAmounts.of(ninefold(women)), RisingAmounts.of(ninefold(men)), HOW)
                .mean()
                .get()
                .width();
        assertTrue(many < few / 2, () -> "of nine times as many " + many + " against " + few);
    }

    private static List<BigDecimal> ninefold(List<BigDecimal> pays) {
        return Collections.nCopies(9, pays).stream().flatMap(List::stream).toList();
    }

    @Property(tries = 100)
    void moreConfidenceIsNoNarrower(@ForAll("pays") List<BigDecimal> women, @ForAll("pays") List<BigDecimal> men) {
        RisingAmounts compared = RisingAmounts.of(women);
        RisingAmounts reference = RisingAmounts.of(men);
        GapIntervals less = GapIntervals.of(compared, reference, HOW.withConfidence(0.8));
        GapIntervals more = GapIntervals.of(compared, reference, HOW.withConfidence(0.99));
        assertTrue(more.mean().get().contains(less.mean().get()));
        assertTrue(more.median().get().contains(less.median().get()));
    }

    @Provide
    Arbitrary<List<BigDecimal>> pays() {
        return Arbitraries.integers()
                .between(1144, 4800)
                .map(pence -> BigDecimal.valueOf(pence, 2))
                .list()
                .ofMinSize(10)
                .ofMaxSize(60)
                .map(ArrayList::new);
    }
}
