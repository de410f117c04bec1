package org.ediframework.io.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.monitor.MonitoredMetric;

/**
 * Which counts of a plan's metrics may not stand beside those of its other metrics. Two metrics that count the same people
 * on the same day can be taken from each other: all who are not White less those who are Asian or Black may leave three.
 * Metrics of one population, characteristic, place and day are gone through in the order of the plan, and one is withheld
 * where, beside those before it, a small number of people could follow.
 */
final class LinkedSeries {

    private final Set<Counted> withheld;

    private record Counted(String metric, LocalDate day) {}

    /** Whom metrics count, and when. */
    private record People(String population, Characteristic characteristic, Optional<String> place, LocalDate day) {}

    private LinkedSeries(Set<Counted> withheld) {
        this.withheld = withheld;
    }

    /** Nothing is withheld. */
    static LinkedSeries none() {
        return new LinkedSeries(Set.of());
    }

    static LinkedSeries of(List<MonitoredMetric> metrics, DisclosurePolicy policy) {
        Map<People, SumsOfPeople> shown = new HashMap<>();
        Set<Counted> withheld = new HashSet<>();
        for (MonitoredMetric monitored : metrics) {
            RepresentationMetric metric = monitored.metric();
            for (Observation observation : monitored.series()) {
                People people = new People(
                        metric.getPopulation(), metric.getCharacteristic(), metric.getPlace(), observation.getAsOf());
                boolean isSafe = shown.computeIfAbsent(people, key -> new SumsOfPeople(policy))
                        .add(metric, observation);
                if (!isSafe) {
                    withheld.add(new Counted(metric.getId(), observation.getAsOf()));
                }
            }
        }
        return new LinkedSeries(withheld);
    }

    boolean withholds(MonitoredMetric metric, Observation observation) {
        return withheld.contains(new Counted(metric.metric().getId(), observation.getAsOf()));
    }
}
