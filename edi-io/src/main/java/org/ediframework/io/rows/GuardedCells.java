package org.ediframework.io.rows;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula, a number, a day or a truth value: an apostrophe is put before a
 * text that begins as one of these could, and taken away when the file is read.
 */
public final class GuardedCells {

    private static final String FIRST = "=+-@\t\r";
    private static final Pattern THREE_DECIMALS = Pattern.compile("-?\\d{1,3}\\.\\d{3}0*");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)(?:jan|feb|mar|m\u00e4r|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}*[-. /,]*\\d.*",
            Pattern.DOTALL);

    private GuardedCells() {}

    /** The text as it is written. */
    public static String guard(String text) {
        return needsGuard(text) ? "'" + text : text;
    }

    /** The text that was written so. */
    public static String unguard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /**
     * A number as it is written: one of three decimals gets a 0 behind them, without which a spreadsheet of a country that
     * writes 1.234 for a thousand and more takes it for one.
     */
    public static String guardNumber(String number) {
        return THREE_DECIMALS.matcher(number).matches() ? number + "0" : number;
    }

    /** The number that was written so. */
    public static String unguardNumber(String cell) {
        return cell.endsWith("0")
                        && THREE_DECIMALS
                                .matcher(cell.substring(0, cell.length() - 1))
                                .matches()
                ? cell.substring(0, cell.length() - 1)
                : cell;
    }

    /** Whether a spreadsheet could take a text for a formula. */
    public static boolean isLikeFormula(String text) {
        return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean needsGuard(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '\'') {
            marks++;
        }
        String begun = text.substring(marks);
        if (begun.isEmpty()) {
            return false;
        }
        char first = begun.charAt(0);
        return isLikeFormula(begun)
                || Character.isDigit(first)
                || first == '.'
                || first == ','
                || first == '('
                || Character.getType(first) == Character.CURRENCY_SYMBOL
                || Character.isWhitespace(first)
                || Character.isSpaceChar(first)
                || MONTH.matcher(begun).matches()
                || isTruth(begun);
    }

    private static boolean isTruth(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "TRUE", "FALSE", "WAHR", "FALSCH" -> true;
            default -> false;
        };
    }
}
