package org.ediframework.core.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.vocabulary.Due;

/**
 * The due days of a duty with days of its own, and which publication counts for which. A publication that says which days it
 * covers counts for the day for which figures are taken among them; any other counts for the due day before which it was
 * published. What comes within a quarter of the time to the next due day after one that was missed comes late for that one.
 */
final class FixedDays {

    private final Duty duty;
    private final List<Occurrences.Occurrence> occurrences;
    private final List<Publication> left;
    private final Optional<LocalDate> firstKnown;

    FixedDays(Duty duty, Due days, List<Publication> publications, LocalDate last) {
        this.duty = duty;
        left = new ArrayList<>(publications);
        left.sort(Comparator.comparing(Publication::getOn));
        firstKnown = left.stream().map(Publication::getOn).findFirst();
        LocalDate lastKnown = left.isEmpty() ? last : left.get(left.size() - 1).getOn();
        occurrences = new Occurrences(duty, days).until(lastKnown.isAfter(last) ? lastKnown : last);
    }

    /** All due days up to the last one asked for, and one more. */
    List<DueDay> find() {
        List<DueDay> days = new ArrayList<>();
        for (int at = 0; at < occurrences.size(); at++) {
            Occurrences.Occurrence here = occurrences.get(at);
            Optional<LocalDate> metOn = met(at);
            boolean isJudged = metOn.isPresent()
                    || firstKnown.filter(on -> !on.isAfter(here.by())).isPresent();
            days.add(new DueDay(duty, here.by(), duty.getGraceAfter().map(grace -> here.of()), metOn, isJudged));
        }
        return days;
    }

    private Optional<LocalDate> met(int at) {
        Occurrences.Occurrence here = occurrences.get(at);
        LocalDate opens = duty.getGraceAfter().isPresent() ? here.of() : opensAfter(at);
        Optional<LocalDate> covering = take(publication -> saysItCovers(publication)
                && publication
                        .getCovers()
                        .filter(days -> covers(days.getStart(), days.getEnd(), here.of()))
                        .isPresent());
        return covering.or(() -> take(publication -> !saysItCovers(publication)
                        && !publication.getOn().isBefore(opens)
                        && !publication.getOn().isAfter(here.by())))
                .or(() -> take(publication -> !saysItCovers(publication)
                        && publication.getOn().isAfter(here.by())
                        && !publication.getOn().isAfter(lateUntil(at))));
    }

    private boolean saysItCovers(Publication publication) {
        return duty.getGraceAfter().isPresent() && publication.getCovers().isPresent();
    }

    private static boolean covers(LocalDate start, LocalDate end, LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    private LocalDate opensAfter(int at) {
        return at == 0 ? LocalDate.MIN : occurrences.get(at - 1).by().plusDays(1);
    }

    private LocalDate lateUntil(int at) {
        LocalDate by = occurrences.get(at).by();
        if (at + 1 == occurrences.size()) {
            return duty.getFixedDay().flatMap(Due::getFrequency).isPresent() ? by : LocalDate.MAX;
        }
        return by.plusDays(ChronoUnit.DAYS.between(by, occurrences.get(at + 1).by()) / 4);
    }

    private Optional<LocalDate> take(Predicate<Publication> counts) {
        Optional<Publication> first = left.stream().filter(counts).findFirst();
        first.ifPresent(left::remove);
        return first.map(Publication::getOn);
    }
}
