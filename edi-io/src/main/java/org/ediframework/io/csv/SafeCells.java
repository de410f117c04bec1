package org.ediframework.io.csv;

/**
 * Keeps spreadsheets from taking a text for a formula: an apostrophe is put before a text that begins as a formula
 * could, and taken away when the package is read. Numbers are left alone.
 */
final class SafeCells {

    private static final String FIRST = "=+-@\t\r'";

    private SafeCells() {}

    static String guard(String text) {
        return begins(text) ? "'" + text : text;
    }

    static String unguard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && begins(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0;
    }
}
