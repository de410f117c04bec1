package org.ediframework.io.sheets;

import org.ediframework.core.vocabulary.Due;

/** What a text about time was read as. */
sealed interface DayReading {

    /** A time that the text says exactly. */
    record Exact(Due due) implements DayReading {}

    /** Words that name no day; they are kept. */
    record Words(String text) implements DayReading {}

    /** More than one day may be meant. */
    record Asked(Doubt doubt) implements DayReading {}

    /** What is not known. */
    enum Doubt {
        /** Whether the day or the month comes first. */
        ORDER("order"),
        /** Whether the quarter is one of a calendar or of a financial year. */
        QUARTER("quarter"),
        /** Whether two years or a year and a month are meant. */
        YEARS("years"),
        /** Whether a month of a year or a day of a month is meant. */
        SHORT_MONTH("shortMonth"),
        /** There is no such day. */
        NO_SUCH_DAY("noSuchDay"),
        /** In which month the years begin. */
        YEAR_START("yearStart"),
        /** Whether it is due when the year begins or when it ends. */
        BY_YEAR("byYear"),
        /** A number that may be a day. */
        NUMBER("dayNumber"),
        /** A day to the spreadsheet, which may have taken its month for its day. */
        SWAPPED("swapped");

        private final String word;

        Doubt(String word) {
            this.word = word;
        }

        /** The name of its sentence among the messages. */
        String word() {
            return word;
        }
    }
}
