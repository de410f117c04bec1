package org.ediframework.core.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.wording.Wording;

/**
 * How something that is due stands on a day.
 *
 * @param kind met, late, due or not known
 * @param metOn when it was met; absent where it was not
 * @param days for what was met, by how many days it was late, 0 for in time; for what is late, by how many days it is so
 *     far; for what is due, in how many days; 0 where nothing is known
 */
public record DueState(Kind kind, Optional<LocalDate> metOn, long days) {

    /** How something that is due can stand. */
    public enum Kind {
        /** It is done. */
        MET,
        /** Its day has passed, and it is not done. */
        LATE,
        /** Its day has not passed. */
        DUE,
        /** Its day has passed, and nobody says whether it was done. */
        NOT_KNOWN
    }

    /** Of what is done, on a day where that is known. */
    static DueState met(LocalDate day, Optional<LocalDate> on) {
        return new DueState(
                Kind.MET,
                on,
                on.map(known -> Math.max(0, ChronoUnit.DAYS.between(day, known)))
                        .orElse(0L));
    }

    /** Of what is not known to be done: late once its day has passed, if somebody would have written down that it was done. */
    static DueState open(LocalDate day, LocalDate asOf, boolean isJudged) {
        if (!day.isBefore(asOf)) {
            return new DueState(Kind.DUE, Optional.empty(), ChronoUnit.DAYS.between(asOf, day));
        }
        return isJudged
                ? new DueState(Kind.LATE, Optional.empty(), ChronoUnit.DAYS.between(day, asOf))
                : new DueState(Kind.NOT_KNOWN, Optional.empty(), 0);
    }

    /** The same in a language; British English where there are no words in it. */
    public String in(Locale language) {
        Wording words = CalendarWords.in(language);
        return switch (kind) {
            case MET ->
                words.say(
                        "state.met" + (metOn.isPresent() ? ".on" : "") + (days > 0 ? ".late" : ""),
                        metOn.map(LocalDate::toString).orElse(""),
                        days);
            case LATE -> words.say("state.late", "", days);
            case DUE -> words.say(days == 0 ? "state.due.today" : "state.due", "", days);
            case NOT_KNOWN -> words.say("state.notKnown");
        };
    }

    /** In words: {@code met on 2027-03-30}, {@code late by 3 days}, {@code due in 12 days}, {@code not known}. */
    @Override
    public String toString() {
        return in(Locale.UK);
    }
}
