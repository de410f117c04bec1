package org.ediframework.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.io.results.FiguresCsv;
import org.ediframework.metrics.figures.PayByGroupFigures;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayGrouping;
import org.ediframework.metrics.pay.PayIntervals;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.PayrollRow;
import org.ediframework.metrics.pay.Resampling;
import org.ediframework.metrics.publication.PublishedPayByGroup;
import org.junit.jupiter.api.Test;

class PayByGroupHtmlTest {

    private static final Pattern PLOT = Pattern.compile("(?s)<svg class=\"strip.*?</svg>");
    private static final Pattern TABLE = Pattern.compile("(?s)<table class=\"comparison\">.*?</table>");
    private static final Pattern FIGURE =
            Pattern.compile("(?s)<td class=\"n\" data-label=\"[^\"]*\"><strong>(.*?)</strong>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    /** 120 of A at 15.00 and 60 of B at 12.00, to which up to 0.90 is added; each third with a bonus; grades x and y of 90. */
    private static Payroll payroll(String nameOfA) {
        List<PayrollRow> rows = new ArrayList<>();
        for (int person = 0; person < 180; person++) {
            PayrollRow.Builder row = PayrollRow.builder()
                    .sex(person % 2 == 0 ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN)
                    .hourlyPay(new BigDecimal(person < 120 ? "15.00" : "12.00").add(BigDecimal.valueOf(person % 10, 1)))
                    .groups(Map.of("unit", person < 120 ? nameOfA : "B", "grade", person % 4 < 2 ? "x" : "y"));
            if (person % 3 == 0) {
                row.bonusOfTheYear(BigDecimal.valueOf(100L + person));
            }
            rows.add(row.build());
        }
        return Payroll.of(rows);
    }

    private static PayReturn bySex(Payroll payroll) {
        return payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2026);
    }

    private static PayByGroup by(Payroll payroll, String column) {
        return PayByGroup.of(PayGrouping.by(column).of(payroll));
    }

    private static List<PublishedPayByGroup> inFull(Payroll payroll, String... columns) {
        return Arrays.stream(columns)
                .map(column -> PublishedPayByGroup.inFull(payroll, bySex(payroll), by(payroll, column)))
                .toList();
    }

    private static List<PublishedPayByGroup> forEverybody(Payroll payroll, String... columns) {
        return PublishedPayByGroup.forEverybody(
                payroll,
                bySex(payroll),
                Arrays.stream(columns).map(column -> by(payroll, column)).toList());
    }

    private static List<String> all(Pattern pattern, String page) {
        List<String> all = new ArrayList<>();
        for (Matcher found = pattern.matcher(page); found.find(); ) {
            all.add(found.groupCount() == 0 ? found.group() : found.group(1));
        }
        return all;
    }

    /** The figures of a page in their order: what is withheld by its sign. */
    private static List<String> figures(String page) {
        return all(FIGURE, page).stream()
                .map(cell -> cell.replaceAll("<span class=\"vh\">.*?</span>|<[^>]*>", "")
                        .strip())
                .toList();
    }

    /** The column of figures of a table of data. */
    private static List<String> inData(List<PublishedPayByGroup> shown) {
        return FiguresCsv.write(PayByGroupFigures.of(shown))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .filter(line -> line.split(",", -1).length >= 5)
                .map(line -> line.split(",", -1)[4])
                .toList();
    }

