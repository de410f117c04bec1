package org.ediframework.core.document;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads days of the form {@code 2027-03-31}. Documents are full of them, and a formatter of the JDK takes most of the
 * time that a document needs.
 */
final class Days {

    private Days() {}

    /** Whether the text has the form of a day, real or not. */
    static boolean hasForm(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char unit = text.charAt(i);
            boolean fits = (i == 4 || i == 7) ? unit == '-' : (unit >= '0' && unit <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The day, or null where the text has not the form of one or there is no such day. */
    static @Nullable LocalDate find(String text) {
        if (!hasForm(text)) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean isReal = month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return isReal ? LocalDate.of(year, month, day) : null;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
