package org.ediframework.io.cells;

/** Texts of Excel's cells, in which {@code _x000D_} stands for a carriage return (ISO/IEC 29500-1, 22.9.2.19). */
public final class EscapedText {

    private static final int LENGTH = 7;

    private EscapedText() {}

    /** The text that is meant. */
    static String read(String written) {
        int at = written.indexOf("_x");
        if (at < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (; at >= 0; at = written.indexOf("_x", at)) {
            if (isEscape(written, at)) {
                text.append(written, from, at).append((char) Integer.parseInt(written.substring(at + 2, at + 6), 16));
                at += LENGTH;
                from = at;
            } else {
                at += 2;
            }
        }
        return text.append(written, from, written.length()).toString();
    }

    /** The text to write, in which nothing is taken for an escape that is none. */
    public static String write(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at + 1)) {
            if (isEscape(text, at)) {
                written.append(text, from, at).append("_x005F_");
                from = at + 1;
            }
        }
        return written.append(text, from, text.length()).toString();
    }

    private static boolean isEscape(String text, int at) {
        if (text.length() < at + LENGTH || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int digit = at + 2; digit < at + 6; digit++) {
            if (Character.digit(text.charAt(digit), 16) < 0 || text.charAt(digit) > 'f') {
                return false;
            }
        }
        return true;
    }
}
