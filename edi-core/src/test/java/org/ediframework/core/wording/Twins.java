package org.ediframework.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds sentences in Welsh against those in English: the same gaps, all forms of numbers, and no English word. */
public final class Twins {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)(?:}|, plural,)");
    private static final Pattern FORMS = Pattern.compile("\\b(zero|one|two|few|many|other) \\{");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Map<String, String> english;
    private final Map<String, String> welsh;
    private final Set<String> known;

    /**
     * Sentences by key.
     *
     * @param shared words that Welsh has too, and names, in small letters
     */
    public Twins(Map<String, String> english, Map<String, String> welsh, Collection<String> shared) {
        this.english = english;
        this.welsh = welsh;
        this.known = new TreeSet<>();
        english.values().forEach(sentence -> known.addAll(words(sentence)));
        known.removeAll(shared);
    }

    private static Set<String> gaps(String sentence) {
        Set<String> gaps = new TreeSet<>();
        for (Matcher gap = GAP.matcher(sentence); gap.find(); ) {
            gaps.add(gap.group(1));
        }
        return gaps;
    }

    /** The words of a sentence in small letters, without its gaps. */
    public static Set<String> words(String sentence) {
        String plain = FORMS.matcher(GAP.matcher(sentence).replaceAll(" ")).replaceAll(" ");
        Set<String> words = new TreeSet<>();
        for (Matcher word = WORD.matcher(plain); word.find(); ) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The English words of a sentence. */
    public Set<String> english(String sentence) {
        Set<String> found = words(sentence);
        found.retainAll(known);
        return found;
    }

    /** Every sentence has its twin with the same gaps, in other words. */
    public void assertSameKeysAndGaps() {
        assertEquals(english.keySet(), welsh.keySet());
        english.forEach((key, sentence) -> {
            String twin = welsh.getOrDefault(key, "");
            assertEquals(gaps(sentence), gaps(twin), key);
            if (!words(sentence).isEmpty()) {
                assertNotEquals(sentence, twin, key);
            }
        });
    }

    /** No sentence in Welsh holds an English word, and English sentences would be found out. */
    public void assertNoEnglish() {
        welsh.forEach((key, sentence) -> assertEquals(Set.of(), english(sentence), key + " = " + sentence));
        english.forEach((key, sentence) -> {
            if (words(sentence).size() > 3) {
                assertNotEquals(Set.of(), english(sentence), key);
            }
        });
    }

    /** Every number that chooses does so among the six forms of Welsh. */
    public void assertSixForms() {
        welsh.forEach((key, sentence) -> {
            int choices = sentence.split(", plural,", -1).length - 1;
            Set<String> forms = new TreeSet<>();
            int found = 0;
            for (Matcher form = FORMS.matcher(sentence); form.find(); found++) {
                forms.add(form.group(1));
            }
            assertEquals(6 * choices, found, key);
            assertEquals(choices == 0 ? 0 : 6, forms.size(), key);
        });
    }
}
