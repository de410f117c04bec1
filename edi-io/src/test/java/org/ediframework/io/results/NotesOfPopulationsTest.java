package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.report.RepresentationHtml;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.junit.jupiter.api.Test;

/** Staff and pupils in one table: what is noticed of the pupils is said of the pupils alone, wherever it is written. */
class NotesOfPopulationsTest {

    private static final String NOTE = "10 are missing from the breakdown.";

    private final RepresentationTable table =
            RepresentationAnalysis.standard().analyse(List.of(compared("staff", 100), compared("pupils", 110)));

    private static Comparison compared(String people, long base) {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .coverage(Coverage.unstated().withDescription(people))
                .count("female", 40)
                .count("male", 60)
                .statedBase(base)
                .build();
        Reference reference = Reference.builder()
                .characteristic(Characteristic.SEX)
                .source("made up")
                .count("female", 51)
                .count("male", 49)
                .build();
        return Comparison.of(counts, reference);
    }

    @Test
    void inText() {
        assertSaidOnceAfterPupils(NOTE, RepresentationText.write(Publication.inFull(table)));
    }

    @Test
    void onAPage() {
        String page = RepresentationHtml.write(Publication.inFull(table), ReportSettings.standard());
        assertSaidOnceAfterPupils(NOTE, page);
    }

    /** That a number of people is missing depends on counts, and who reads of it knows more than the figures say. */
    @Test
    void publishedItIsNotThere() {
        PublishedTable published = Publication.under(DisclosurePolicy.standard(), table);
        assertFalse(RepresentationText.write(published).contains("Note:"));
        assertFalse(
                RepresentationHtml.write(published, ReportSettings.standard()).contains("Note:"));
    }

    @Test
    void inJson() {
        String json = RepresentationJson.write(Publication.inFull(table)).replaceAll("\\s", "");
        assertTrue(json.contains("{\"kind\":\"breakdown-misses-base\",\"population\":\"pupils\","), json);
    }

    private static void assertSaidOnceAfterPupils(String note, String text) {
        assertEquals(2, text.split(Pattern.quote(note), -1).length, text);
        String before = text.substring(0, text.indexOf(note));
        assertTrue(before.lastIndexOf("pupils") > before.lastIndexOf("staff"), text);
    }
}
