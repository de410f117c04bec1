package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the plain look at texts to regular expressions that say in one breath what is looked for. */
final class MeasurableTest {

    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?!(?:19|20)\\d\\d\\b(?!\\s*%))[\\d,.]*\\d"
                    + "|\\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
                    + "|hundred|dozen|half|halve[ds]?|third|quarter|doubl(?:e|ed|es|ing)|twice|treble[ds]?|all|every|each"
                    + "|no(?:ne|body)?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEARS = Pattern.compile(
            "\\b(?:19|20)\\d\\d(?:\\s*[-/–]\\s*(?:(?:19|20)?\\d\\d))*\\b(?!\\s*(?:%|per cent))"
                    + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?=(?:january|february|march|april|may|june|july|august"
                    + "|september|october|november|december)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DELIVERED = Pattern.compile(
            "\\b(?:in place|published|launched|agreed|adopted|approved|signed|completed?|delivered|held|established"
                    + "|introduced|implemented|appointed|recruited|produced|developed|created|issued|written|updated|revised|reviewed|set"
                    + " up|trained|installed|submitted|achieved|available|in use|carried"
                    + " out|commissioned|circulated|shared|reported|embedded|rolled"
                    + " out|accredited|awarded|opened|running|live)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PUPILS = Pattern.compile(
            "(?<!\\b(?:in|may|january|december)\\s{1,9})\\b(?:19|20)\\d\\d\\s+pupils\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> PARTS = List.of(
            " ",
            " ",
            " ",
            "  ",
            "\n",
            "\u00a0",
            "-",
            "/",
            "–",
            ",",
            ".",
            "%",
            " %",
            " per cent",
            "_",
            "é",
            "\u0301",
            "’",
            "\ud83d\ude00",
            "£",
            "(",
            "2027",
            "2027",
            "1999",
            "2100",
            "19",
            "20",
            "7",
            "12",
            "17",
            "120",
            "20271",
            "0",
            "st",
            "nd",
            "rd",
            "th",
            "January",
            "may",
            "marches",
            "Dec",
            "december",
            "one",
            "NO",
            "nobody",
            "none",
            "ten",
            "often",
            "halves",
            "trebled",
            "doubling",
            "in",
            "In place",
            "in  place",
            "place",
            "set",
            "Set up",
            "set ups",
            "complete",
            "completed",
            "completes",
            "live",
            "lively",
            "rolled out",
            "pupils",
            "the ward",
            "a",
            "K",
            "\u212a",
            "\u0130",
            "each",
            "achieve");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000 pupils take part",
                "Reach 1950 families in the ward",
                "More than 2000 people come",
                "2000  children"
            })
    void numberThatLooksLikeAYearCountsWhereItSaysOfWhat(String text) {
        assertTrue(Measurable.is(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027 programme takes place well",
                "In 2027 pupils feel welcome",
                "Since May 2027 families are glad",
                "Better than 2019"
            })
    void yearIsNoNumber(String text) {
        assertFalse(Measurable.is(text), text);
    }

    @Test
    void plainLookFindsWhatTheExpressionsFind() {
        Random random = new Random(17);
        int found = 0;
        for (int round = 0; round < 200_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(8); part >= 0; part--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
                text.append(random.nextBoolean() ? " " : "");
            }
            boolean expected =
                    NUMBER.matcher(YEARS.matcher(text).replaceAll(" ")).find()
                            || PUPILS.matcher(text).find()
                            || DELIVERED.matcher(text).find();
            assertEquals(expected, Measurable.is(text.toString()), text.toString());
            found += expected ? 1 : 0;
        }
        assertTrue(found > 20_000 && found < 180_000, "found " + found);
    }
}
