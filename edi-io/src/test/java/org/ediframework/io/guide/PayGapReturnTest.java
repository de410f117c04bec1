package org.ediframework.io.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.io.pay.EarlierPayReader;
import org.ediframework.io.pay.PayColumn;
import org.ediframework.io.pay.PayCrossing;
import org.ediframework.io.pay.PayrollFile;
import org.ediframework.io.pay.PayrollReader;
import org.ediframework.io.report.PayByGroupHtml;
import org.ediframework.io.report.PayReturnHtml;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.results.FiguresCsv;
import org.ediframework.io.results.FiguresText;
import org.ediframework.io.results.PayReturnCsv;
import org.ediframework.io.returns.PayGapPeers;
import org.ediframework.io.returns.PayGapReturns;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.figures.PayBenchmarkFigures;
import org.ediframework.metrics.figures.PayByGroupFigures;
import org.ediframework.metrics.figures.PayReturnFigures;
import org.ediframework.metrics.pay.GroupedPayroll;
import org.ediframework.metrics.pay.PayBenchmark;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayGroup;
import org.ediframework.metrics.pay.PayIntervals;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.Resampling;
import org.ediframework.metrics.publication.PublishedPayByGroup;
import org.ediframework.metrics.publication.PublishedPayReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the chapter on pay gap returns shows. */
class PayGapReturnTest {

    @TempDir
    private Path folder;

    /** 40 women from 12.02 to 12.80 and 40 men from 12.13 to 12.91, half of each with a bonus, a quarter Asian. */
    @Test
    void chapterShowsWhatRuns() throws IOException {
        StringBuilder people = new StringBuilder("sex,hourly_pay,bonus_12_months,ethnic group\n");
        for (int person = 1; person <= 40; person++) {
            String rest = (person % 2 == 0 ? 100 + person : "") + (person % 4 == 0 ? ",Asian" : ",White British");
            people.append("F,12.%02d,%s\n".formatted(2 * person, rest));
            people.append("M,12.%02d,%s\n".formatted(2 * person + 11, rest));
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

        // 100 * 0.11 / 12.52 is 0.88: mean and median differ by 0.11. Six women are below all men, and six men above
        // all women.
        assertEquals(
                "0.9,0.9,0.0,0.0,50.0,50.0,35.0,65.0,50.0,50.0,50.0,50.0,65.0,35.0",
                row.lines().toList().get(1));
        assertTrue(text.contains("Mean gap in hourly pay               0.9%"), text);
        assertTrue(text.contains("Employers with fewer than 250 employees need not publish a return."), text);

        // snippet: page
        String page = PayReturnHtml.write(
                shown, ReportSettings.builder().title("Gender pay gap 2026").build());
        // end of snippet
        assertTrue(page.contains("<h1><bdi>Gender pay gap 2026</bdi></h1>"), page);

        Path returns = returns();
        // snippet: benchmark
        PayBenchmark others =
                PayGapPeers.of(PayGapReturns.standard().read(returns).orThrow());
        String places = FiguresText.write(PayBenchmarkFigures.of(shown, others, "2024-2025"));
        // end of snippet

        // One of two has a lower gap, and none has the same.
        assertTrue(places.contains("Mean gap in hourly pay             all sizes    0.9%       50.0%"), places);

        // snippet: intervals
        PayIntervals intervals = PayIntervals.of(read, Resampling.standard().withThreads(2));
        String inFull =
                FiguresText.write(PayReturnFigures.withIntervals(PublishedPayReturn.inFull(read, figures), intervals));
        // end of snippet
        assertTrue(inFull.contains("An interval describes the process by which people came to their pay"), inFull);

        // snippet: groups
        PayColumn column = PayColumn.find(file, "ethnic group").orElseThrow();
        Classification list =
                column.classification(ClassificationCatalogue.bundled()).orElseThrow();
        GroupedPayroll grouped = column.grouping(file, list).orThrow().of(read);
        List<PublishedPayByGroup> byGroup =
                PublishedPayByGroup.forEverybody(read, figures, List.of(PayByGroup.of(grouped)));
        String csv = FiguresCsv.write(PayByGroupFigures.of(byGroup));
        String drawn = PayByGroupHtml.write(byGroup, ReportSettings.standard());
        // end of snippet

        // Asian people are every fourth: 0.01 to 0.03 more than the three before them.
        assertTrue(csv.contains("White,all employees,Share of employees,75.0"), csv);
        assertTrue(csv.contains("White,Mean gap in hourly pay,-0.3"), csv);
        assertTrue(drawn.contains("compared with White, Mean gap in hourly pay: -0.3%"), drawn);

        // snippet: crossing
        PayCrossing crossing = PayCrossing.find(file, "ethnic group + sex", ClassificationCatalogue.bundled())
                .orElseThrow();
        PayByGroup crossed = PayByGroup.of(crossing.of(read, Optional.of("White × Men")));
        // end of snippet
        assertEquals("ethnic group × sex", crossed.grouped().characteristic());
        assertEquals(30, crossed.grouped().reference().people().size());
        assertEquals(
                List.of("Asian, Asian British or Asian Welsh × Men", "Asian, Asian British or Asian Welsh × Women"),
                crossed.grouped().others().stream()
                        .map(PayGroup::label)
                        .limit(2)
                        .toList());

        // snippet: ledger
        Ledger ledger = Ledger.EMPTY.with(shown.ledgerEntry("council"));
        EarlierPayReader.Found found = EarlierPayReader.of(file, read).find(ledger, "council", figures.snapshotDate());
        List<PublishedPayByGroup> afterwards =
                PublishedPayByGroup.forEverybody(read, figures, List.of(PayByGroup.of(grouped)), found.earlier());
        String lines = LedgerFile.write(ledger.with(afterwards.get(0).ledgerEntry("council")));
        // end of snippet
        assertEquals(List.of(), found.ofAnother());
        assertTrue(lines.contains("\"DiffMeanHourlyPercent\",\"0.9\""), lines);
        assertTrue(lines.contains("\"White\",\"MEAN_HOURLY_GAP\",\"-0.3\""), lines);
    }

    /** Two employers, with gaps of 0.5 and 5. */
    private Path returns() throws IOException {
        return Files.writeString(
                folder.resolve("returns.csv"),
                "ReportingYear,EmployerName,DiffMeanHourlyPercent,DiffMedianHourlyPercent,DiffMeanBonusPercent,"
                        + "DiffMedianBonusPercent,MaleBonusPercent,FemaleBonusPercent,MaleLowerQuartile,"
                        + "FemaleLowerQuartile,MaleLowerMiddleQuartile,FemaleLowerMiddleQuartile,"
                        + "MaleUpperMiddleQuartile,FemaleUpperMiddleQuartile,MaleTopQuartile,FemaleTopQuartile\n"
                        + "2024-2025,A,0.5,0.5,,,0,0,50,50,50,50,50,50,50,50\n"
                        + "2024-2025,B,5,5,,,0,0,50,50,50,50,50,50,50,50\n");
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
