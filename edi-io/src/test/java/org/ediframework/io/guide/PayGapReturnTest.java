package org.ediframework.io.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ediframework.io.pay.PayrollFile;
import org.ediframework.io.pay.PayrollReader;
import org.ediframework.io.results.FiguresText;
import org.ediframework.io.results.PayReturnCsv;
import org.ediframework.metrics.figures.PayReturnFigures;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.publication.PublishedPayReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the chapter on pay gap returns shows. */
class PayGapReturnTest {

    @TempDir
    private Path folder;

    /** 40 women from 12.01 to 12.40 and 40 men from 12.51 to 12.90, half of each with a bonus of 100. */
    @Test
    void chapterShowsWhatRuns() throws IOException {
        StringBuilder people = new StringBuilder("sex,hourly_pay,bonus_12_months\n");
        for (int person = 1; person <= 40; person++) {
            String bonus = person % 2 == 0 ? "100" : "";
            people.append("F,12.%02d,%s\n".formatted(person, bonus));
            people.append("M,12.%02d,%s\n".formatted(50 + person, bonus));
        }
        Path payroll = Files.writeString(folder.resolve("payroll.csv"), people);
        // snippet: pay
        PayrollFile file = PayrollReader.standard().read(payroll).orThrow();
        Payroll read = Payroll.of(file.rows());
        PayReturn figures = read.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2026);
        PublishedPayReturn shown = PublishedPayReturn.forEverybody(read, figures);
        String row = PayReturnCsv.write(shown);
        String text = FiguresText.write(PayReturnFigures.of(shown));
        // end of snippet

        // 100 * 0.50 / 12.705 is 3.94: mean and median differ by 0.50. The lower quarters are women, the upper men.
        assertEquals(
                "3.9,3.9,0.0,0.0,50.0,50.0,0.0,100.0,0.0,100.0,100.0,0.0,100.0,0.0",
                row.lines().toList().get(1));
        assertTrue(text.contains("Mean gap in hourly pay               3.9%"), text);
        assertTrue(text.contains("Employers with fewer than 250 employees need not publish a return."), text);
    }

    @Test
    void snippetsAreThoseOfTheChapter() throws IOException {
        List<String> shown = Snippets.inMarkdown(Files.readString(Path.of("docs/pay-gap-return.md")));
        assertEquals(
                Snippets.inSource(
                        Files.readString(Path.of("src/test/java/org/ediframework/io/guide/PayGapReturnTest.java"))),
                shown);
    }
}
