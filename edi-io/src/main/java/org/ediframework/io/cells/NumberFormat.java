package org.ediframework.io.cells;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells from the format of a number whether it is shown as a day, a month or a time (ECMA-376-1:2016, 18.8.30 and 18.8.31). */
final class NumberFormat {

    private NumberFormat() {}

    /**
     * How numbers of a format are shown.
     *
     * @param id below 164 one of those that every spreadsheet has
     * @param code the workbook's own; null where it says none
     */
    static Style.Shows shows(int id, @Nullable String code) {
        return code == null ? builtIn(id) : shows(code);
    }

    private static Style.Shows builtIn(int id) {
        if (id == 17) {
            return Style.Shows.MONTH;
        }
        if (isIn(id, 14, 16) || id == 22 || isIn(id, 27, 31) || id == 36 || isIn(id, 50, 58)) {
            return Style.Shows.DAY;
        }
        return isIn(id, 18, 21) || isIn(id, 32, 35) || isIn(id, 45, 47) ? Style.Shows.TIME : Style.Shows.NUMBER;
    }

    private static boolean isIn(int id, int first, int last) {
        return id >= first && id <= last;
    }

    /** How numbers of a format are shown, by its letters outside of quotes, brackets and escapes, for positive numbers. */
    static Style.Shows shows(String code) {
        String letters = letters(code);
        boolean hasYear = letters.indexOf('y') >= 0 || (letters.indexOf('e') >= 0 && letters.indexOf('d') >= 0);
        boolean hasDay = letters.indexOf('d') >= 0;
        boolean hasTime = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        boolean hasMonth = letters.indexOf('m') >= 0;
        if (hasDay && (hasMonth || hasYear || letters.matches("d+"))) {
            return Style.Shows.DAY;
        }
        if (hasYear || (hasMonth && !hasTime)) {
            return hasMonth && hasYear && !hasTime ? Style.Shows.MONTH : Style.Shows.DAY;
        }
        return hasTime ? Style.Shows.TIME : Style.Shows.NUMBER;
    }

    private static String letters(String code) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char character = code.charAt(i);
            switch (character) {
                case ';' -> {
                    return letters.toString();
                }
                case '"' -> i = end(code, i, '"');
                case '[' -> i = end(code, i, ']');
                case '\\', '_', '*' -> i++;
                default -> {
                    if (character == '0' || character == '#' || character == '?') {
                        // Digits: a number, whatever stands beside them, unless they are parts of a second.
                        letters.append(letters.indexOf("s") >= 0 ? "" : "0");
                    } else if (character < 128 && Character.isLetter(character)) {
                        letters.append(Character.toLowerCase(character));
                    }
                }
            }
        }
        String found = letters.toString();
        return found.indexOf('0') >= 0 || found.toLowerCase(Locale.ROOT).equals("general") ? "" : found;
    }

    private static int end(String code, int from, char mark) {
        int end = code.indexOf(mark, from + 1);
        return end < 0 ? code.length() : end;
    }
}
