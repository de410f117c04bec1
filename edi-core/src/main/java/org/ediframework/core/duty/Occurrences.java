package org.ediframework.core.duty;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.framework.DutyException;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.Frequency;

/** The days of a duty that has days of its own. */
final class Occurrences {

    /** A day of a duty, and the day by which something is due for it. */
    record Occurrence(LocalDate of, LocalDate by) {}

    private final Duty duty;
    private final LocalDate first;
    private final Optional<Period> period;

    Occurrences(Duty duty, Due days) {
        this.duty = duty;
        first = days.getFirstDay().orElseThrow();
        period = days.getFrequency().map(Frequency::getPeriod);
    }

    /** From the first one on, all that are due on this day or before, and the one after them. */
    List<Occurrence> until(LocalDate last) {
        List<Occurrence> all = new ArrayList<>();
        long number = 0;
        Optional<Occurrence> next = Optional.of(occurrence(first));
        while (next.isPresent()) {
            all.add(next.get());
            number++;
            boolean isOver = next.get().by().isAfter(last) || number > Integer.MAX_VALUE / 10_000;
            int times = (int) number;
            next = isOver ? Optional.empty() : period.map(step -> occurrence(first.plus(step.multipliedBy(times))));
        }
        return all;
    }

    private Occurrence occurrence(LocalDate of) {
        LocalDate usual =
                duty.getGraceAfter().map(grace -> grace.after(of).minusDays(1)).orElse(of);
        return new Occurrence(
                of,
                duty.getExceptions().stream()
                        .filter(exception -> exception.getOf().equals(of))
                        .map(DutyException::getBy)
                        .findFirst()
                        .orElse(usual));
    }
}
