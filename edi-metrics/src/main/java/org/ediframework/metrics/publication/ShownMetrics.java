package org.ediframework.metrics.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.TableException;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.monitor.CountedOn;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.ShownCounts;

/**
 * The metrics of a plan as they may be shown. A figure from the current counts is the same figure as in their table, and
 * one decision; what was counted earlier, or by the plan itself, is decided with all that the plan's metrics counted
 * among the same people on the same day.
 */
final class ShownMetrics {

    private final MonitoredPlan monitored;
    private final Withholding table;
    private final Map<Day, CountsOfOneDay> days = new LinkedHashMap<>();
    private final IdentityHashMap<CountedOn, CountsOfOneDay> dayOf = new IdentityHashMap<>();
    private final Map<Day, String> populations = new HashMap<>();

    /** Some people by one characteristic on one day. */
    private record Day(Scope people, LocalDate day) {}

    /**
     * @param past what was published before; absent where nobody keeps it
     */
    ShownMetrics(MonitoredPlan monitored, Withholding table, DisclosurePolicy policy, Optional<EarlierThanThis> past) {
        this.monitored = monitored;
        this.table = table;
        monitored.metrics().forEach(this::gather);
        DisclosureControl control = DisclosureControl.of(policy);
        days.forEach((day, counts) -> {
            String population = populations.getOrDefault(day, "");
            try {
                counts.protect(
                        past.map(all -> all.before(control, population, day.day()))
                                .orElse(control),
                        day.people());
            } catch (TableException | UnprotectableTableException cannotStandBesideWhatIsPublic) {
                // Nothing of this day is shown then.
                return;
            }
            past.ifPresent(all -> {
                LedgerEntry entry = all.entry(counts.safe(), population, day.day());
                // What was published just so before tells nothing new.
                boolean isNew = !all.ledger().entries().contains(entry);
                table.keep(entry, isNew ? counts.safe().getDifferences() : List.of());
            });
        });
    }

    private void gather(MonitoredMetric metric) {
        for (CountedOn counted : metric.series()) {
            if (!isCurrent(metric, counted) && !isBesideCurrentCounts(metric.metric(), counted)) {
                Day day = new Day(people(metric.metric()), counted.day());
                if (isAlone(day)) {
                    populations.putIfAbsent(day, metric.metric().getPopulation());
                    CountsOfOneDay together = days.computeIfAbsent(day, any -> new CountsOfOneDay());
                    if (together.add(metric.metric(), counted)) {
                        dayOf.put(counted, together);
                    }
                }
            }
        }
    }

    private static Scope people(RepresentationMetric metric) {
        Coverage people = Coverage.unstated().withDescription(folded(metric.getPopulation()));
        return Scope.of(metric.getCharacteristic())
                .withCoverage(metric.getPlace().map(people::withPlace).orElse(people));
    }

    private static String folded(String population) {
        return population.strip().toLowerCase(Locale.ROOT);
    }

    /** Nothing says how the people of a place lie to those of the whole: the second of the two is not shown. */
    private boolean isAlone(Day day) {
        return days.keySet().stream()
                .filter(other -> other.day().equals(day.day()))
                .map(Day::people)
                .filter(other -> !other.getWhere().equals(day.people().getWhere()))
                .filter(other ->
                        other.withWhere(Where.unstated()).equals(day.people().withWhere(Where.unstated())))
                .noneMatch(other -> !other.getWhere().isPlace()
                        || !day.people().getWhere().isPlace()
                        || monitored.isWithin(
                                other.getPlace().get(), day.people().getPlace().get())
                        || monitored.isWithin(
                                day.people().getPlace().get(), other.getPlace().get()));
    }

    /** The series of a metric that is counted now ends with what is counted now. */
    private boolean isCurrent(MonitoredMetric metric, CountedOn counted) {
        return metric.people().isPresent()
                && monitored.settings().getAsOf().filter(counted.day()::equals).isPresent();
    }

    /** Counts of the same day by other hands, of which nobody knows how they lie to the current ones. */
    private boolean isBesideCurrentCounts(RepresentationMetric metric, CountedOn counted) {
        return monitored.settings().getAsOf().filter(counted.day()::equals).isPresent()
                && monitored.figures().groups().stream()
                        .map(group -> group.scope().getPopulation().map(ShownMetrics::folded))
                        .anyMatch(people -> people.isEmpty() || people.get().equals(folded(metric.getPopulation())));
    }

    /** A metric with what may be shown of it, and nothing of a share without a count, nor of what is judged by one; its p-value is not judged anew yet. */
    MonitoredMetric of(MonitoredMetric metric) {
        ShownCounts now = now(metric);
        Measured<RepresentationRow> row = metric.current().map(now::of);
        List<CountedOn> series = metric.series().stream()
                .map(counted -> isShown(metric, counted) ? counted : counted.withheld())
                .toList();
        boolean isHistoryShown = !metric.isJudgedByShares()
                && metric.current().find().filter(any -> !now.isCompared()).isEmpty()
                && series.stream().allMatch(CountedOn::isShown);
        return metric.showing(
                row,
                series,
                metric.targets().stream()
                        .map(target -> isHistoryShown ? target : target.withheld())
                        .toList());
    }

    private ShownCounts now(MonitoredMetric metric) {
        if (metric.people().isPresent()) {
            return table.of(metric.people().get(), metric.metric().getDenominator());
        }
        return metric.series().isEmpty()
                ? ShownCounts.NONE
                : of(metric, metric.series().get(metric.series().size() - 1));
    }

    private ShownCounts of(MonitoredMetric metric, CountedOn counted) {
        return Optional.ofNullable(dayOf.get(counted))
                .map(day -> day.of(metric.metric(), counted))
                .orElse(ShownCounts.NONE);
    }

    /** A day is shown with all its counts or with none. */
    private boolean isShown(MonitoredMetric metric, CountedOn counted) {
        ShownCounts shown = isCurrent(metric, counted) ? now(metric) : of(metric, counted);
        return counted.undeclared().isPresent() ? shown.isAll() : shown.isCompared();
    }
}
