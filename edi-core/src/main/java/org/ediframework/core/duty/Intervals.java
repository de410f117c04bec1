package org.ediframework.core.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.Frequency;

/**
 * The due days of a duty whose interval begins anew with each publication. Days after the next one are those that follow
 * when everything is published on its last day; where no publication is known, that is so from the first day on.
 */
final class Intervals {

    private final Duty duty;
    private final Frequency interval;
    private final List<LocalDate> published;

    Intervals(Duty duty, Frequency interval, List<Publication> publications) {
        this.duty = duty;
        this.interval = interval;
        published = publications.stream()
                .map(Publication::getOn)
                .sorted()
                .distinct()
                .toList();
    }

    /** All due days up to the last one asked for. */
    List<DueDay> until(LocalDate last) {
        List<DueDay> days = new ArrayList<>();
        Optional<LocalDate> firstBy = duty.getFixedDay().flatMap(Due::getFirstDay);
        if (published.isEmpty()) {
            firstBy.ifPresent(first -> project(first, 0, last, days));
            return days;
        }
        firstBy.ifPresent(first -> days.add(new DueDay(
                duty, first, Optional.empty(), Optional.of(published.get(0)).filter(on -> !on.isAfter(first)), false)));
        for (int at = 0; at < published.size(); at++) {
            Optional<LocalDate> next =
                    at + 1 < published.size() ? Optional.of(published.get(at + 1)) : Optional.empty();
            days.add(new DueDay(duty, interval.after(published.get(at)), Optional.empty(), next, true));
        }
        project(published.get(published.size() - 1), 2, last, days);
        return days;
    }

    private void project(LocalDate from, int first, LocalDate last, List<DueDay> days) {
        int times = first;
        LocalDate day = after(from, times);
        while (!day.isAfter(last)) {
            days.add(new DueDay(duty, day, Optional.empty(), Optional.empty(), false));
            times++;
            day = after(from, times);
        }
    }

    /** Counted from the first day, so that the end of a month is kept. */
    private LocalDate after(LocalDate from, int times) {
        return from.plus(interval.getPeriod().multipliedBy(times));
    }
}
