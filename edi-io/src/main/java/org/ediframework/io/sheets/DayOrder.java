package org.ediframework.io.sheets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order days and months stand in the days of a column. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final Pattern DIGITS =
            Pattern.compile("\\s*(?:[Bb]y |[Ee]nd of )?(\\d{1,2})([/.-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})\\s*");
    private static final int MONTHS = 12;

    /** What one text says by itself. */
    static DayOrder of(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (!digits.matches()) {
            return UNKNOWN;
        }
        boolean isDayFirst = Integer.parseInt(digits.group(1)) > MONTHS;
        boolean isMonthFirst = Integer.parseInt(digits.group(3)) > MONTHS;
        return isDayFirst == isMonthFirst ? UNKNOWN : isDayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    /** What the texts of a column say together: nothing where they contradict each other. */
    static DayOrder of(Iterable<String> texts) {
        DayOrder found = UNKNOWN;
        for (String text : texts) {
            DayOrder here = of(text);
            if (here != UNKNOWN && found != UNKNOWN && here != found) {
                return UNKNOWN;
            }
            found = here == UNKNOWN ? found : here;
        }
        return found;
    }
}
