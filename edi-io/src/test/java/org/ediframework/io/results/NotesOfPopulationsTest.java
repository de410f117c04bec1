package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.report.RepresentationHtml;
import org.ediframework.examples.cli.terminal.RepresentationOnTerminal;
import org.ediframework.examples.cli.terminal.Terminal;
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
        assertSaidOnceAfterPupils(NOTE, RepresentationText.write(table));
    }

    @Test
    void onATerminal() {
        String text = RepresentationOnTerminal.write(
                table, Terminal.builder().columns(200).build());
        assertSaidOnceAfterPupils(NOTE, text);
    }

    /** A page gives no figure in it that would tell more than its rows do. */
    @Test
    void onAPage() {
        String page = RepresentationHtml.write(table, ReportSettings.standard());
        assertSaidOnceAfterPupils("The breakdown adds up to another number than its stated base.", page);
    }

    @Test
    void inJson() {
        String json = RepresentationJson.write(table).replaceAll("\\s", "");
        assertTrue(json.contains("{\"kind\":\"breakdown-misses-base\",\"population\":\"pupils\","), json);
    }

    private static void assertSaidOnceAfterPupils(String note, String text) {
        assertEquals(2, text.split(Pattern.quote(note), -1).length, text);
        String before = text.substring(0, text.indexOf(note));
        assertTrue(before.lastIndexOf("pupils") > before.lastIndexOf("staff"), text);
    }
}
