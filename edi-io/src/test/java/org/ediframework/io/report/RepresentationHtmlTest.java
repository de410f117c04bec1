package org.ediframework.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.junit.jupiter.api.Test;

class RepresentationHtmlTest {

    /** Leeds City Council's workforce against Census 2021, as in the tests of the metrics. */
    private static RepresentationTable leeds() {
        return table("disabled", "not disabled", "Leeds");
    }

    private static RepresentationTable table(String disabled, String notDisabled, String place) {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.DISABILITY)
                .coverage(Coverage.unstated().withPlace(place))
                .count(disabled, 845)
                .count(notDisabled, 11_739)
                .nonResponse(NonResponse.DECLINED, 1_523)
                .build();
        Reference reference = Reference.builder()
                .characteristic(Characteristic.DISABILITY)
                .source("Census 2021")
                .count(disabled, 135_681)
                .count(notDisabled, 676_272)
                .build();
        return RepresentationAnalysis.standard().analyse(List.of(Comparison.of(counts, reference)));
    }

    private static PublishedTable published(RepresentationTable table) {
        return Publication.under(DisclosurePolicy.standard(), table);
    }

    private static String standard(RepresentationTable table) {
        return RepresentationHtml.write(published(table), ReportSettings.standard());
    }

    @Test
    void saysWhatTheFiguresAreInBritishWriting() {
        String page = standard(leeds());
        assertTrue(page.contains("6.7% against 16.7% in the reference: 1,258 fewer than expected"), page);
        assertTrue(page.contains("12,584 people gave an answer; 1,523 did not."), page);
        assertTrue(page.contains("disabled: share 6.7%, interval 6.3% to 7.2%, reference 16.7%"), page);
        assertTrue(page.contains("slightly over-represented"), page);
    }

    /** The dot at 6.7 of 100 per cent, computed by hand: 845 / 12,584 = 0.067149. */
    @Test
    void dotStandsWhereTheShareIs() {
        assertTrue(standard(leeds()).contains("<circle cx=\"6.71%\""), standard(leeds()));
    }

    @Test
    void namesTitleAboutAndSources() {
        String page = RepresentationHtml.write(
                published(leeds()),
                ReportSettings.builder()
                        .title("Staff of Leeds")
                        .about("Everybody employed in October 2021.")
                        .addSources("Census 2021, ONS, 21 March 2021")
                        .build());
        assertTrue(page.contains("<title>Staff of Leeds</title>"));
        assertTrue(page.contains("Everybody employed in October 2021."));
        assertTrue(page.contains("Census 2021, ONS, 21 March 2021"));
    }

    @Test
    void sameTableGivesTheSamePage() {
        assertEquals(standard(leeds()), standard(leeds()));
    }

    @Test
    void needsNoScriptAndNoNetwork() {
        String page = standard(leeds());
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("http:") || page.contains("https:") || page.contains("url("));
    }

    /** Names from files can be anything; on the page they are text and nothing else. */
    @Test
    void markupInNamesIsText() {
        String hostile = "</title><script>alert(1)</script><img src=x onerror=alert(2)>\"'&";
        String page = RepresentationHtml.write(
                published(table(hostile, "b\" onload=\"alert(3)", "</table>" + hostile)),
                ReportSettings.builder()
                        .title(hostile)
                        .about(hostile)
                        .addSources(hostile)
                        .build());
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<img"), page);
        assertFalse(Pattern.compile("<[^>]*[\"' ]on(load|error)=").matcher(page).find(), page);
        assertEquals(1, Pattern.compile("</table>").matcher(page).results().count());
        assertEquals(
                3, Pattern.compile("</title>").matcher(page).results().count(), "the page's and those of two drawings");
    }

    @Test
    void charactersThatAPageCannotHoldAreSeen() {
        String page = RepresentationHtml.write(
                published(table("a\u0000\u0007b", "c\uD800d", "e\u202Ef")),
                ReportSettings.builder().title("g\u001Bh").about("i\u0000j").build());
        assertTrue(
                page.codePoints().allMatch(c -> c == '\n' || (c >= ' ' && !(c >= 0x7F && c <= 0x9F) && c != 0x202E)));
        assertTrue(page.contains("a\uFFFD\uFFFDb") && page.contains("c\uFFFDd") && page.contains("e\uFFFDf"));
        assertTrue(page.contains("<title>g\uFFFDh</title>"));
    }

    @Test
    void tableOfNobodySaysSo() {
        String page = standard(RepresentationAnalysis.standard().analyse(List.of()));
        assertTrue(page.contains("Nobody was counted"), page);
    }

    @Test
    void withoutAReferenceThereIsNoneToDraw() {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .count("female", 30)
                .count("male", 0)
                .build();
        String page = standard(RepresentationAnalysis.standard().analyse(List.of(Comparison.withoutReference(counts))));
        assertTrue(page.contains("no reference"), page);
        assertFalse(page.contains("fewer than expected"), page);
        assertTrue(page.contains("there is no reference"), page);
    }
}
