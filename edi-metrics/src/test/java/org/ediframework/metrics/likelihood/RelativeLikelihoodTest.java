package org.ediframework.metrics.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.ediframework.metrics.ReferenceTable;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RelativeLikelihoodTest {

    static Stream<ReferenceTable.Row> cases() {
        return ReferenceTable.rows(RelativeLikelihoodTest.class, "likelihood.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void figuresAgreeWithR(ReferenceTable.Row row) {
        RelativeLikelihood likelihood = RelativeLikelihood.of(
                new GroupRate("one", row.whole("x1"), row.whole("n1")),
                new GroupRate("other", row.whole("x2"), row.whole("n2")),
                0.95);
        row.assertNear("ratio", likelihood.ratio().get());
        row.assertNear("katz_low", likelihood.katz().get().low());
        row.assertNear("katz_high", likelihood.katz().get().high());
        row.assertNear("p", likelihood.pValue().get());
        assertTrue(likelihood.koopman().get().contains(likelihood.ratio().get()));
    }

    @Test
    void appointmentDividesWhiteByBmeAndDisciplineBmeByWhiteWhicheverIsGivenFirst() {
        GroupRate white = new GroupRate("White", 120, 400);
        GroupRate bme = new GroupRate("BME", 30, 160);
        assertEquals(1.6, LikelihoodMeasure.WRES_2.of(bme, white, 0.95).ratio().get(), 1e-15);
        assertEquals(
                0.625, LikelihoodMeasure.WRES_3.of(white, bme, 0.95).ratio().get(), 1e-15);
        assertEquals(
                "White", LikelihoodMeasure.WRES_4.of(white, bme, 0.95).above().group());
        GroupRate disabled = new GroupRate("disabled", 1, 10);
        GroupRate others = new GroupRate("non-disabled", 1, 20);
        assertEquals(
                0.5, LikelihoodMeasure.WDES_2.of(disabled, others, 0.95).ratio().get());
        assertEquals(
                2, LikelihoodMeasure.WDES_3.of(disabled, others, 0.95).ratio().get());
    }

    @Test
    void groupsOfAnotherMeasureAreRefused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> LikelihoodMeasure.WDES_2.of(new GroupRate("White", 1, 2), new GroupRate("BME", 1, 2), 0.95));
        assertTrue(String.valueOf(refusal.getMessage()).contains("'non-disabled'"), refusal.toString());
    }

    @ParameterizedTest
    @CsvSource({"White, White", "BME, BME", "White, Asian", "Asian, BME", "BME, Asian", "Asian, White"})
    void oneGroupOfTheMeasureIsNotEnough(String one, String other) {
        assertThrows(
                IllegalArgumentException.class,
                () -> LikelihoodMeasure.WRES_2.of(new GroupRate(one, 1, 2), new GroupRate(other, 1, 2), 0.95));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "1, 0", "0, -1"})
    void rateThatIsNoneIsRefusedWithItsNumbers(long count, long base) {
        var error = assertThrows(IllegalArgumentException.class, () -> new GroupRate("BME", count, base));
        assertEquals(
                "Not a rate: " + count + " of " + base
                        + " people of 'BME'. The count is 0 or more and not above the base.",
                error.getMessage());
    }

    @Test
    void somethingMayHappenToEverybody() {
        assertEquals(1, new GroupRate("BME", 5, 5).rate());
    }

    @Test
    void rateOfZeroBelowTheLineLeavesNoRatioAndAboveItNoLogarithm() {
        GroupRate none = new GroupRate("none", 0, 10);
        GroupRate some = new GroupRate("some", 3, 10);
        RelativeLikelihood over = RelativeLikelihood.of(some, none, 0.95);
        assertEquals(Absence.COMPARED_RATE_IS_ZERO, over.ratio().getAbsence().orElseThrow());
        assertEquals(Absence.COMPARED_RATE_IS_ZERO, over.koopman().getAbsence().orElseThrow());
        RelativeLikelihood under = RelativeLikelihood.of(none, some, 0.95);
        assertEquals(0.0, under.ratio().get());
        assertEquals(Absence.RATE_IS_ZERO, under.katz().getAbsence().orElseThrow());
        assertEquals(0.0, under.koopman().get().low());
    }

    @Test
    void nobodyInAGroupLeavesEverythingAbsent() {
        GroupRate none = new GroupRate("one", 0, 0);
        GroupRate some = new GroupRate("other", 1, 2);
        for (RelativeLikelihood nobody :
                List.of(RelativeLikelihood.of(none, some, 0.95), RelativeLikelihood.of(some, none, 0.95))) {
            for (Measured<?> figure : List.of(nobody.ratio(), nobody.katz(), nobody.koopman(), nobody.pValue())) {
                assertEquals(Absence.NO_OBSERVATIONS, figure.getAbsence().orElseThrow());
            }
        }
    }

    @Test
    void exactlyFourFifthsIsNotBelow() {
        HighestRateComparison comparison = HighestRateComparison.of(
                List.of(
                        new GroupRate("a", 24, 100),
                        new GroupRate("b", 30, 100),
                        new GroupRate("c", 239, 1000),
                        new GroupRate("d", 0, 0)),
                0.95);
        assertEquals("b", comparison.highest().orElseThrow().group());
        assertEquals(false, comparison.groups().get(0).belowFourFifths().get());
        assertEquals(true, comparison.groups().get(2).belowFourFifths().get());
        assertEquals(
                Absence.NO_OBSERVATIONS,
                comparison.groups().get(3).belowFourFifths().getAbsence().orElseThrow());
        assertEquals(0.8, comparison.groups().get(0).likelihood().ratio().get(), 1e-15);
    }

    @Test
    void nothingThatHappenedToAnybodyIsBelowNothing() {
        HighestRateComparison comparison = HighestRateComparison.of(List.of(new GroupRate("a", 0, 5)), 0.95);
        assertEquals(
                Absence.COMPARED_RATE_IS_ZERO,
                comparison.groups().get(0).belowFourFifths().getAbsence().orElseThrow());
        assertTrue(HighestRateComparison.of(List.of(), 0.95).highest().isEmpty());
    }

    @Test
    void intervalOfTheReverseRatioIsTheReverseInterval() {
        GroupRate one = new GroupRate("one", 12, 80);
        GroupRate other = new GroupRate("other", 25, 90);
        Interval forwards = RelativeLikelihood.of(one, other, 0.9).koopman().get();
        Interval backwards = RelativeLikelihood.of(other, one, 0.9).koopman().get();
        assertEquals(1 / forwards.high(), backwards.low(), 1e-9);
    }

    /** The words of the technical guidance of the Workforce Race and Disability Equality Standards, NHS England. */
    @ParameterizedTest
    @CsvSource({
        "WRES_2, WRES indicator 2, appointed from shortlisting, White, BME",
        "WRES_3, WRES indicator 3, entering the formal disciplinary process, BME, White",
        "WRES_4, WRES indicator 4, accessing non-mandatory training and CPD, White, BME",
        "WDES_2, WDES metric 2, appointed from shortlisting, non-disabled, disabled",
        "WDES_3, WDES metric 3, entering the formal capability process, disabled, non-disabled"
    })
    void measureNamesItsStandardItsEventAndItsDirection(
            LikelihoodMeasure measure, String title, String event, String above, String below) {
        assertEquals(title, measure.getTitle());
        assertEquals(event, measure.getEvent());
        assertEquals(above, measure.getGroupAbove());
        assertEquals(below, measure.getGroupBelow());
        RelativeLikelihood found = measure.of(new GroupRate(below, 1, 10), new GroupRate(above, 2, 10), 0.95);
        assertEquals(2, found.ratio().get(), 1e-15);
    }

    @Test
    void firstOfSeveralGroupsWithTheHighestRateIsNamed() {
        HighestRateComparison comparison = HighestRateComparison.of(
                List.of(
                        new GroupRate("nobody", 0, 0),
                        new GroupRate("first", 3, 10),
                        new GroupRate("second", 30, 100),
                        new GroupRate("lower", 2, 10)),
                0.95);
        assertEquals("first", comparison.highest().orElseThrow().group());
        List<GroupRate> onlyNobody = List.of(new GroupRate("nobody", 0, 0));
        assertTrue(HighestRateComparison.of(onlyNobody, 0.95).highest().isEmpty());
    }

    @Test
    void levelThatIsNoneIsRefusedEvenWhereNobodyWasCounted() {
        GroupRate nobody = new GroupRate("nobody", 0, 0);
        var error = assertThrows(IllegalArgumentException.class, () -> RelativeLikelihood.of(nobody, nobody, 95));
        assertEquals("confidence is 95.0, but must lie strictly between 0 and 1, such as 0.95", error.getMessage());
    }

    @Test
    void highestRateIsNotTestedAgainstItselfAndOthersAreAdjustedWithoutIt() {
        HighestRateComparison comparison = HighestRateComparison.of(
                List.of(
                        new GroupRate("a", 24, 100),
                        new GroupRate("b", 30, 100),
                        new GroupRate("c", 10, 100),
                        new GroupRate("nobody", 0, 0)),
                0.95);
        assertEquals(
                Absence.COMPARED_WITH_ITSELF,
                comparison.groups().get(1).likelihood().pValue().getAbsence().orElseThrow());
        assertEquals(
                Absence.COMPARED_WITH_ITSELF,
                comparison.groups().get(1).adjustedPValue().getAbsence().orElseThrow());
        // R 4.2.2: p.adjust(c(fisher.test(matrix(c(24,76,30,70),2))$p.value,
        // fisher.test(matrix(c(10,90,30,70),2))$p.value), "BH")
        assertEquals(0.4259834647, comparison.groups().get(0).adjustedPValue().get(), 1e-9);
        assertEquals(0.0013008214, comparison.groups().get(2).adjustedPValue().get(), 1e-10);
    }

    @Test
    void groupsTogetherBeyondALongHaveARatioAndNoExactTest() {
        RelativeLikelihood found = RelativeLikelihood.of(
                new GroupRate("a", 1L << 62, Long.MAX_VALUE), new GroupRate("b", 1L << 61, Long.MAX_VALUE), 0.95);
        assertEquals(2, found.ratio().get(), 1e-12);
        assertEquals(Absence.TOO_MANY_PEOPLE, found.pValue().getAbsence().orElseThrow());
    }
}
