package org.ediframework.core.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A day in the calendar of a plan.
 *
 * @param kind what happens on it
 * @param day the day; for what is due in a month or an interval, the last of it
 * @param key what the entry is about, step by step, the same in every revision of the plan and in every year
 * @param title what is to be done, without names of people
 * @param state how it stands
 * @param source where it says so; absent for what the plan itself says
 * @param uri where the source is; absent where it cannot be opened
 * @param isVerified whether somebody has seen it in the source
 */
public record CalendarDay(
        Kind kind,
        LocalDate day,
        List<String> key,
        String title,
        DueState state,
        Optional<String> source,
        Optional<String> uri,
        boolean isVerified) {

    /** What happens on a day. */
    public enum Kind {
        /** A law asks for something. */
        DUTY,
        /** What was published is looked at again. */
        PUBLICATION_REVIEW,
        /** The plan as a whole is looked at again. */
        PLAN_REVIEW,
        /** An accountable body is reported to. */
        REPORT,
        /** An action is due. */
        ACTION,
        /** A milestone of an action is due. */
        MILESTONE,
        /** An action is looked at again. */
        ACTION_REVIEW,
        /** An impact assessment is looked at again. */
        ASSESSMENT_REVIEW;

        /** The kind in words of a language; in British English where there are none. */
        public String in(Locale language) {
            return CalendarWords.in(language).say("kind." + name());
        }

        /** The kind in words, for example {@code action review}; the same in every version, since keys begin with it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A day of the calendar. */
    public CalendarDay {
        key = List.copyOf(key);
    }
}
