package org.ediframework.io.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.report.MonitorHtml;
import org.ediframework.io.report.PageColours;
import org.ediframework.io.report.PageForm;
import org.ediframework.io.report.PageLogo;
import org.ediframework.io.report.PageStyles;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.report.RepresentationHtml;
import org.ediframework.io.results.RepresentationText;
import org.ediframework.io.results.TableWords;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.monitor.CurrentFigures;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedPlan;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.junit.jupiter.api.Test;

/** Runs what the chapter on pages shows. */
class ReportTest {

    private static final Path CHAPTER = Path.of("docs/report.md");
    private static final Path SOURCE = Path.of("src/test/java/org/ediframework/io/guide/ReportTest.java");

    private static final GroupCounts COUNTS = GroupCounts.builder()
            .characteristic(Characteristic.SEX)
            .count("female", 4_711)
            .count("male", 5_289)
            .count("another answer", 7)
            .build();
    private static final Reference PUPILS = Reference.builder()
            .characteristic(Characteristic.SEX)
            .source("School census")
            .count("female", 49_000)
            .count("male", 51_000)
            .count("another answer", 100)
            .build();

    private static ReportSettings settings() {
        RepresentationTable table = table();
        // snippet: settings
        ReportSettings settings = ReportSettings.builder()
                .title("Who plays in our ensembles")
                .about("Pupils of the county's ensembles in March 2027 against all pupils of the county.")
                .addSources("Ensemble registers, 31 March 2027", "School census, January 2027")
                .build();
        PublishedTable shown = Publication.under(DisclosurePolicy.standard(), table);
        String page = RepresentationHtml.write(shown, settings);
        // end of snippet
        assertTrue(page.contains("4,711") && page.contains("Ensemble registers, 31 March 2027"), page);
        return settings;
    }

    private static RepresentationTable table() {
        return RepresentationAnalysis.standard().analyse(List.of(Comparison.of(COUNTS, PUPILS)));
    }

    private static MonitoredPlan monitored() {
        ActionPlan plan = ActionPlan.builder()
                .id("p")
                .title("A plan")
                .organisation(Organisation.builder()
                        .id("service")
                        .name("County Music Service")
                        .build())
                .period(DateRange.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.DRAFT)
                        .build())
                .build();
        CurrentFigures figures =
                CurrentFigures.builder().addCounts(COUNTS).addReferences(PUPILS).build();
        return PlanMonitor.standard().monitor(plan, figures);
    }

    @Test
    void pageOfAPlanHasTheFiguresToo() {
        MonitoredPlan monitored = monitored();
        ReportSettings settings = settings();
        // snippet: plan
        PublishedPlan shownPlan = Publication.under(DisclosurePolicy.standard(), monitored);
        String planPage = MonitorHtml.write(shownPlan, settings);
        // end of snippet
        assertTrue(planPage.contains("4,711"), planPage);
    }

    @Test
    void higherThresholdWithholdsMore() {
        RepresentationTable table = table();
        ReportSettings settings = settings();
        // snippet: strict
        DisclosurePolicy strict = DisclosurePolicy.builder().threshold(10).build();
        String strictPage = RepresentationHtml.write(Publication.under(strict, table), settings);
        // end of snippet
        assertTrue(strictPage.contains("counts from 1 to 9 are withheld"), strictPage);
        assertFalse(strictPage.contains("4,711") && strictPage.contains("5,289"), strictPage);
    }

    @Test
    void pageIsWelshWhereAsked() {
        PublishedTable shown = Publication.under(DisclosurePolicy.standard(), table());
        // snippet: welsh
        Locale welsh = Locale.forLanguageTag("cy");
        String welshPage = RepresentationHtml.write(
                shown, ReportSettings.builder().language(welsh).build());
        String welshText = RepresentationText.write(shown, welsh);
        // end of snippet
        assertTrue(welshPage.contains("<html lang=\"cy\">") && welshPage.contains("Dulliau a ffynonellau"), welshPage);
        assertTrue(welshText.startsWith("Rhyw: 10,007 o bobl"), welshText);
    }

    @Test
    void pageHasTheLooksOfItsHost() {
        PublishedTable shown = Publication.under(DisclosurePolicy.standard(), table());
        byte[] picture = Base64.getDecoder().decode("iVBORw0KGgo=");
        // snippet: look
        PageColours colours = PageColours.standard()
                .withLight(Map.of(PageColours.Role.LINK, "#00247d"))
                .withDark(Map.of(PageColours.Role.LINK, "#a9c8ff"));
        ReportSettings own = ReportSettings.builder()
                .colours(colours)
                .logo(PageLogo.of(picture, "Borsetshire County Council"))
                .styleSheet("h1 { font-family: Georgia, serif; }")
                .build();
        String ownPage = RepresentationHtml.write(shown, own);
        // end of snippet
        assertTrue(ownPage.contains("Georgia") && ownPage.contains("--link: #00247d;"), ownPage);
        // snippet: fragment
        ReportSettings part = ReportSettings.builder()
                .form(PageForm.FRAGMENT)
                .idPrefix("music-")
                .build();
        String fragment = RepresentationHtml.write(shown, part);
        String styleSheet = PageStyles.forFragments(colours);
        // end of snippet
        assertTrue(fragment.startsWith("<div class=\"edi-page\"") && !fragment.contains("<style"), fragment);
        assertTrue(styleSheet.contains("--link: #00247d;"), styleSheet);
    }

    @Test
    void figuresForOtherPagesAreThereOrSayWhyNot() {
        MonitoredPlan monitored = monitored();
        List<String> cells = new ArrayList<>();
        // snippet: parts
        PublishedPlan published = Publication.under(DisclosurePolicy.standard(), monitored);
        for (TableWords.Block block : TableWords.of(published.figures()).blocks()) {
            for (TableWords.Line line : block.lines()) {
                cells.add(block.heading() + ": " + line.cells().get(TableWords.Column.SHARE));
            }
        }
        // end of snippet
        assertEquals(
                List.of("Sex: 10,007 people: 47.1%", "Sex: 10,007 people: 52.9%", "Sex: 10,007 people: 0.1%"), cells);
    }

    @Test
    void everyPieceOfCodeInTheChapterIsRunHere() throws IOException {
        List<String> run = Snippets.inSource(Files.readString(SOURCE));
        assertEquals(7, run.size());
        assertEquals(
                run.stream().sorted().collect(Collectors.joining("\n\n")),
                Snippets.inMarkdown(Files.readString(CHAPTER)).stream().sorted().collect(Collectors.joining("\n\n")));
    }
}
