package org.ediframework.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PayIntervals;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.PayrollRow;
import org.ediframework.metrics.pay.Resampling;
import org.ediframework.metrics.publication.PublishedPayReturn;
import org.junit.jupiter.api.Test;

class PayReturnHtmlTest {

    private static final Pattern PLOT = Pattern.compile("(?s)<svg class=\"strip.*?</svg>");

    private static Payroll payroll(int women, int men) {
        List<PayrollRow> rows = new ArrayList<>();
        for (int person = 0; person < women + men; person++) {
            rows.add(PayrollRow.builder()
                    .sex(person < women ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN)
                    .hourlyPay(new BigDecimal(person < women ? "13.50" : "15.00").add(BigDecimal.valueOf(person % 10)))
                    .build());
        }
        return Payroll.of(rows);
    }

    private static PayReturn figures(Payroll payroll) {
        return payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2026);
    }

    private static List<String> plots(String page) {
        List<String> plots = new ArrayList<>();
        for (Matcher plot = PLOT.matcher(page); plot.find(); ) {
            plots.add(plot.group());
        }
        return plots;
    }

    @Test
    void everyFigureIsDrawnWhereItStands() {
        Payroll payroll = payroll(200, 100);
        String page = PayReturnHtml.write(
                PublishedPayReturn.forEverybody(payroll, figures(payroll)), ReportSettings.standard());
        List<String> plots = plots(page);
        assertEquals(4 + 2 + 4, plots.size());
        // A gap of 1.50 in 19.50, 7.7 on a scale from -10 to 10: (7.7 / 10 + 1) / 2.
        assertTrue(plots.get(0).contains("Mean gap in hourly pay: 7.7%"), plots.get(0));
        assertTrue(plots.get(0).contains("cx=\"88.50%\""), plots.get(0));
        // Of the 75 who are paid least 60 are women, and five of the ten men at 16.00.
        assertTrue(plots.get(6).contains("women 80.0%, men 20.0%"), plots.get(6));
        assertTrue(plots.get(6).contains("width=\"80.00%\""), plots.get(6));
        assertFalse(page.contains("<script"), page);
    }

    @Test
    void whatIsWithheldIsNotDrawnAndScalesNothing() {
        Payroll payroll = payroll(1, 300);
        String page = PayReturnHtml.write(
                PublishedPayReturn.forEverybody(payroll, figures(payroll)), ReportSettings.standard());
        List<String> plots = plots(page);
        assertFalse(plots.get(0).contains("<circle"), plots.get(0));
        assertTrue(plots.get(0).contains("withheld to protect people"), plots.get(0));
        assertFalse(plots.get(6).contains("<rect"), plots.get(6));
        // The scale of nothing ends at 10.
        assertTrue(page.contains(">10%</text>"), page);
        assertTrue(page.contains("Figures about fewer than ten people of one group are withheld"), page);
    }

    @Test
    void intervalsAreDrawnForThoseWhoMaySeePay() {
        Payroll payroll = payroll(200, 100);
        PayIntervals intervals = PayIntervals.of(payroll, Resampling.standard());
        String page = PayReturnHtml.write(
                PublishedPayReturn.inFull(payroll, figures(payroll)), intervals, ReportSettings.standard());
        assertTrue(plots(page).get(0).contains("class=\"bar\""), page);
        assertTrue(page.contains("describes the process"), page);
        assertThrows(
                IllegalArgumentException.class,
                () -> PayReturnHtml.write(
                        PublishedPayReturn.forEverybody(payroll, figures(payroll)),
                        intervals,
                        ReportSettings.standard()));
    }

    @Test
    void pageIsThereInWelsh() {
        Payroll payroll = payroll(200, 100);
        String page = PayReturnHtml.write(
                PublishedPayReturn.forEverybody(payroll, figures(payroll)),
                ReportSettings.builder().language(Locale.forLanguageTag("cy")).build());
        for (String words : List.of("Bylchau cyflog", "Menywod", "Chwarter isaf", "dim bwlch", "Cyfran")) {
            assertTrue(page.contains(words), words);
        }
        assertFalse(page.contains("Women"), page);
    }
}
