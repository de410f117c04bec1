package org.ediframework.io.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.ediframework.io.pay.PayrollFile;
import org.ediframework.io.pay.PayrollReader;
import org.ediframework.io.report.DirectiveReportHtml;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.results.FiguresText;
import org.ediframework.metrics.figures.DirectiveFigures;
import org.ediframework.metrics.pay.DirectiveReport;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.work.CheapestRaise;
import org.ediframework.metrics.pay.work.Covariate;
import org.ediframework.metrics.pay.work.PayDecomposition;
import org.ediframework.metrics.pay.work.PayModel;
import org.ediframework.metrics.pay.work.PayRegression;
import org.ediframework.metrics.pay.work.RobustError;
import org.ediframework.metrics.pay.work.WorkingPerson;
import org.ediframework.metrics.publication.PublishedDirectiveReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the chapter on equal work shows. */
class EqualWorkTest {

    @TempDir
    private Path folder;

    /** 80 people of two grades, pay by grade and age, women a twentieth below men whatever their grade and age. */
    @Test
    void chapterShowsWhatRuns() throws IOException {
        StringBuilder rows = new StringBuilder("sex,hourly_pay,grade,age\n");
        for (int person = 0; person < 80; person++) {
            int age = 20 + person * 7 % 40;
            double pay = (person / 2 % 2 == 0 ? 12 : 15) * Math.exp(0.01 * (age - 20)) * (person % 2 == 0 ? 0.95 : 1);
            rows.append("%s,%.6f,%s,%d\n"
                    .formatted(person % 2 == 0 ? "F" : "M", pay, person / 2 % 2 == 0 ? "A" : "B", age));
        }
        Path payroll = Files.writeString(folder.resolve("payroll.csv"), rows);

        // snippet: directive
        PayrollFile file = PayrollReader.standard().read(payroll).orThrow();
        DirectiveReport report = DirectiveReport.of(file.rows(), "grade");
        PublishedDirectiveReport shown = PublishedDirectiveReport.forEverybody(report);
        LocalDate day = LocalDate.of(2026, 12, 31);
        String text = FiguresText.write(DirectiveFigures.of(shown, day));
        String page = DirectiveReportHtml.write(shown, day, ReportSettings.standard());
        // end of snippet

        assertTrue(text.contains("Mean gap in basic pay"), text);
        assertTrue(page.contains("<title>A, Mean gap in basic pay: "), page);
        assertTrue(text.contains("too few to tell") || text.contains("[c]"), text);

        // snippet: model
        Payroll read = Payroll.of(file.rows());
        List<WorkingPerson> people = WorkingPerson.of(read, file.rows());
        PayModel model = PayModel.of(people, List.of(Covariate.category("grade"), Covariate.number("age")));
        PayRegression regression = model.regression(RobustError.HC3).value().orElseThrow();
        double percent = regression.ofWomen().percent();
        PayDecomposition parts = model.decomposition().value().orElseThrow();
        // end of snippet

        assertEquals(-5, percent, 1e-4);
        // Everything goes with the constant but what goes with age.
        assertEquals(-Math.log(0.95), parts.coefficients().doubleValue(), 1e-5);

        // snippet: raise
        BigDecimal tolerance = BigDecimal.ONE;
        CheapestRaise raise = CheapestRaise.of(people, tolerance, CheapestRaise.Cost.AN_HOUR)
                .raise()
                .orElseThrow();
        BigDecimal anHour = raise.anHour();
        // end of snippet

        assertTrue(raise.gapAfter().compareTo(tolerance) <= 0);
        assertTrue(anHour.signum() > 0);
    }

    @Test
    void snippetsAreThoseOfTheChapter() throws IOException {
        assertEquals(
                Snippets.inSource(
                        Files.readString(Path.of("src/test/java/org/ediframework/io/guide/EqualWorkTest.java"))),
                Snippets.inMarkdown(Files.readString(Path.of("docs/equal-work.md"))));
    }
}
