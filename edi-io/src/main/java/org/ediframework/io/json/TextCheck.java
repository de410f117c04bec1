package org.ediframework.io.json;

import org.ediframework.core.review.Pointer;
import org.ediframework.io.document.StructureRule;

/**
 * Looks for what an escape can smuggle into a text: half of a character, or a control character. Neither can be
 * written to a file, a table or a page.
 */
final class TextCheck {

    private final Report report;
    private final boolean needed;

    /**
     * A check for one document.
     *
     * @param needed whether there is any escape in it that could write such a thing
     */
    TextCheck(Report report, boolean needed) {
        this.report = report;
        this.needed = needed;
    }

    /** Whether the text holds neither. */
    boolean passes(String text) {
        return !needed || find(text) < 0;
    }

    /** Reports a text that does not pass. */
    void report(String text, Pointer place, int offset) {
        char unit = text.charAt(find(text));
        String what = Character.isSurrogate(unit) ? "half of a character" : "a control character";
        report.add(StructureRule.NOT_TEXT, place, offset, String.format("it holds %s, U+%04X", what, (int) unit));
    }

    private static int find(String text) {
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

    /** Whether it is a control character of ASCII other than the white space of JSON. */
    static boolean isControl(char unit) {
        return unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r';
    }
}
