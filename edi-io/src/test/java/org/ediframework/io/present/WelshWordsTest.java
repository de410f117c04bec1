package org.ediframework.io.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.metrics.measure.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages and texts say has its Welsh: the same keys and gaps, all forms of numbers, and no English word. */
class WelshWordsTest {

    private static final Language CYMRAEG = Language.of(EnglishLeft.CYMRAEG);
    private static final SortedMap<String, String> ENGLISH = Language.english().sentences();
    private static final SortedMap<String, String> WELSH = CYMRAEG.sentences();
    private static final Pattern GAP = Pattern.compile("\\{(\\d)(?:}|, plural,)");
    private static final Pattern FORMS = Pattern.compile("\\b(zero|one|two|few|many|other) \\{");

    private static Set<String> gaps(String sentence) {
        Set<String> gaps = new TreeSet<>();
        for (Matcher gap = GAP.matcher(sentence); gap.find(); ) {
            gaps.add(gap.group(1));
        }
        return gaps;
    }

    @Test
    void everySentenceHasItsWelshWithTheSameGaps() {
        Set<String> keys = new TreeSet<>(WELSH.keySet());
        keys.removeIf(key -> key.startsWith("category."));
        assertEquals(ENGLISH.keySet(), keys);
        ENGLISH.forEach((key, sentence) -> {
            String welsh = WELSH.getOrDefault(key, "");
            assertEquals(gaps(sentence), gaps(welsh), key);
            assertTrue(
                    EnglishLeft.words(sentence).isEmpty() || !sentence.equals(welsh), key + " is not told in Welsh.");
        });
    }

    @Test
    void noWelshSentenceHoldsAnEnglishWord() {
        WELSH.forEach((key, sentence) -> assertEquals(Set.of(), EnglishLeft.in(sentence), key + " = " + sentence));
        ENGLISH.entrySet().stream()
                .filter(entry -> EnglishLeft.words(entry.getValue()).size() > 2)
                .forEach(entry -> assertNotEquals(Set.of(), EnglishLeft.in(entry.getValue()), entry.getKey()));
    }

    @Test
    void wordThatIsSharedIsUsed() {
        Set<String> used = new TreeSet<>();
        WELSH.values().forEach(sentence -> used.addAll(EnglishLeft.words(sentence)));
        Sentence.all(EnglishLeft.CYMRAEG).values().forEach(sentence -> used.addAll(EnglishLeft.words(sentence)));
        Set<String> unused = new TreeSet<>(EnglishLeft.WELSH_TOO);
        unused.removeAll(used);
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyNumberThatChoosesHasAllSixForms() {
        int chosen = 0;
        for (Map.Entry<String, String> entry : WELSH.entrySet()) {
            int choices = entry.getValue().split(", plural,", -1).length - 1;
            int found = 0;
            Set<String> forms = new TreeSet<>();
            for (Matcher form = FORMS.matcher(entry.getValue()); form.find(); found++) {
                forms.add(form.group(1));
            }
            assertEquals(6 * choices, found, entry.toString());
            assertEquals(choices == 0 ? 0 : 6, forms.size(), entry.toString());
            chosen += choices;
        }
        assertTrue(chosen > 20, chosen + " numbers choose.");
    }

    @ParameterizedTest
    @CsvSource({
        "0,Ni lithrodd yr un dyddiad ers y diwygiad cynharach.",
        "1,Llithrodd 1 dyddiad ers y diwygiad cynharach.",
        "2,Llithrodd 2 ddyddiad ers y diwygiad cynharach.",
        "3,Llithrodd 3 dyddiad ers y diwygiad cynharach.",
        "1000,'Llithrodd 1,000 o ddyddiadau ers y diwygiad cynharach.'"
    })
    void numberHasTheFormThatFollowsIt(long number, String told) {
        assertEquals(told, CYMRAEG.counted("slipped", number));
    }

    @Test
    void everyCategoryOfABundledListHasItsWelsh() {
        Set<String> keys = new TreeSet<>();
        for (Classification list : ClassificationCatalogue.bundled().getClassifications()) {
            list.getCategories().forEach(category -> keys.add("category." + list.getId() + "." + category.getCode()));
        }
        Set<String> told = new TreeSet<>(WELSH.keySet());
        told.removeIf(key -> !key.startsWith("category."));
        assertEquals(keys, told);
    }

    /** The names of the months as the Welsh language has them, whichever data of locales a virtual machine brings. */
    @Test
    void monthsAreWelsh() {
        String[] months = {
            "Ionawr",
            "Chwefror",
            "Mawrth",
            "Ebrill",
            "Mai",
            "Mehefin",
            "Gorffennaf",
            "Awst",
            "Medi",
            "Hydref",
            "Tachwedd",
            "Rhagfyr"
        };
        for (int month = 1; month <= months.length; month++) {
            assertEquals(months[month - 1] + " 2027", CYMRAEG.month(LocalDate.of(2027, month, 1)));
            assertEquals("9 " + months[month - 1] + " 2027", CYMRAEG.day(LocalDate.of(2027, month, 9)));
        }
    }

    @Test
    void languageWithoutWordsSpeaksEnglish() {
        assertEquals("en-GB", Language.of(Locale.forLanguageTag("gd")).tag());
        assertEquals("en-GB", Language.of(Locale.ROOT).tag());
        assertEquals("cy", Language.of(Locale.forLanguageTag("cy-GB")).tag());
        assertTrue(Language.english().say("review").isEmpty());
        assertFalse(CYMRAEG.say("review").isEmpty());
    }
}
