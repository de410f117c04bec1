package org.ediframework.io.table;

/** White space as spreadsheets and web pages leave it in cells: spaces that do not break and marks of no width among it. */
public final class Blanks {

    private Blanks() {}

    /** Whether nothing can be seen. */
    public static boolean isBlank(String cell) {
        return strip(cell).isEmpty();
    }

    /** The text without white space around it. */
    public static String strip(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isBlank(cell.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || character == '\u200B';
    }
}
