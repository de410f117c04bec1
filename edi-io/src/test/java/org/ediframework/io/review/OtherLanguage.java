package org.ediframework.io.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.core.finding.RuleMessages;

/**
 * A made-up language in which every sentence of the library is told: the English one in letters of full width. What is
 * left in plain letters of a finding has not come from the sentences, but from the document, the format or the code.
 */
final class OtherLanguage {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Two words with a space between, as no name, id or constant of the format has them. */
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,} +[A-Za-z]{2,}");

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    private static final RuleMessages MESSAGES = RuleMessages.standard().with(translated());

    private OtherLanguage() {}

    static RuleMessages messages() {
        return MESSAGES;
    }

    private static Map<String, String> translated() {
        Map<String, String> translated = new HashMap<>();
        RuleMessages.standard().sentences().forEach((key, sentence) -> translated.put(key, wide(sentence)));
        return translated;
    }

    private static String wide(String sentence) {
        StringBuilder wide = new StringBuilder(sentence.length());
        for (int at = 0; at < sentence.length(); at++) {
            char unit = sentence.charAt(at);
            boolean isLetter = unit < 0x80 && Character.isLetter(unit);
            wide.append(isLetter ? (char) (unit - 'A' + 0xFF21) : unit);
        }
        return wide.toString();
    }

    /** The words of plain letters in a text. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(word.group());
        }
        return words;
    }

    /** What of a message is English: words that are not known, and words beside each other outside of quotes. */
    static Set<String> english(String message, Set<String> known) {
        Set<String> english = words(message);
        english.removeIf(word -> known.contains(word) || word.equals(word.toUpperCase(Locale.ROOT)));
        for (Matcher words = WORDS.matcher(QUOTED.matcher(message).replaceAll("''")); words.find(); ) {
            english.add(words.group());
        }
        return english;
    }
}
