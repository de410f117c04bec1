package org.ediframework.io.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a label for a formula: an apostrophe is put before one that begins as a formula could, and
 * taken away when the file is read. Figures are left alone.
 */
public final class FormulaGuard {

    private static final String FIRST = "=+-@\t\r";
    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?%?|-");

    private FormulaGuard() {}

    /** The cell as it is written. */
    public static String guard(String cell) {
        return needsGuard(cell) ? "'" + cell : cell;
    }

    /** The cell that was written so. */
    public static String unguard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean needsGuard(String cell) {
        int marks = 0;
        while (marks < cell.length() && cell.charAt(marks) == '\'') {
            marks++;
        }
        String begun = cell.substring(marks);
        return !begun.isEmpty()
                && FIRST.indexOf(begun.charAt(0)) >= 0
                && !FIGURE.matcher(begun).matches();
    }
}
