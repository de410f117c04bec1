package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ediframework.metrics.ReferenceTable;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GapIntervalsTest {

    private static final double ROUNDING = 1e-9;

    static Stream<ReferenceTable.Row> people() {
        return ReferenceTable.rows(GapIntervalsTest.class, "intervals.tsv");
    }

    private static RisingAmounts pays(String text) {
        return RisingAmounts.of(Stream.of(text.split(" ")).map(BigDecimal::new).toList());
    }

    /** Between the quantiles of 100,000 draws in R that all but one in a million of such ends lie between. */
    @ParameterizedTest
    @MethodSource("people")
    void endsLieWhereThoseOfManyDrawsInRLie(ReferenceTable.Row row) {
        GapIntervals found = GapIntervals.of(
                pays(row.text("women")),
                pays(row.text("men")),
                Resampling.standard().withDraws(9_999));
        assertBetween(row, "mean", found.mean().get());
        assertBetween(row, "median", found.median().get());
    }

    private static void assertBetween(ReferenceTable.Row row, String gap, Interval found) {
        assertEnd(row, gap + "_low", found.low());
        assertEnd(row, gap + "_high", found.high());
    }

    private static void assertEnd(ReferenceTable.Row row, String end, double found) {
        double from = row.number(end + "_from") - ROUNDING;
        double to = row.number(end + "_to") + ROUNDING;
        assertTrue(from <= found && found <= to, () -> end + " is " + found + ", not from " + from + " to " + to);
    }

    @Test
    void oneSeedGivesOneIntervalWhateverTheThreads() {
        RisingAmounts women = pays("11.44 12.00 13.50 15.20 18.00");
        RisingAmounts men = pays("11.44 12.50 14.00 21.00");
        Resampling one = Resampling.standard();
        assertEquals(GapIntervals.of(women, men, one), GapIntervals.of(women, men, one.withThreads(2)));
        assertEquals(GapIntervals.of(women, men, one), GapIntervals.of(women, men, one.withThreads(7)));
    }

    @Test
    void thereIsNoIntervalOfFewerThanTwoPeople() {
        Resampling how = Resampling.standard();
        GapIntervals alone = GapIntervals.of(pays("12"), pays("12 13"), how);
        assertEquals(Absence.FEWER_THAN_TWO_PEOPLE, alone.mean().getAbsence().orElseThrow());
        GapIntervals nobody = GapIntervals.of(RisingAmounts.of(List.of()), pays("12 13"), how);
        assertEquals(Absence.GROUP_IS_EMPTY, nobody.median().getAbsence().orElseThrow());
        GapIntervals unpaid = GapIntervals.of(pays("1 2"), pays("0 0"), how);
        assertEquals(Absence.PAY_IS_ZERO, unpaid.mean().getAbsence().orElseThrow());
    }

    /** The median of two of the three drawn is often nothing. */
    @Test
    void thereIsNoIntervalWhereManyDrawnGapsDoNotExist() {
        GapIntervals found = GapIntervals.of(pays("1 2 3"), pays("0 0 1 1 1"), Resampling.standard());
        assertEquals(Absence.PAY_IS_ZERO, found.median().getAbsence().orElseThrow());
        assertTrue(found.mean().find().isPresent());
    }

    @Test
    void drawsHaveToBeEnoughForTheConfidence() {
        assertThrows(IllegalArgumentException.class, () -> Resampling.standard().withConfidence(0.999));
        assertEquals(
                0.999,
                Resampling.standard().withDraws(1_999).withConfidence(0.999).confidence());
        assertThrows(IllegalArgumentException.class, () -> Resampling.standard().withConfidence(95));
        assertThrows(IllegalArgumentException.class, () -> Resampling.standard().withDraws(98));
        assertThrows(IllegalArgumentException.class, () -> Resampling.standard().withThreads(0));
    }
}
