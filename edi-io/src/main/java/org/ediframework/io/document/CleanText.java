package org.ediframework.io.document;

import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.StructureRule;

/** What a text may not hold, since it can be shown on no page: half of a character, and control characters. */
public final class CleanText {

    private CleanText() {}

    /** Where the first fault stands; -1 where there is none. */
    public static int faultIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isControl(unit)) {
                return i;
            }
            if (Character.isSurrogate(unit)) {
                boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1));
                if (!isPair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** What the fault is, for messages. */
    public static Phrase describe(String text, int fault) {
        char unit = text.charAt(fault);
        return StructureRule.NOT_TEXT.phrase(
                Character.isSurrogate(unit) ? "is.halfCharacter" : "is.control", codePoint(unit));
    }

    /** A unit of text as Unicode writes it, for example {@code U+0000}. */
    public static String codePoint(char unit) {
        return String.format("U+%04X", (int) unit);
    }

    /** Whether it is a control character of ASCII other than the white space of JSON. */
    public static boolean isControl(char unit) {
        return unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r';
    }

    /** The same text with a mark in place of each control character and each half of a character, for messages. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int fault = faultIn(shown.toString()); fault >= 0; fault = faultIn(shown.toString())) {
            shown.setCharAt(fault, '\uFFFD');
        }
        return shown.toString();
    }
}
