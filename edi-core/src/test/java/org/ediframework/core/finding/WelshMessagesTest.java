package org.ediframework.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence of findings has its Welsh: the same keys and gaps, all forms of numbers, and no English word. */
class WelshMessagesTest {

    private static final SortedMap<String, String> ENGLISH =
            RuleMessages.standard().sentences();
    private static final SortedMap<String, String> WELSH =
            RuleMessages.in(Locale.forLanguageTag("cy")).sentences();

    /** Words that Welsh has too, or has taken over with this spelling. */
    private static final Set<String> WELSH_TOO = Set.of(
            "a", "all", "at", "band", "cell", "data", "e", "go", "id", "is", "macros", "map", "o", "person", "sector",
            "set", "tag", "y", "r", "i");

    /** What formats, programs, codes and standards are called, in any language. */
    private static final Set<String> NAMES = Set.of(
            "c", "csv", "cy", "en", "excel", "gb", "http", "https", "iso", "json", "ods", "pointer", "utf", "xls",
            "xlsb", "xlsx", "xml", "zip", "z", "m", "p", "w");

    /** What is the same in both languages, and rightly: nothing but gaps. */
    private static final Set<String> ALIKE = Set.of("EDI-S-017.alone", "EDI-S-018.column");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)(?:}|, plural,)");
    private static final Pattern FORMS = Pattern.compile("\\b(zero|one|two|few|many|other) \\{");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|(?<!\\p{L})'[^']*'(?!\\p{L})");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]+_?[A-Z_]+\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static Set<Integer> gaps(String sentence) {
        Set<Integer> gaps = new TreeSet<>();
        for (Matcher gap = GAP.matcher(sentence); gap.find(); ) {
            gaps.add(Integer.valueOf(gap.group(1)));
        }
        return gaps;
    }

    private static Set<String> words(String sentence) {
        String plain = FORMS.matcher(GAP.matcher(sentence).replaceAll(" ")).replaceAll(" ");
        Set<String> words = new TreeSet<>();
        for (Matcher word = WORD.matcher(plain); word.find(); ) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static Set<String> english(String sentence) {
        Set<String> known = new HashSet<>();
        ENGLISH.values().forEach(each -> known.addAll(words(each)));
        Set<String> english =
                words(CONSTANT.matcher(QUOTED.matcher(sentence).replaceAll(" ")).replaceAll(" "));
        english.retainAll(known);
        english.removeAll(WELSH_TOO);
        english.removeAll(NAMES);
        return english;
    }

    @Test
    void everySentenceHasItsWelshWithTheSameGaps() {
        assertEquals(ENGLISH.keySet(), WELSH.keySet());
        ENGLISH.forEach((key, sentence) -> assertEquals(gaps(sentence), gaps(WELSH.getOrDefault(key, "")), key));
        Set<String> alike = ENGLISH.entrySet().stream()
                .filter(entry -> entry.getValue().equals(WELSH.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(ALIKE, alike);
    }

    @Test
    void noWelshSentenceHoldsAnEnglishWord() {
        WELSH.forEach((key, sentence) -> assertEquals(Set.of(), english(sentence), key + " = " + sentence));
    }

    @Test
    void englishSentenceIsFoundOut() {
        List<String> missed = ENGLISH.entrySet().stream()
                .filter(entry -> !ALIKE.contains(entry.getKey()))
                .filter(entry -> english(entry.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertTrue(missed.size() < 12, "Not known from Welsh: " + missed);
        assertNotEquals(Set.of(), english("Mae'r cynllun yn out of date."));
    }

    @Test
    void wordThatIsSharedIsUsed() {
        Set<String> used = new HashSet<>();
        WELSH.values().forEach(sentence -> used.addAll(words(sentence)));
        assertTrue(used.containsAll(WELSH_TOO), WELSH_TOO + " " + used);
    }

    @Test
    void everyNumberThatChoosesHasAllSixForms() {
        int chosen = 0;
        for (Map.Entry<String, String> entry : WELSH.entrySet()) {
            long choices = entry.getValue().split(", plural,", -1).length - 1L;
            Set<String> forms = new HashSet<>();
            long found = 0;
            for (Matcher form = FORMS.matcher(entry.getValue()); form.find(); found++) {
                forms.add(form.group(1));
            }
            assertEquals(6 * choices, found, entry.toString());
            assertEquals(choices == 0 ? 0 : 6, forms.size(), entry.toString());
            chosen += (int) choices;
        }
        assertTrue(chosen >= 15, chosen + " sentences choose.");
    }

    @ParameterizedTest
    @CsvSource({
        "0,dim colofnau",
        "1,1 golofn",
        "2,2 golofn",
        "3,3 colofn",
        "6,6 cholofn",
        "7,7 o golofnau",
        "'1,000','1,000 o golofnau'"
    })
    void numberHasTheFormThatFollowsIt(String number, String told) {
        assertEquals(told, RuleMessages.in(Locale.forLanguageTag("cy-GB")).format("EDI-S-011.most.columns", number));
    }
}
