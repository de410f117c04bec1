package org.ediframework.io.results;

import java.util.List;
import java.util.Locale;
import org.ediframework.core.duty.CalendarDay;
import org.ediframework.core.framework.Duty;
import org.ediframework.io.present.Language;

/** The days of a plan as text for people: a line for each, and the duties for which no day is known. */
public final class CalendarText {

    private final Language language;

    private CalendarText(Language language) {
        this.language = language;
    }

    /**
     * The days in British English, lines ended by LF.
     *
     * @param withoutDay duties that apply and for which no day is known
     */
    public static String write(List<CalendarDay> days, List<Duty> withoutDay) {
        return write(days, withoutDay, Locale.UK);
    }

    /**
     * The same in a language, British English where there are no words in it; titles are in that of the calendar.
     *
     * @param withoutDay duties that apply and for which no day is known
     */
    public static String write(List<CalendarDay> days, List<Duty> withoutDay, Locale language) {
        return new CalendarText(Language.of(language)).text(days, withoutDay);
    }

    private String text(List<CalendarDay> days, List<Duty> withoutDay) {
        StringBuilder text = new StringBuilder();
        for (CalendarDay day : days) {
            text.append(line(day)).append('\n');
        }
        if (days.isEmpty()) {
            text.append(language.say("calendar.none")).append('\n');
        }
        if (!withoutDay.isEmpty()) {
            text.append('\n').append(language.say("calendar.withoutDay")).append('\n');
            for (Duty duty : withoutDay) {
                text.append("  ").append(line(duty)).append('\n');
            }
        }
        return text.toString();
    }

    private String line(CalendarDay day) {
        String line = language.say(
                "calendar.day",
                day.day(),
                day.kind().in(language.locale()),
                day.title(),
                day.state().in(language.locale()));
        String sourced = day.source()
                .map(source -> language.say("calendar.source", line, source))
                .orElse(line);
        return verified(day.isVerified(), sourced);
    }

    private String line(Duty duty) {
        String title = duty.getInterval()
                .map(every -> language.say("calendar.after", duty.getTitle(), every))
                .orElseGet(duty::getTitle);
        return verified(
                duty.isVerified(),
                language.say("calendar.source", title, duty.getSource().getCitation()));
    }

    private String verified(boolean isVerified, String line) {
        return isVerified ? line : language.say("calendar.unverified", line);
    }
}
