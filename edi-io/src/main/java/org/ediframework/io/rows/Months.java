package org.ediframework.io.rows;

import java.time.Month;
import java.util.Locale;

/** The names of months, English ones, written out or by their first three letters. */
public final class Months {

    private Months() {}

    /** The number of a month, from 1; 0 where the word is none. */
    public static int find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("sept")) {
            return 9;
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (name.equals(lower) || (lower.length() == 3 && name.startsWith(lower))) {
                return month.getValue();
            }
        }
        return 0;
    }
}
