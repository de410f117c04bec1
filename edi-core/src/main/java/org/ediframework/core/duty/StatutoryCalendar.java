package org.ediframework.core.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Publication;

/**
 * The days by which an organisation has to publish something, with what is known of whether it did.
 *
 * <pre>{@code
 * for (DueDay due : StatutoryCalendar.of(plan).between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))) {
 *     System.out.println(due.day() + " " + due.duty().getTitle() + ": " + due.getState(today));
 * }
 * }</pre>
 *
 * <p>Only duties of the organisation's own nation and sector are looked at: without a jurisdiction there is none. Immutable
 * and thread-safe.
 */
public final class StatutoryCalendar {

    private static final Comparator<DueDay> IN_ORDER =
            Comparator.comparing(DueDay::day).thenComparing(due -> due.duty().getId());

    /** Nobody plans further ahead. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Obliged obliged;
    private final List<Duty> duties;

    private StatutoryCalendar(Obliged obliged, List<Duty> duties) {
        this.obliged = obliged;
        this.duties = duties.stream().filter(obliged::isWithin).toList();
    }

    /** The calendar of whoever has made a plan: what is in the plan's publications counts. */
    public static StatutoryCalendar of(ActionPlan plan) {
        return of(Obliged.of(plan));
    }

    /** The calendar of an organisation. */
    public static StatutoryCalendar of(Obliged organisation) {
        return of(organisation, StatutoryDuties.all());
    }

    /** The calendar of an organisation under these duties, for example those of a framework. */
    public static StatutoryCalendar of(Obliged organisation, List<Duty> duties) {
        return new StatutoryCalendar(organisation, duties);
    }

    /** The duties that apply; where the number of employees is not known, those that may. */
    public List<Duty> getDuties() {
        return duties;
    }

    /** Of these, the ones without a day: they have none, or begin with a publication, and none is known. */
    public List<Duty> getDutiesWithoutDay() {
        return duties.stream()
                .filter(duty -> duty.getFixedDay().isEmpty())
                .filter(duty -> duty.getInterval().isEmpty()
                        || obliged.publishedFor(duty).isEmpty())
                .toList();
    }

    /**
     * The days by which something is due, in order.
     *
     * @param firstInclusive the first day looked at
     * @param lastInclusive the last day looked at; none before the first
     */
    public List<DueDay> between(LocalDate firstInclusive, LocalDate lastInclusive) {
        return duties.stream()
                .flatMap(duty -> days(duty, lastInclusive).stream())
                .filter(due -> !due.day().isBefore(firstInclusive) && !due.day().isAfter(lastInclusive))
                .sorted(IN_ORDER)
                .toList();
    }

    /**
     * What is late on a day: of each duty the first due day that was missed, when nothing has been published since.
     *
     * @param asOf the day; what was published later is not known yet
     */
    public List<DueDay> lateOn(LocalDate asOf) {
        return duties.stream().flatMap(duty -> lateOn(duty, asOf).stream()).toList();
    }

    private Optional<DueDay> lateOn(Duty duty, LocalDate asOf) {
        Optional<DueDay> missed = Optional.empty();
        for (DueDay due : days(duty, asOf).stream().sorted(IN_ORDER).toList()) {
            switch (due.getState(asOf).kind()) {
                case MET -> missed = Optional.empty();
                case LATE -> missed = missed.or(() -> Optional.of(due));
                case DUE, NOT_KNOWN -> {
                    // Says nothing of what was missed before.
                }
            }
        }
        return missed;
    }

    private List<DueDay> days(Duty duty, LocalDate lastInclusive) {
        LocalDate last = lastInclusive.isAfter(LAST) ? LAST : lastInclusive;
        List<Publication> published = obliged.publishedFor(duty);
        List<DueDay> days = duty.getInterval()
                .map(interval -> new Intervals(duty, interval, published).until(last))
                .or(() -> duty.getFixedDay().map(fixed -> new FixedDays(duty, fixed, published, last).find()))
                .orElseGet(List::of);
        Optional<LocalDate> from = duty.getAppliesFrom();
        return days.stream()
                .filter(due -> from.isEmpty() || !due.day().isBefore(from.get()))
                .map(due -> obliged.isSureOf(duty) ? due : unsure(due))
                .toList();
    }

    private static DueDay unsure(DueDay due) {
        return new DueDay(due.duty(), due.day(), due.of(), due.metOn(), false);
    }
}
