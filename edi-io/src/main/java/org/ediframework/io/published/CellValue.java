package org.ediframework.io.published;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a cell where a number is expected.
 *
 * @param kind what it is
 * @param number the number as written, thousands and unit taken off; absent where the cell holds none
 * @param highest where the cell says no more than <i>fewer than</i> or <i>from … to</i>, the highest number that it leaves
 * @param lowest the lowest number that it leaves
 */
record CellValue(Kind kind, Optional<BigDecimal> number, OptionalLong lowest, OptionalLong highest) {

    /** What a cell can hold. */
    enum Kind {
        /** A whole number, 0 or more. */
        COUNT,
        /** A number that is no count: with decimals, or below 0. */
        DECIMAL,
        /** A number with a sign of per cent. */
        PERCENTAGE,
        /** A sign for a count that exists and is not shown, or a text such as {@code <5}. */
        WITHHELD,
        /** A count between 0 and half the unit that the table is rounded to. */
        ROUNDS_TO_ZERO,
        /** A sign for a count that is not to be had. */
        ABSENT,
        /** A sign for a count that cannot be. */
        NO_SUCH_COUNT,
        /** A sign that says opposite things in different tables. */
        ASKED,
        /** Nothing. */
        BLANK,
        /** A day or a time of day, which a spreadsheet made of something else or which is one. */
        TIME,
        /** Anything else. */
        TEXT
    }

    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(\\d{1,3}(?:[,\\u00A0\\u202F ]\\d{3})+|\\d{1,30})(\\.\\d{1,30})?( ?%)?");
    /** A count with its share beside it, as in {@code 45 (60 %)}. */
    private static final Pattern COUNT_AND_SHARE =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,15})\\s?\\(\\d{1,3}(?:\\.\\d{1,30})?\\s?%\\)");

    private static final Pattern FEWER = Pattern.compile("(?:<|fewer than |less than |under )\\s?(\\d{1,9})");
    private static final Pattern AT_MOST = Pattern.compile("(?:<=|≤|up to )\\s?(\\d{1,9})");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\s?(?:-|–|to)\\s?(\\d{1,9})");
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}"
                    + "|\\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[- ]\\d{2,4})?"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]\\d{2,4}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATORS = Pattern.compile("[,\\u00A0\\u202F ]");

    static CellValue of(String cell) {
        if (cell.isEmpty()) {
            return sign(Kind.BLANK);
        }
        Matcher number = NUMBER.matcher(cell);
        if (number.matches()) {
            return number(number);
        }
        Matcher withShare = COUNT_AND_SHARE.matcher(cell);
        if (withShare.matches()) {
            return of(withShare.group(1));
        }
        Spellings spellings = Spellings.bundled();
        if (spellings.isSign(Spellings.Kind.WITHHELD, cell)) {
            return sign(Kind.WITHHELD);
        }
        if (spellings.isSign(Spellings.Kind.ROUNDS, cell)) {
            return sign(Kind.ROUNDS_TO_ZERO);
        }
        if (spellings.isSign(Spellings.Kind.ABSENT, cell)) {
            return sign(Kind.ABSENT);
        }
        if (spellings.isSign(Spellings.Kind.NONE, cell)) {
            return sign(Kind.NO_SUCH_COUNT);
        }
        if (spellings.isSign(Spellings.Kind.ASKED, cell)) {
            return sign(Kind.ASKED);
        }
        String text = cell.toLowerCase(Locale.ROOT);
        Matcher fewer = FEWER.matcher(text);
        if (fewer.matches()) {
            return between(0, Math.max(0, Long.parseLong(fewer.group(1)) - 1));
        }
        Matcher atMost = AT_MOST.matcher(text);
        if (atMost.matches()) {
            return between(0, Long.parseLong(atMost.group(1)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && Long.parseLong(range.group(1)) <= Long.parseLong(range.group(2))) {
            return between(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
        }
        return sign(TIME.matcher(cell).matches() ? Kind.TIME : Kind.TEXT);
    }

    private static CellValue number(Matcher number) {
        BigDecimal value = new BigDecimal(number.group(1)
                + SEPARATORS.matcher(number.group(2)).replaceAll("")
                + (number.group(3) == null ? "" : number.group(3)));
        if (number.group(4) != null) {
            return new CellValue(Kind.PERCENTAGE, Optional.of(value), OptionalLong.empty(), OptionalLong.empty());
        }
        boolean whole = value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        return new CellValue(
                whole ? Kind.COUNT : Kind.DECIMAL, Optional.of(value), OptionalLong.empty(), OptionalLong.empty());
    }

    private static CellValue sign(Kind kind) {
        return new CellValue(kind, Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    private static CellValue between(long lowest, long highest) {
        return new CellValue(Kind.WITHHELD, Optional.empty(), OptionalLong.of(lowest), OptionalLong.of(highest));
    }

    /** The whole number of a {@link Kind#COUNT}. */
    long count() {
        return number.orElse(BigDecimal.ZERO).longValue();
    }

    /** Whether the cell says something about a number: a number or one of the signs in its place. */
    boolean isFigure() {
        return switch (kind) {
            case COUNT, DECIMAL, PERCENTAGE, WITHHELD, ROUNDS_TO_ZERO, ABSENT, NO_SUCH_COUNT, ASKED -> true;
            case BLANK, TIME, TEXT -> false;
        };
    }
}
