package org.ediframework.core.review;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What people and spreadsheets write where there is nothing to write yet. */
final class Placeholder {

    private static final Set<String> WORDS = caseless(
            "n/a",
            "na",
            "n.a.",
            "none",
            "nil",
            "null",
            "tba",
            "tbc",
            "tbd",
            "t.b.a.",
            "t.b.c.",
            "t.b.d.",
            "to be agreed",
            "to be announced",
            "to be confirmed",
            "to be decided",
            "to be determined",
            "not applicable",
            "not known",
            "unknown",
            "pending",
            "x",
            "xx",
            "xxx");

    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    private Placeholder() {}

    /** Whether a text is one: a word for nothing, an error of a spreadsheet, or no letter and no digit. */
    static boolean is(String text) {
        if (isPlainlyMore(text)) {
            return false;
        }
        String bare = text.strip();
        boolean isError =
                bare.startsWith("#") && (bare.endsWith("!") || bare.endsWith("?") || bare.equalsIgnoreCase("#n/a"));
        return isError || WORDS.contains(bare) || !saysAnything(bare);
    }

    private static Set<String> caseless(String... words) {
        Set<String> caseless = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        caseless.addAll(List.of(words));
        return Collections.unmodifiableSet(caseless);
    }

    private static boolean saysAnything(String bare) {
        for (int at = 0; at < bare.length(); at += Character.charCount(bare.codePointAt(at))) {
            if (Character.isLetterOrDigit(bare.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Most texts begin with a letter and are longer than any of the words. */
    private static boolean isPlainlyMore(String text) {
        if (text.isEmpty() || !isLetter(text.charAt(0))) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean isLong = text.length() > LONGEST && last > ' ' && last < '\u007f';
        return isLong || "NTUPXntupx".indexOf(text.charAt(0)) < 0;
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
}