    @Test
    void everyFigureIsDrawnWhereItStands() {
        String page = PayByGroupHtml.write(inFull(payroll("A"), "unit"), ReportSettings.standard());
        List<String> plots = all(PLOT, page);
        // Three shares of the composition, four gaps, two shares with a bonus, and two in each quarter.
        assertEquals(3 + 4 + 2 + 8, plots.size());
        assertTrue(plots.get(0).contains("<title>A, Share of employees: 66.7%</title>"), plots.get(0));
        assertTrue(plots.get(0).contains("cx=\"66.70%\""), plots.get(0));
        // 3.00 of 15.45 are 19.4, on a scale from -100 to 100 that holds the gaps in bonus too.
        assertTrue(
                plots.get(3).contains("<title>B compared with A, Mean gap in hourly pay: 19.4%</title>"), plots.get(3));
        // A's bonuses are 100 to 217, B's 220 to 277: 158.5 and 248.5 on average.
        assertTrue(plots.get(5).contains("Mean gap in bonus pay: -56.8%"), plots.get(5));
        assertTrue(plots.get(3).contains("cx=\"59.70%\""), plots.get(3));
        assertTrue(plots.get(5).contains("cx=\"21.60%\""), plots.get(5));
        assertTrue(plots.get(3).contains("class=\"reference\" x1=\"50.00%\""), plots.get(3));
        // A quarter is of 45 people: all of the lowest paid are of B.
        assertTrue(page.contains("<title>B, Share of the lower quarter: 100.0%</title>"), page);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("style="), page);
        for (String plot : plots) {
            assertTrue(plot.contains("role=\"img\"") && plot.contains("<title>"), plot);
        }
    }

    @Test
    void figuresAreThoseOfTheTableOfDataInTheirOrder() {
        Payroll payroll = payroll("A");
        for (List<PublishedPayByGroup> shown :
                List.of(inFull(payroll, "unit", "grade"), forEverybody(payroll, "unit", "grade"))) {
            String page = PayByGroupHtml.write(shown, ReportSettings.standard());
            List<String> data = inData(shown).stream()
                    .map(figure -> figure.matches("-?[0-9.]+") ? figure + "%" : figure)
                    .toList();
            assertEquals(2 * 17, data.size());
            assertEquals(data, figures(page));
        }
    }

    @Test
    void characteristicsStandOnOnePageUnderOneScale() {
        Payroll payroll = payroll("A");
        String page = PayByGroupHtml.write(inFull(payroll, "unit", "grade"), ReportSettings.standard());
        List<String> ids = all(ID, page);
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
        assertTrue(ids.containsAll(List.of("characteristic-1", "characteristic-2")), ids.toString());
        List<String> scales = all(TABLE, page).stream()
                .filter(table -> table.contains(" compared with "))
                .map(table -> table.substring(table.indexOf("<tfoot")))
                .distinct()
                .toList();
        assertEquals(1, scales.size(), scales.toString());
    }

    @Test
    void everyTableHasACaptionAndHeadersOfColumnsAndRows() {
        String page = PayByGroupHtml.write(inFull(payroll("A"), "unit"), ReportSettings.standard());
        List<String> tables = all(TABLE, page);
        assertEquals(1 + 1 + 1 + 4, tables.size());
        for (String table : tables) {
            assertTrue(table.contains("<caption><strong><bdi>"), table);
            assertEquals(3, table.split("<th scope=\"col\"", -1).length - 1, table);
            assertEquals(all(PLOT, table).size(), table.split("<th scope=\"row\"", -1).length - 1, table);
        }
    }

    @Test
    void whatIsWithheldIsNotDrawnAndSaysSoInWords() {
        List<PayrollRow> rows = new ArrayList<>();
        for (int person = 0; person < 100; person++) {
            rows.add(PayrollRow.builder()
                    .sex(person % 2 == 0 ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN)
                    .hourlyPay(new BigDecimal(person < 97 ? "15.00" : "41.50"))
                    .groups(Map.of("unit", person < 97 ? "A" : "B"))
                    .build());
        }
        Payroll payroll = Payroll.of(rows);
        String page = PayByGroupHtml.write(forEverybody(payroll, "unit"), ReportSettings.standard());
        String gap = all(PLOT, page).get(3);
        assertTrue(gap.contains("Mean gap in hourly pay: the figure is withheld to protect people"), gap);
        assertFalse(gap.contains("<circle"), gap);
        assertEquals("[c]", figures(page).get(3));
        assertTrue(
                page.contains(
                        "<span aria-hidden=\"true\">[c]</span><span class=\"vh\">the figure is withheld to protect"
                                + " people</span>"),
                page);
        // 26.50 more than 15.00 would be a gap of -176.7, and scale the drawings up to 200; the scale of nothing ends
        // at 10.
        assertFalse(page.contains("176.7"), page);
        assertTrue(page.contains(">10%</text>") && !page.contains(">200%</text>"), page);
        assertTrue(page.contains("A withheld figure is shown as [c]"), page);
    }

    @Test
    void intervalsAreDrawnForThoseWhoMaySeePay() {
        Payroll payroll = payroll("A");
        List<List<PayIntervals>> intervals = List.of(by(payroll, "unit").comparisons().stream()
                .map(comparison -> PayIntervals.of(comparison, Resampling.standard()))
                .toList());
        String page = PayByGroupHtml.write(inFull(payroll, "unit"), intervals, ReportSettings.standard());
        assertTrue(all(PLOT, page).get(3).contains("class=\"bar\""), page);
        assertTrue(all(PLOT, page).get(3).contains("19.4%, interval 1"), page);
        assertFalse(all(PLOT, page).get(0).contains("class=\"bar\""), page);
        assertTrue(page.contains("describes the process"), page);
        assertThrows(
                IllegalArgumentException.class,
                () -> PayByGroupHtml.write(forEverybody(payroll, "unit"), intervals, ReportSettings.standard()));
    }

    @Test
    void groupThatStandsAloneHasItsShareAndANoteAndNoEmptyTable() {
        List<PayrollRow> rows = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            rows.add(PayrollRow.builder()
                    .sex(EmployeePay.Sex.WOMAN)
                    .hourlyPay(new BigDecimal("15.00"))
                    .groups(Map.of("unit", "A"))
                    .build());
        }
        String page = PayByGroupHtml.write(forEverybody(Payroll.of(rows), "unit"), ReportSettings.standard());
        assertEquals(1, all(TABLE, page).size(), page);
        assertTrue(page.contains("there is only one group"), page);
    }

    @Test
    void nameOfAGroupIsNoMarkup() {
        String page =
                PayByGroupHtml.write(inFull(payroll("<script>alert(1)</script>"), "unit"), ReportSettings.standard());
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("<bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi>"), page);
    }
}
