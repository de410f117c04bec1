package org.ediframework.examples.revisions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The two ways in which the publications write days: as a date, and, from 2022 on, as its midnight. */
final class PublishedDay {

    private static final String MIDNIGHT = "T00:00:00.00Z";

    private PublishedDay() {}

    /** The day as published, without its midnight; whether it exists is not asked. */
    static String written(String published) {
        return published.endsWith(MIDNIGHT)
                ? published.substring(0, published.length() - MIDNIGHT.length())
                : published;
    }

    /** The day; empty where there is no such day. */
    static Optional<LocalDate> real(String published) {
        try {
            return Optional.of(LocalDate.parse(written(published)));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
