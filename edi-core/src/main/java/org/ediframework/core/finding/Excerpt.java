package org.ediframework.core.finding;

import org.ediframework.core.constraint.TextForm;

/** A value of a document as messages show it: on one line and cut where it is long. */
final class Excerpt {

    /** How many UTF-16 units of a value are shown. */
    static final int LENGTH = 80;

    private static final char REPLACEMENT = '\uFFFD';

    private Excerpt() {}

    static String of(String value) {
        int end = value.length();
        if (end > LENGTH) {
            end = Character.isHighSurrogate(value.charAt(LENGTH - 1)) && Character.isLowSurrogate(value.charAt(LENGTH))
                    ? LENGTH - 1
                    : LENGTH;
        }
        for (int at = 0; at < end; at++) {
            char unit = value.charAt(at);
            if (Character.isISOControl(unit)
                    || Character.isSurrogate(unit)
                    || unit == '\u2028'
                    || unit == '\u2029'
                    || isUnseen(unit)) {
                return onOneLine(value, end);
            }
        }
        return end == value.length() ? value : value.substring(0, end) + "…";
    }

    private static String onOneLine(String value, int end) {
        StringBuilder shown = new StringBuilder(end + 1);
        for (int at = 0; at < end; ) {
            int point = value.codePointAt(at);
            at += Character.charCount(point);
            if (point <= Character.MAX_VALUE && isUnseen((char) point)) {
                shown.append(String.format("[U+%04X]", point));
            } else if (Character.isWhitespace(point)) {
                shown.append(' ');
            } else if (Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE) {
                shown.append(REPLACEMENT);
            } else {
                shown.appendCodePoint(point);
            }
        }
        return end == value.length() ? shown.toString() : shown.append('…').toString();
    }

    /** Whether a reader would not see it, or take it for a space: whoever looks for the fault must see it. */
    private static boolean isUnseen(char unit) {
        return unit == '\u00a0' || unit == '\u202f' || unit == '\u2007' || TextForm.isWithoutWidth(unit);
    }
}
