package org.ediframework.io.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.io.rows.Months;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people write about when something is due: {@code 31/03/2027}, {@code March 2027}, {@code Q2 2026/27},
 * {@code by end of March 2027}, {@code Ongoing}. A text that may mean two days is asked, never chosen; one that names none
 * stays words.
 */
final class DayGrammar {

    private static final String MONTH = "(\\p{L}{3,9})\\.?";
    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final String PAIR = "(\\d{4}|\\d{2})\\s?[/-]\\s?(\\d{4}|\\d{2})";

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:to be )?(?:completed?|done|delivered) )?(?:(by the end of|by end of|by end|end of|end|by|due|in) )?(.+)$");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:[t ]00:00(?::00)?)?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?:\\p{L}+day,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR);
    private static final Pattern MONTH_DAY = Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + ",?(?: of)?[ -]" + YEAR);
    private static final Pattern MONTH_DIGITS = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern SHORT_MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{2})");
    private static final Pattern QUARTER_FIRST =
            Pattern.compile("(?:q|quarter|qtr)\\s?([1-4]),?(?: of| in)?\\s?(?:fy\\s?)?" + PAIR);
    private static final Pattern QUARTER_LAST =
            Pattern.compile("(?:fy\\s?)?" + PAIR + ",?\\s?(?:q|quarter|qtr)\\s?([1-4])");
    private static final Pattern QUARTER_OF_ONE = Pattern.compile(
            "(?:q|quarter|qtr)\\s?([1-4]),?(?: of| in)?\\s?(\\d{4})|(\\d{4}),?\\s?(?:q|quarter|qtr)\\s?([1-4])");
    private static final Pattern YEARS =
            Pattern.compile("(?:(fy|financial year|year|municipal year)\\s?)?" + PAIR + "(?: (financial year|year))?");
    private static final Pattern ACADEMIC =
            Pattern.compile("(?:academic year|ay|school year)\\s?" + PAIR + "|" + PAIR + " (?:academic|school) year");
    private static final Pattern ONE_YEAR = Pattern.compile("(?:year )?((?:19|20)\\d\\d)");
    private static final Pattern FROM = Pattern.compile("(?:from |between )?(.+)");
    private static final Pattern TO = Pattern.compile("\\s?(?:-| to | until )\\s?");
    private static final Pattern AND = Pattern.compile(" and ");
    private static final Pattern MONTH_ALONE = Pattern.compile(MONTH);

    private final SheetMap map;

    DayGrammar(SheetMap map) {
        this.map = map;
    }

    /**
     * Reads a text.
     *
     * @param order what the other days of the column say of the order of days and months
     * @param isShortMonth whether the header says that {@code 03/27} is a month of a year
     */
    DayReading read(String written, DayOrder order, boolean isShortMonth) {
        String text = normalised(written);
        Matcher lead = LEAD.matcher(text);
        if (!lead.matches()) {
            return new DayReading.Words(written);
        }
        String by = lead.group(1) == null ? "" : lead.group(1);
        String rest = lead.group(2);
        if (ONE_YEAR.matcher(rest).matches() && (by.equals("by") || by.equals("due"))) {
            return new DayReading.Asked(DayReading.Doubt.BY_YEAR);
        }
        DayReading reading = plain(rest, order, isShortMonth);
        return reading == null ? new DayReading.Words(written) : reading;
    }

    private static String normalised(String written) {
        return written.replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("\\s?[\\u2010-\\u2015\\u2212]\\s?", " - ")
                .replaceAll(" - (?=\\d)", "-")
                .replaceAll("(?<=[\\d\\p{L}])-(?=\\p{L}{3,9}\\s)", " - ")
                .strip()
                .replaceAll("[.;,]+$", "")
                .toLowerCase(Locale.ROOT);
    }

    private @Nullable DayReading plain(String text, DayOrder order, boolean isShortMonth) {
        DayReading day = day(text, order);
        if (day != null) {
            return day;
        }
        DayReading quarter = quarter(text);
        if (quarter != null) {
            return quarter;
        }
        DayReading years = years(text, isShortMonth);
        if (years != null) {
            return years;
        }
        YearMonth month = month(text);
        if (month != null) {
            return exact(month.toString());
        }
        Matcher one = ONE_YEAR.matcher(text);
        if (one.matches()) {
            return exact(one.group(1) + "-01/" + one.group(1) + "-12");
        }
        return range(text, order);
    }

    private static DayReading exact(String due) {
        Optional<Due> found = Due.find(due);
        return found.isPresent()
                ? new DayReading.Exact(found.get())
                : new DayReading.Asked(DayReading.Doubt.NO_SUCH_DAY);
    }

    private @Nullable DayReading day(String text, DayOrder order) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher named = DAY_MONTH.matcher(text);
        if (named.matches() && Months.find(named.group(2)) > 0) {
            return day(named.group(3), Months.find(named.group(2)), named.group(1));
        }
        Matcher american = MONTH_DAY.matcher(text);
        if (american.matches() && Months.find(american.group(1)) > 0) {
            return day(american.group(3), Months.find(american.group(1)), american.group(2));
        }
        Matcher digits = DIGITS.matcher(text);
        return digits.matches() ? inDigits(digits, order) : null;
    }

    private DayReading inDigits(Matcher digits, DayOrder order) {
        int first = Integer.parseInt(digits.group(1));
        int second = Integer.parseInt(digits.group(3));
        boolean isClear = first > 12 || second > 12 || first == second;
        if (first > 12 && second > 12) {
            return new DayReading.Asked(DayReading.Doubt.NO_SUCH_DAY);
        }
        if (!isClear && order == DayOrder.UNKNOWN) {
            return new DayReading.Asked(DayReading.Doubt.ORDER);
        }
        boolean isDayFirst = first > 12 || (second <= 12 && order != DayOrder.MONTH_FIRST);
        return isDayFirst
                ? day(digits.group(4), second, digits.group(1))
                : day(digits.group(4), first, digits.group(3));
    }

    private static DayReading day(String year, int month, String day) {
        try {
            return new DayReading.Exact(Due.on(LocalDate.of(year(year), month, Integer.parseInt(day))));
        } catch (DateTimeException none) {
            return new DayReading.Asked(DayReading.Doubt.NO_SUCH_DAY);
        }
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    private static @Nullable YearMonth month(String text) {
        Matcher named = MONTH_YEAR.matcher(text);
        if (named.matches() && Months.find(named.group(1)) > 0) {
            return YearMonth.of(year(named.group(2)), Months.find(named.group(1)));
        }
        Matcher digits = MONTH_DIGITS.matcher(text);
        if (digits.matches() && isMonth(digits.group(1))) {
            return YearMonth.of(year(digits.group(2)), Integer.parseInt(digits.group(1)));
        }
        return null;
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    private @Nullable DayReading quarter(String text) {
        Matcher first = QUARTER_FIRST.matcher(text);
        if (first.matches() && isPair(first.group(2), first.group(3))) {
            return quarterOf(Integer.parseInt(first.group(1)), year(first.group(2)));
        }
        Matcher last = QUARTER_LAST.matcher(text);
        if (last.matches() && isPair(last.group(1), last.group(2))) {
            return quarterOf(Integer.parseInt(last.group(3)), year(last.group(1)));
        }
        Matcher one = QUARTER_OF_ONE.matcher(text);
        if (!one.matches()) {
            return null;
        }
        if (map.quarters() != SheetMap.Quarters.CALENDAR) {
            return new DayReading.Asked(DayReading.Doubt.QUARTER);
        }
        boolean isFirst = one.group(1) != null;
        int quarter = Integer.parseInt(isFirst ? one.group(1) : one.group(4));
        YearMonth start = YearMonth.of(year(isFirst ? one.group(2) : one.group(3)), 3 * quarter - 2);
        return exact(start + "/" + start.plusMonths(2));
    }

    private DayReading quarterOf(int quarter, int year) {
        if (map.quarters() == SheetMap.Quarters.CALENDAR) {
            return new DayReading.Asked(DayReading.Doubt.QUARTER);
        }
        if (map.yearStart().isEmpty()) {
            return new DayReading.Asked(DayReading.Doubt.YEAR_START);
        }
        YearMonth start = YearMonth.of(year, map.yearStart().getAsInt()).plusMonths(3L * (quarter - 1));
        return exact(start + "/" + start.plusMonths(2));
    }

    /** Whether the second of two years follows on the first. */
    private static boolean isPair(String first, String second) {
        int next = year(first) + 1;
        return second.length() == 4 ? Integer.parseInt(second) == next : Integer.parseInt(second) == next % 100;
    }

    private @Nullable DayReading years(String text, boolean isShortMonth) {
        Matcher academic = ACADEMIC.matcher(text);
        if (academic.matches()) {
            String first = academic.group(1) == null ? academic.group(3) : academic.group(1);
            String second = academic.group(1) == null ? academic.group(4) : academic.group(2);
            return isPair(first, second) ? span(year(first), map.academicStart()) : null;
        }
        Matcher isoMonth = ISO_MONTH.matcher(text);
        Matcher years = YEARS.matcher(text);
        boolean isPair = years.matches() && isPair(years.group(2), years.group(3));
        boolean isNamed = isPair && (years.group(1) != null || years.group(4) != null);
        if (isShortMonth && !isNamed && SHORT_MONTH.matcher(text).matches()) {
            Matcher month = SHORT_MONTH.matcher(text);
            return month.matches() && isMonth(month.group(1))
                    ? exact(YearMonth.of(year(month.group(2)), Integer.parseInt(month.group(1)))
                            .toString())
                    : new DayReading.Asked(DayReading.Doubt.SHORT_MONTH);
        }
        if (isPair
                && !isNamed
                && years.group(2).length() == 4
                && years.group(3).length() == 2
                && isMonth(years.group(3))) {
            return new DayReading.Asked(DayReading.Doubt.YEARS);
        }
        if (isPair && !isNamed && years.group(2).length() == 2 && isMonth(years.group(2))) {
            return new DayReading.Asked(DayReading.Doubt.SHORT_MONTH);
        }
        if (isPair) {
            return map.yearStart().isPresent()
                    ? span(year(years.group(2)), map.yearStart().getAsInt())
                    : new DayReading.Asked(DayReading.Doubt.YEAR_START);
        }
        if (isoMonth.matches()) {
            return isMonth(isoMonth.group(2)) ? exact(text) : new DayReading.Asked(DayReading.Doubt.NO_SUCH_DAY);
        }
        return SHORT_MONTH.matcher(text).matches() ? new DayReading.Asked(DayReading.Doubt.SHORT_MONTH) : null;
    }

    private static DayReading span(int year, int month) {
        YearMonth start = YearMonth.of(year, month);
        return exact(start + "/" + start.plusMonths(11));
    }

    private @Nullable DayReading range(String text, DayOrder order) {
        Matcher from = FROM.matcher(text);
        Matcher to = (text.startsWith("between ") ? AND : TO).matcher(text);
        DayReading found = null;
        while (from.matches() && found == null && to.find()) {
            if (to.start() > from.start(1)) {
                found = range(text.substring(from.start(1), to.start()), text.substring(to.end()), order);
            }
        }
        return found;
    }

    private @Nullable DayReading range(String start, String until, DayOrder order) {
        DayReading last = end(until, order);
        if (!(last instanceof DayReading.Exact to)) {
            return last;
        }
        Due end = to.due();
        Matcher alone = MONTH_ALONE.matcher(start);
        if (alone.matches() && Months.find(alone.group(1)) > 0) {
            if (end.getKind() != Due.Kind.MONTH) {
                return null;
            }
            YearMonth month = YearMonth.parse(end.toString());
            YearMonth from = YearMonth.of(month.getYear(), Months.find(alone.group(1)));
            // November to February begins in the year before.
            return exact((from.isAfter(month) ? from.minusYears(1) : from) + "/" + month);
        }
        DayReading first = end(start, order);
        if (!(first instanceof DayReading.Exact from)) {
            return first;
        }
        return from.due().getKind() == end.getKind() ? exact(from.due() + "/" + end) : null;
    }

    /** A day or a month; null where the text is neither. */
    private @Nullable DayReading end(String text, DayOrder order) {
        DayReading day = day(text, order);
        if (day != null) {
            return day;
        }
        YearMonth month = month(text);
        return month == null ? null : exact(month.toString());
    }
}
