package org.ediframework.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.io.results.FiguresCsv;
import org.ediframework.metrics.figures.DirectiveFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.figures.WithinGradeFigures;
import org.ediframework.metrics.pay.DirectiveReport;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.PayrollRow;
import org.ediframework.metrics.pay.work.WorkingPerson;
import org.ediframework.metrics.publication.PublishedDirectiveReport;
import org.ediframework.metrics.publication.PublishedWithinGrade;
import org.junit.jupiter.api.Test;

/** The pages of gaps by category: article 9 of directive (EU) 2023/970, and the gap within grades. */
class CategoryGapsHtmlTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Pattern PLOT = Pattern.compile("(?s)<svg class=\"strip.*?</svg>");
    private static final Pattern FIGURE =
            Pattern.compile("(?s)<td class=\"n\" data-label=\"[^\"]*\"><strong>(.*?)</strong>");

    /**
     * In grade A 40 women at 12.00 to 12.90 and 40 men for 3.00 more, in B each 40 for 0.10 less, and of C the given number of women
     * and 40 men.
     */
    private static List<PayrollRow> rows(int womenOfC) {
        List<PayrollRow> rows = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            BigDecimal pay = new BigDecimal("12.00").add(BigDecimal.valueOf(person % 10, 1));
            add(rows, EmployeePay.Sex.WOMAN, pay, "A");
            add(rows, EmployeePay.Sex.MAN, pay.add(new BigDecimal("3.00")), "A");
            add(rows, EmployeePay.Sex.WOMAN, pay, "B");
            add(rows, EmployeePay.Sex.MAN, pay.subtract(new BigDecimal("0.10")), "B");
            if (person < womenOfC) {
                add(rows, EmployeePay.Sex.WOMAN, pay, "C");
            }
            add(rows, EmployeePay.Sex.MAN, pay, "C");
        }
        return rows;
    }

    private static void add(List<PayrollRow> rows, EmployeePay.Sex sex, BigDecimal pay, String grade) {
        rows.add(PayrollRow.builder()
                .sex(sex)
                .hourlyPay(pay)
                .groups(Map.of("grade", grade))
                .build());
    }

    private static DirectiveReport report(int womenOfC) {
        return DirectiveReport.of(rows(womenOfC), "grade");
    }

    private static String page(PublishedDirectiveReport shown) {
        return DirectiveReportHtml.write(shown, DAY, ReportSettings.standard());
    }

    private static List<String> all(Pattern pattern, String page) {
        List<String> all = new ArrayList<>();
        for (Matcher found = pattern.matcher(page); found.find(); ) {
            all.add(found.groupCount() == 0 ? found.group() : found.group(1));
        }
        return all;
    }

    private static String plot(String page, String title) {
        return all(PLOT, page).stream()
                .filter(plot -> plot.contains("<title>" + title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + ": " + page));
    }

    private static List<String> figures(String page) {
        return all(FIGURE, page).stream()
                .map(cell -> cell.replaceAll("<span class=\"vh\">.*?</span>|<[^>]*>", "")
                        .strip())
                .toList();
    }

    /** A column of the table of data, in the spelling of a page. */
    private static List<String> inData(PublishedFigures figures, int column) {
        return FiguresCsv.write(figures)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[column])
                .map(figure -> figure.matches("-?[0-9.]+") ? figure + "%" : figure.isEmpty() ? "–" : figure)
                .toList();
    }

    @Test
    void categoriesAreDrawnWithTheirIntervalAndTheLimit() {
        String page = page(PublishedDirectiveReport.inFull(report(40)));
        // 3.00 of 15.45, with an interval to 20.2, and so on a scale from -40 to 40.
        String ofA = plot(page, "A, Mean gap in pay: 19.4%, interval 1");
        assertTrue(ofA.contains("cx=\"74.25%\""), ofA);
        assertEquals(2, ofA.split("class=\"limit\"", -1).length - 1, ofA);
        assertTrue(ofA.contains("class=\"limit\" x1=\"43.75%\"") && ofA.contains("class=\"limit\" x1=\"56.25%\""), ofA);
        assertTrue(ofA.contains("class=\"bar\""), ofA);
        // In B women are paid 0.10 of 12.35 more.
        assertTrue(plot(page, "B, Mean gap in pay: -0.8%").contains("cx=\"49.00%\""), page);
        // The limit is of categories alone.
        assertFalse(plot(page, "Mean gap in pay").contains("class=\"limit\""), page);
        assertTrue(page.contains("5% in either direction"), page);
        for (String letters : List.of("Letters a to d of", "Letter e of", "Letter f of", "Letter g of")) {
            assertTrue(page.contains(letters), letters);
        }
        assertTrue(page.contains("data-label=\"What the interval tells\""), page);
        assertFalse(page.contains("<script"), page);
    }

    @Test
    void figuresOfCategoriesAreThoseOfTheTableOfData() {
        for (PublishedDirectiveReport shown : List.of(
                PublishedDirectiveReport.inFull(report(40)), PublishedDirectiveReport.forEverybody(report(3)))) {
            List<String> data = inData(DirectiveFigures.of(shown, DAY), 3);
            List<String> drawn = figures(page(shown));
            // Gaps and shares of all in the order of the data; women stand before men in it and on the page.
            assertEquals(data.subList(0, 14), drawn.subList(0, 14));
            // On the page by component, in the data by category.
            List<String> byComponent = new ArrayList<>();
            int categories = (data.size() - 14) / 3;
            for (int component = 0; component < 3; component++) {
                for (int category = 0; category < categories; category++) {
                    byComponent.add(data.get(14 + category * 3 + component));
                }
            }
            assertEquals(3, categories);
            assertEquals(byComponent, drawn.subList(14, drawn.size()));
        }
    }

    @Test
    void whatIsWithheldIsNotDrawnAndSaysSoInWords() {
        String ofC = plot(
                page(PublishedDirectiveReport.forEverybody(report(3))), "C, Mean gap in pay: the figure is withheld");
        assertFalse(ofC.contains("<circle") || ofC.contains("class=\"bar\""), ofC);
    }

    @Test
    void reportWithoutCategoriesHasNoEmptySection() {
        String page = page(PublishedDirectiveReport.inFull(DirectiveReport.of(rows(40), "nothing")));
        assertFalse(page.contains("id=\"categories\""), page);
        assertTrue(page.contains("Nobody has a nothing"), page);
    }

    @Test
    void gapWithinGradesIsDrawn() {
        List<PayrollRow> rows = rows(3);
        List<WorkingPerson> people = WorkingPerson.of(Payroll.of(rows), rows);
        for (PublishedWithinGrade shown : List.of(
                PublishedWithinGrade.inFull(people, "grade"), PublishedWithinGrade.forEverybody(people, "grade"))) {
            String page = WithinGradeHtml.write(shown, DAY, ReportSettings.standard());
            assertEquals(inData(WithinGradeFigures.of(shown, DAY), 1), figures(page));
            assertEquals(3, all(PLOT, page).size(), page);
        }
        String inFull =
                WithinGradeHtml.write(PublishedWithinGrade.inFull(people, "grade"), DAY, ReportSettings.standard());
        assertTrue(plot(inFull, "A, Mean gap: 19.4%").contains("cx=\"98.50%\""), inFull);
        String shown = WithinGradeHtml.write(
                PublishedWithinGrade.forEverybody(people, "grade"), DAY, ReportSettings.standard());
        assertFalse(plot(shown, "C, Mean gap: the figure is withheld").contains("<circle"), shown);
    }
}
