package org.ediframework.metrics.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.DirectiveFigure;
import org.ediframework.metrics.pay.DirectiveReport;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.GapStanding;
import org.ediframework.metrics.pay.PayPeriod;
import org.ediframework.metrics.pay.PayrollRow;
import org.ediframework.metrics.publication.PublishedDirectiveReport;
import org.junit.jupiter.api.Test;

class DirectiveFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private final List<PayrollRow> rows = new ArrayList<>();
    private final Random random = new Random(9);

    private void add(int people, EmployeePay.Sex sex, String category, int pence) {
        for (int person = 0; person < people; person++) {
            rows.add(PayrollRow.builder()
                    .sex(sex)
                    .basicPay(BigDecimal.valueOf(pence + random.nextInt(pence / 4), 2))
                    .allowances(BigDecimal.valueOf(pence / 20 + random.nextInt(pence / 20), 2))
                    .payPeriod(PayPeriod.find("week").orElseThrow())
                    .weeklyHours(BigDecimal.ONE)
                    .putGroups("category", category)
                    .build());
        }
    }

    private static List<Measured<?>> row(PublishedFigures figures, String category, String measure) {
        return figures.rows().stream()
                .map(FigureRow::cells)
                .filter(cells -> cells.get(1).equals(Measured.of(category))
                        && cells.get(2).equals(Measured.of(measure)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(category + ", " + measure));
    }

    @Test
    void categoryIsMarkedInBothDirectionsAndFewPeopleAreWithheld() {
        add(60, EmployeePay.Sex.WOMAN, "office", 1_500);
        add(60, EmployeePay.Sex.MAN, "office", 2_000);
        add(60, EmployeePay.Sex.WOMAN, "yard", 2_000);
        add(60, EmployeePay.Sex.MAN, "yard", 1_500);
        add(60, EmployeePay.Sex.WOMAN, "shop", 1_500);
        add(60, EmployeePay.Sex.MAN, "shop", 1_500);
        add(9, EmployeePay.Sex.WOMAN, "van", 1_500);
        add(60, EmployeePay.Sex.MAN, "van", 1_500);
        rows.add(PayrollRow.builder().hourlyPay(BigDecimal.TEN).build());
        PublishedFigures shown =
                DirectiveFigures.of(PublishedDirectiveReport.forEverybody(DirectiveReport.of(rows, "category")), DAY);

        List<Measured<?>> office = row(shown, "office", "Mean gap in basic pay");
        assertEquals(Measured.of(true), office.get(5));
        assertEquals(Measured.of(FigureWord.of(GapStanding.FIVE_OR_MORE)), office.get(6));
        assertTrue(((BigDecimal) office.get(3).get()).signum() > 0);
        List<Measured<?>> yard = row(shown, "yard", "Mean gap in basic pay");
        assertEquals(Measured.of(true), yard.get(5));
        assertEquals(Measured.of(FigureWord.of(GapStanding.FIVE_OR_MORE)), yard.get(6));
        assertTrue(((BigDecimal) yard.get(3).get()).signum() < 0);
        assertEquals(
                Measured.of(false), row(shown, "shop", "Mean gap in basic pay").get(5));
        for (String measure : List.of("Mean gap in basic pay", "Mean gap in variable components", "Mean gap in pay")) {
            row(shown, "van", measure)
                    .subList(3, 7)
                    .forEach(cell -> assertEquals(Optional.of(Absence.SUPPRESSED), cell.getAbsence()));
        }
        assertTrue(
                shown.notes().contains("Fewer than ten people have no recorded sex."),
                shown.notes().toString());
        assertTrue(shown.notes().stream().anyMatch(note -> note.contains("fewer than ten people of one group")));
    }

    @Test
    void everyLetterOfTheListHasItsFigureAndBandsMakeAHundred() {
        add(45, EmployeePay.Sex.WOMAN, "office", 1_500);
        add(38, EmployeePay.Sex.MAN, "office", 1_550);
        PublishedDirectiveReport report = PublishedDirectiveReport.forEverybody(DirectiveReport.of(rows, "category"));
        PublishedFigures shown = DirectiveFigures.of(report, DAY);
        assertEquals(
                List.of("a", "b", "c", "d", "e", "f", "g"),
                shown.rows().stream()
                        .map(row -> row.cells().get(0).get())
                        .distinct()
                        .toList());
        assertEquals(
                new BigDecimal("100.0"),
                report.figures()
                        .getOrDefault(DirectiveFigure.WOMEN_IN_LOWER, Measured.absent(Absence.NOT_GIVEN))
                        .get()
                        .add(report.figures()
                                .getOrDefault(DirectiveFigure.MEN_IN_LOWER, Measured.absent(Absence.NOT_GIVEN))
                                .get()));
        assertTrue(shown.methods().stream().anyMatch(method -> method.contains("letters of article 9 are unverified")));
    }

    @Test
    void reportOfNobodySaysSo() {
        PublishedFigures shown =
                DirectiveFigures.of(PublishedDirectiveReport.inFull(DirectiveReport.of(List.of(), "category")), DAY);
        assertTrue(shown.rows().stream()
                .allMatch(row -> row.cells().get(3).getAbsence().isPresent()));
        assertTrue(shown.notes().contains("Nobody has a category, so that there is no figure by category."));
        PublishedFigures forAll = DirectiveFigures.of(
                PublishedDirectiveReport.forEverybody(DirectiveReport.of(List.of(), "category")), DAY);
        assertEquals(shown.rows().size(), forAll.rows().size());
    }

    /** Three people have variable pay: what they have would follow from basic pay and pay together. */
    @Test
    void basicPayIsWithheldWhereItWouldGiveAwayTheVariablePayOfAFew() {
        add(60, EmployeePay.Sex.WOMAN, "office", 1_500);
        add(60, EmployeePay.Sex.MAN, "office", 2_000);
        for (int row = 0; row < rows.size(); row++) {
            rows.set(
                    row,
                    PayrollRow.builder()
                            .from(rows.get(row))
                            .allowances(row % 40 == 1 ? BigDecimal.valueOf(row) : BigDecimal.ZERO)
                            .build());
        }
        PublishedFigures shown =
                DirectiveFigures.of(PublishedDirectiveReport.forEverybody(DirectiveReport.of(rows, "category")), DAY);
        assertTrue(row(shown, "all workers", "Mean gap in pay").get(3).isPresent());
        assertEquals(
                Optional.of(Absence.SUPPRESSED),
                row(shown, "all workers", "Mean gap in variable components")
                        .get(3)
                        .getAbsence());
        assertEquals(
                Optional.of(Absence.SUPPRESSED),
                row(shown, "office", "Mean gap in basic pay").get(3).getAbsence());
        assertTrue(row(shown, "office", "Mean gap in pay").get(3).isPresent());
    }
}
