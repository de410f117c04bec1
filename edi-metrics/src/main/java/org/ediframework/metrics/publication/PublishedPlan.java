package org.ediframework.metrics.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.population.Reference;
import org.ediframework.metrics.concern.Concerns;
import org.ediframework.metrics.concern.Dependence;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.monitor.CountedOn;
import org.ediframework.metrics.monitor.MonitoredAction;
import org.ediframework.metrics.monitor.MonitoredKeyArea;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * A plan held against the data, as it may be shown: its figures are absent where they are withheld, and what it is asked
 * to think about was found in the figures that are shown, so that no sentence, and the absence of none, tells of another.
 * Under a policy it holds none of the plan's own observations, and nothing that a search over combinations found.
 */
public final class PublishedPlan {

    private final MonitoredPlan monitored;
    private final PublishedTable figures;
    private final boolean isSearchWithheld;

    /**
     * @param isSearchWithheld whether combinations were searched, and nothing of that is shown
     */
    PublishedPlan(MonitoredPlan monitored, PublishedTable figures, boolean isSearchWithheld) {
        this.monitored = monitored;
        this.figures = figures;
        this.isSearchWithheld = isSearchWithheld;
    }

    /** The plan; under a policy without the counts of its metrics. */
    public ActionPlan plan() {
        return monitored.plan();
    }

    /** All its actions, in the plan's order. */
    public List<MonitoredAction> actions() {
        return monitored.actions();
    }

    /** Its key areas, in the plan's order, with their metrics and what each is asked to think about. */
    public List<MonitoredKeyArea> keyAreas() {
        return monitored.keyAreas();
    }

    /** The metrics of all key areas. */
    public List<MonitoredMetric> metrics() {
        return monitored.metrics();
    }

    /** What happened since the earlier revision; absent where none was given. */
    public Optional<PlanComparison> sinceEarlier() {
        return monitored.sinceEarlier();
    }

    /** The current counts against the current references. */
    public PublishedTable figures() {
        return figures;
    }

    /** Everything that the plan is asked to think about, that of no key area included. */
    public List<Challenge> challenges() {
        return monitored.challenges();
    }

    /** What it is asked to think about that belongs to no key area of the plan. */
    public List<Challenge> challengesBeyondKeyAreas() {
        return challenges().stream()
                .filter(challenge ->
                        keyAreas().stream().noneMatch(area -> area.challenges().contains(challenge)))
                .toList();
    }

    /** What a search over combinations found; absent where none was made, and under a policy. */
    public Optional<Concerns> concerns() {
        return monitored.data().getConcerns();
    }

    /**
     * Whether combinations were searched, and nothing of that is shown: which of them are named, and which are left out as
     * too small, tells of few people, whatever the counts beside them. A table of one combination can be published.
     */
    public boolean isSearchWithheld() {
        return isSearchWithheld;
    }

    /** Who should be here. */
    public List<Reference> references() {
        return Stream.concat(
                        monitored.data().getReferences().stream(),
                        metrics().stream().flatMap(metric -> metric.reference().find().stream()))
                .distinct()
                .toList();
    }

    /** The day and the analysis behind it. */
    public PlanMonitor settings() {
        return monitored.settings();
    }

    /** What decided; absent where everything is shown. */
    public Optional<DisclosurePolicy> policy() {
        return figures.policy();
    }

    /** Whether it shows a count of 1 to 4 people, which only some may see. */
    public boolean holdsSmallCounts() {
        Stream<RepresentationRow> rows = Stream.concat(
                metrics().stream().flatMap(metric -> metric.current().find().stream()),
                concerns().stream()
                        .flatMap(found -> Stream.concat(
                                found.figures().rows().stream(),
                                found.differFromIndependence().stream().map(Dependence::row))));
        Stream<Measured<Long>> counts = Stream.concat(
                rows.flatMap(row -> Stream.of(row.getCount(), row.getBase(), row.getUndeclared())),
                metrics().stream().flatMap(metric -> metric.series().stream()).flatMap(PublishedPlan::counts));
        return figures.holdsSmallCounts() || counts.anyMatch(SmallCounts::isSmall);
    }

    private static Stream<Measured<Long>> counts(CountedOn counted) {
        return Stream.concat(
                Stream.of(counted.count(), counted.base()), counted.undeclared().map(Measured::of).stream());
    }
}
