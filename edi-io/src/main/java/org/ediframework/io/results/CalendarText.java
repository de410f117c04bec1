package org.ediframework.io.results;

import java.util.List;
import org.ediframework.core.duty.CalendarDay;
import org.ediframework.core.framework.Duty;

/** The days of a plan as text for people: a line for each, and the duties for which no day is known. */
public final class CalendarText {

    private CalendarText() {}

    /**
     * The days, lines ended by LF.
     *
     * @param withoutDay duties that apply and for which no day is known
     */
    public static String write(List<CalendarDay> days, List<Duty> withoutDay) {
        StringBuilder text = new StringBuilder();
        for (CalendarDay day : days) {
            text.append(day.day())
                    .append("  ")
                    .append(day.kind())
                    .append(": ")
                    .append(day.title())
                    .append("; ")
                    .append(day.state());
            day.source().ifPresent(source -> text.append(" (").append(source).append(')'));
            text.append(day.isVerified() ? "\n" : ", unverified\n");
        }
        if (days.isEmpty()) {
            text.append("No day.\n");
        }
        if (!withoutDay.isEmpty()) {
            text.append("\nNo day is known for:\n");
            for (Duty duty : withoutDay) {
                text.append("  ")
                        .append(duty.getTitle())
                        .append(duty.getInterval()
                                .map(every -> ", " + every + " after it was published last")
                                .orElse(""))
                        .append(" (")
                        .append(duty.getSource().getCitation())
                        .append(duty.isVerified() ? ")\n" : "), unverified\n");
            }
        }
        return text.toString();
    }
}
