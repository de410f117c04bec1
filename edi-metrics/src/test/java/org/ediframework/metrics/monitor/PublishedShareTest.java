package org.ediframework.metrics.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ediframework.core.plan.Observation;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.statistics.Interval;
import org.ediframework.metrics.statistics.ProportionInterval;
import org.junit.jupiter.api.Test;

class PublishedShareTest {

    private static final MathContext FINE = new MathContext(30);

    private static Observation.Builder share(String share) {
        return Observation.builder().asOf(LocalDate.of(2024, 3, 31)).share(new BigDecimal(share));
    }

    private static Measured<Interval> interval(Observation observation) {
        return PublishedShare.of(observation, RepresentationAnalysis.standard()).interval();
    }

    /** R 4.2.2, prop.test(405, 1000, correct = FALSE) and prop.test(415, 1000, correct = FALSE): 405 to 415 people are 41 %. */
    @Test
    void intervalReachesFromTheFewestPeopleToTheMost() {
        Interval found = interval(share("0.41").base(1000).build()).get();
        assertEquals(0.374994391773592, found.low(), 1e-12);
        assertEquals(0.445807188696142, found.high(), 1e-12);
    }

    /** Every count of every base to 120, published to two and to three decimals: the count's own interval is within. */
    @Test
    void everyCountLiesInTheIntervalOfItsRoundedShare() {
        int exact = 0;
        for (int decimals : new int[] {2, 3}) {
            for (long base = 1; base <= 120; base++) {
                for (long count = 0; count <= base; count++) {
                    BigDecimal rounded = of(count, base).setScale(decimals, RoundingMode.HALF_UP);
                    Interval found = interval(
                                    share(rounded.toPlainString()).base(base).build())
                            .get();
                    Interval own = ProportionInterval.WILSON.of(count, base, 0.95);
                    assertTrue(found.contains(own), count + " of " + base);
                    exact += isAlone(count, base, rounded) ? same(own, found) : 0;
                }
            }
        }
        assertTrue(exact > 5_000, exact + " counts follow from their share.");
    }

    private static int same(Interval own, Interval found) {
        assertEquals(own, found);
        return 1;
    }

    private static BigDecimal of(long count, long base) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(base), FINE);
    }

    /** Whether no other count is as near to the share as its last decimal. */
    private static boolean isAlone(long count, long base, BigDecimal share) {
        BigDecimal half = BigDecimal.ONE.movePointLeft(share.scale()).divide(BigDecimal.valueOf(2));
        return LongStream.rangeClosed(0, base)
                .filter(other -> other != count)
                .noneMatch(other -> of(other, base).subtract(share).abs().compareTo(half) <= 0);
    }

    @Test
    void fortyPerCentIsRoundedToAPerCentHoweverItIsWritten() {
        assertEquals(
                interval(share("0.40").base(1000).build()),
                interval(share("0.4").base(1000).build()));
    }

    @Test
    void whereNobodyKnowsOfHowManyPeopleThereIsNoInterval() {
        assertEquals(
                Optional.of(Absence.ONLY_SHARES),
                interval(share("0.41").build()).getAbsence());
        assertEquals(
                Optional.of(Absence.NO_OBSERVATIONS),
                interval(share("0.41").base(0).build()).getAbsence());
        assertEquals(
                Optional.of(Absence.NO_COUNT_GIVES_THE_SHARE),
                interval(share("0.41").base(3).build()).getAbsence());
    }
}
