package org.ediframework.io.cells;

import java.util.Optional;

/**
 * A cell that holds something, or is filled with a colour.
 *
 * @param column counted from 0
 * @param kind what it holds
 * @param text the text; a number in plain digits, a day as {@code 2027-03-31}, a truth value as {@code true} or
 *     {@code false}, an error as it is shown, nothing where it is blank
 * @param style how it looks
 * @param isFormula whether a formula has made the value, which is the one that the workbook keeps
 */
public record Cell(int column, Kind kind, String text, Style style, boolean isFormula) {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a day. */
        DAY,
        /** A number that is shown as a month of a year: its day is not meant. */
        MONTH,
        TRUTH,
        /** The error of a formula, such as {@code #REF!}. */
        ERROR,
        BLANK
    }

    /** A cell in the same place, of the same looks, that holds this. */
    Cell holding(Kind other, String value) {
        return new Cell(column, other, value, style, isFormula);
    }

    /** The same that holds the day with which a text of a workbook begins; empty where it begins with none. */
    Optional<Cell> holdingDay(String value) {
        Kind shown = style.shows() == Style.Shows.MONTH ? Kind.MONTH : Kind.DAY;
        return value.matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?")
                ? Optional.of(holding(shown, value.substring(0, 10)))
                : Optional.empty();
    }

    /** Whether it holds a value of its own. */
    public boolean isFilled() {
        return kind != Kind.BLANK;
    }
}
