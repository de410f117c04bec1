package org.ediframework.io.rows;

import java.util.List;
import java.util.Locale;

/** The names of months, English ones, written out or by their first three letters. */
public final class Months {

    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Months() {}

    /** The number of a month, from 1; 0 where the word is none. */
    public static int find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("sept")) {
            return 9;
        }
        for (int month = 0; month < NAMES.size(); month++) {
            String name = NAMES.get(month);
            if (name.equals(lower) || (lower.length() == 3 && name.startsWith(lower))) {
                return month + 1;
            }
        }
        return 0;
    }
}
