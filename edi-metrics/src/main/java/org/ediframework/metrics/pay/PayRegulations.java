package org.ediframework.metrics.pay;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;

/** The regulations under which an employer of 250 people or more publishes pay gaps, each with its snapshot date. */
public enum PayRegulations {
    /** A public authority in England: SI 2017/353, regulation 3 and Schedule 1; 31 March. */
    PUBLIC_AUTHORITY(Month.MARCH, 31),
    /** A private or voluntary employer in Great Britain: SI 2017/172; 5 April. */
    PRIVATE_OR_VOLUNTARY(Month.APRIL, 5);

    private final Month month;
    private final int day;

    PayRegulations(Month month, int day) {
        this.month = month;
        this.day = day;
    }

    /** The regulations whose snapshot date a day is, of whatever year; absent where it is none. */
    public static Optional<PayRegulations> find(LocalDate snapshot) {
        return Arrays.stream(values())
                .filter(rules -> rules.snapshotDate(snapshot.getYear()).equals(snapshot))
                .findFirst();
    }

    /** The snapshot date in a year. */
    public LocalDate snapshotDate(int year) {
        return LocalDate.of(year, month, day);
    }
}
