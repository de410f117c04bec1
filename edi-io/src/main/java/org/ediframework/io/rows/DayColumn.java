package org.ediframework.io.rows;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.io.cells.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Days as spreadsheets show them: {@code 31/03/2027}, {@code 31-Mar-27}, {@code Mar-27}, {@code 43343}. Whether a day
 * comes before its month is a matter of the whole column: one of its days beyond 12 decides for all. For one column.
 */
final class DayColumn {

    private static final Pattern IN_DIGITS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern WITH_NAME = Pattern.compile("(\\d{1,2})[ -](\\p{L}{3,9})[ -](\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,9})[ -](\\d{4}|\\d{2})");
    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ]00:00(?::00(?:\\.0+)?)?");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");

    private final boolean isDue;
    private final List<String> values = new ArrayList<>();
    private boolean hasDayFirst;
    private boolean hasMonthFirst;
    private boolean hasInDigits;
    private boolean hasSmallRealDay;
    private int changed = -1;

    DayColumn(boolean isDue) {
        this.isDue = isDue;
    }

    /**
     * Takes the next cell.
     *
     * @param isReal whether the spreadsheet holds it as a day
     */
    void add(String value, boolean isReal) {
        values.add(value);
        Matcher digits = IN_DIGITS.matcher(value);
        if (isReal) {
            hasSmallRealDay |= value.length() == 10 && value.substring(8).compareTo("12") <= 0;
        } else if (digits.matches()) {
            int first = Integer.parseInt(digits.group(1));
            int second = Integer.parseInt(digits.group(3));
            hasInDigits |= first <= 12 && second <= 12 && first != second;
            hasDayFirst |= first > 12;
            hasMonthFirst |= second > 12;
        }
    }

    /** Whether nothing says in which order days and months stand. */
    boolean isDoubtful() {
        return (hasDayFirst && hasMonthFirst) || (hasInDigits && !hasDayFirst && !hasMonthFirst) || isMixed();
    }

    /**
     * Whether a spreadsheet of another country has made days of some texts and left those beyond 12 alone: then its days
     * are probably months.
     */
    boolean isMixed() {
        return hasSmallRealDay && (hasDayFirst || hasMonthFirst) && !hasInDigits;
    }

    /** A day that shows the doubt, or the first that was read otherwise than it is written. */
    String example() {
        if (isDoubtful()) {
            return values.stream()
                    .filter(value -> IN_DIGITS.matcher(value).matches())
                    .findFirst()
                    .orElse("");
        }
        return values.get(changed);
    }

    /** The cell as the format writes it, or as it stands. */
    String settled(int at) {
        String value = values.get(at);
        String read = read(value);
        if (read == null || read.equals(value)) {
            return value;
        }
        changed = changed < 0 ? at : changed;
        return read;
    }

    boolean isChanged() {
        return changed >= 0;
    }

    String settledExample() {
        String read = read(values.get(changed));
        return read == null ? "" : read;
    }

    private @Nullable String read(String value) {
        Matcher timed = WITH_TIME.matcher(value);
        if (timed.matches()) {
            return timed.group(1);
        }
        Matcher digits = IN_DIGITS.matcher(value);
        if (digits.matches()) {
            return hasMonthFirst
                    ? day(digits.group(4), number(digits.group(1)), digits.group(3))
                    : day(digits.group(4), number(digits.group(3)), digits.group(1));
        }
        Matcher named = WITH_NAME.matcher(value);
        if (named.matches()) {
            return day(named.group(3), Months.find(named.group(2)), named.group(1));
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches() && isDue) {
            int found = Months.find(month.group(1));
            return found == 0 ? null : YearMonth.of(year(month.group(2)), found).toString();
        }
        if (SERIAL.matcher(value).matches()) {
            LocalDate day = Serial.day(new BigDecimal(value), false);
            return day == null ? null : day.toString();
        }
        return null;
    }

    private static @Nullable String day(String year, int month, String day) {
        try {
            return LocalDate.of(year(year), month, number(day)).toString();
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + number(digits) : number(digits);
    }
}
