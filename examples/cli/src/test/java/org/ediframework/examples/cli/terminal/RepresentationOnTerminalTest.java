package org.ediframework.examples.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepresentationOnTerminalTest {

    private static final char ESCAPE = '\u001B';

    private static Terminal columns(int columns) {
        return new Terminal(columns, false);
    }

    /** Leeds City Council's workforce against Census 2021, as in the tests of the metrics. */
    private static PublishedTable leeds(String disabled, String notDisabled, String place) {
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
                .asOf(LocalDate.of(2021, 3, 21))
                .count(disabled, 135_681)
                .count(notDisabled, 676_272)
                .build();
        return Publication.inFull(RepresentationAnalysis.standard().analyse(List.of(Comparison.of(counts, reference))));
    }

    private static String written(int columns) {
        return RepresentationOnTerminal.write(leeds("disabled", "not disabled", "Leeds"), columns(columns), Locale.UK);
    }

    /**
     * The bars by hand: of 20 characters for 100 %, 6.7 % are 10.7 eighths, one whole and three eighths; 93.3 % are 149.3,
     * eighteen whole and five eighths. The references at 16.7 % and 83.3 % stand in the fourth and the seventeenth.
     */
    @Test
    void eightyColumnsHoldTheBarsAndTheVerdicts() {
        String expected = """
                Disability, Leeds: 12,584 people who gave an answer, 1,523 more who did not
                category       count  share  0%              100%  reference  verdict
                disabled         845   6.7%  █▍ │                      16.7%  under-represented
                not disabled  11,739  93.3%  ████████████████│█▋       83.3%  slightly over-
                                                                              represented
                """;
        assertEquals(expected, written(80).substring(0, written(80).indexOf("\n\n") + 1));
        assertTrue(written(80).contains("no room for it: interval, ratio,\nadjusted p."), "it says what is left out");
    }

    @Test
    void wideTerminalHasEveryFigureAndLeavesNothingOut() {
        String text = written(140);
        assertTrue(text.contains("6.3% to 7.2%      16.7%  0.402      <0.001  under-represented\n"), text);
        assertTrue(text.contains("  slightly over-represented\n"), text);
        assertFalse(text.contains("Left out"), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 31, 37, 44, 52, 60, 72, 80, 99, 100, 132, 200})
    void noLineIsWiderThanTheTerminal(int columns) {
        for (PublishedTable table : List.of(
                leeds("disabled", "not disabled", "Leeds"),
                leeds("x".repeat(10_000), "Asian, Asian British or Asian Welsh: Bangladeshi", "x".repeat(500)),
                leeds("女性のひとびと", "e\u0301".repeat(60), "\u202Eright to left"))) {
            String text = RepresentationOnTerminal.write(table, columns(columns), Locale.UK);
            for (String line : text.split("\n", -1)) {
                assertTrue(TextWidth.of(line) <= columns, () -> TextWidth.of(line) + " columns: " + line);
            }
            assertTrue(text.contains("6.7%") && text.contains("93.3%"), text);
        }
    }

    /** Cut names could be taken for each other. */
    @Test
    void longNamesAreWrappedAndNotCut() {
        String text = RepresentationOnTerminal.write(
                leeds("Asian or Asian British: Pakistani", "Asian or Asian British: Bangladeshi", "Leeds"),
                columns(60),
                Locale.UK);
        assertTrue(text.contains("Pakistani") && text.contains("Bangladeshi"), text);
    }

    @Test
    void coloursAreOnlyWhereTheyAreWantedAndSayNothingNew() {
        Terminal coloured = new Terminal(80, true);
        String text = RepresentationOnTerminal.write(leeds("disabled", "not disabled", "Leeds"), coloured, Locale.UK);
        assertTrue(text.contains(ESCAPE + "[33munder-represented" + ESCAPE + "[39m"), text);
        assertEquals(written(80), text.replaceAll(ESCAPE + "\\[[0-9]+m", ""));
        assertTrue(written(80).indexOf(ESCAPE) < 0);
    }

    /** A name in a file must not move the cursor, ring a bell or end the line. */
    @Test
    void namesCannotCommandTheTerminal() {
        String text = RepresentationOnTerminal.write(
                leeds("a" + ESCAPE + "[2J\u0007\nb", "c\u009B31m\u2028d", "e\rf"), columns(80), Locale.UK);
        assertTrue(
                text.chars().allMatch(c -> c == '\n' || (c >= ' ' && !(c >= 0x7F && c <= 0x9F) && c != 0x2028)), text);
        assertTrue(text.contains("a\uFFFD[2J\uFFFD b"), text);
    }

    @Test
    void tableOfNobodyIsNoTable() {
        String text = RepresentationOnTerminal.write(
                Publication.inFull(RepresentationAnalysis.standard().analyse(List.of())), columns(80), Locale.UK);
        assertTrue(text.startsWith("Share and interval"), text);
    }

    @Test
    void widthInWhichNothingCouldBeReadIsRefused() {
        assertEquals(
                "Not a width of a terminal: 29 columns. Allowed are 30 or more.",
                assertThrows(IllegalArgumentException.class, () -> new Terminal(29, false))
                        .getMessage());
    }

    @Test
    void terminalSpeaksWelshWhereAsked() {
        String text = RepresentationOnTerminal.write(
                leeds("disabled", "not disabled", "Leeds"), columns(60), Locale.forLanguageTag("cy"));
        assertTrue(text.contains("llai na'r disgwyl") && text.contains("Wedi'i adael allan"), text);
    }
}
