package org.ediframework.metrics.publication;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.monitor.CountedPeople;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;

/**
 * The one door through which results leave: what is shown of a table or of a plan is decided here, once, for every form
 * of output. Immutable and thread-safe.
 *
 * <pre>{@code
 * PublishedTable shown = Publication.under(DisclosurePolicy.standard()).of(table);
 * }</pre>
 *
 * <p>One publication is one system: all groups, places and metrics are joined before anything is decided, places with
 * those within them, groups with the parts listed beside them, a metric with its table. What cannot be joined is not
 * shown together, and a note says what beside what.
 */
public final class Publication {

    private final Optional<DisclosurePolicy> policy;
    private final Map<String, String> around;
    private final Optional<EarlierThanThis> past;

    private Publication(Optional<DisclosurePolicy> policy, Map<String, String> around, Optional<EarlierThanThis> past) {
        this.policy = policy;
        this.around = Map.copyOf(around);
        this.past = past;
    }

    /** Everything is shown, nothing withheld: for the desks of those who may see every count. */
    public static Publication inFull() {
        return new Publication(Optional.empty(), Map.of(), Optional.empty());
    }

    /** What a policy leaves is shown: for everybody. */
    public static Publication under(DisclosurePolicy policy) {
        return new Publication(Optional.of(policy), Map.of(), Optional.empty());
    }

    /**
     * The same for data whose places lie in others: schools in districts. Published areas are known by their codes, those
     * of a plan by what it says, and sums that are plain from the counts are found. Where several choices of places add up
     * to one, as with two schools of the same counts, a reader may know which is meant, so that each of them is reckoned
     * with; to say it here withholds less.
     *
     * @param around the place directly around each place, by the names that the data give them
     */
    public Publication withPlacesWithin(Map<String, String> around) {
        return new Publication(policy, around, past);
    }

    /**
     * The same after what was published before of the same people. Of the same day: what was withheld stays withheld, and
     * all is proven together. Of another day: the few people by whom two figures differ cannot be protected by
     * withholding, so they are {@linkplain PublishedTable#differences() listed}. Once it is published, add its
     * {@linkplain PublishedTable#ledgerEntries() entries} to the ledger.
     *
     * <p>Tables by place and characteristic are held beside each other by names: the dimension of places is {@code place},
     * that of a characteristic is its id.
     *
     * @param ledger what was published
     * @param scope who is counted, in the words used before; counts that name their population are of that scope
     * @param day at which they were counted; empty if it is not stated, which is a day of its own
     */
    public Publication after(Ledger ledger, String scope, Optional<LocalDate> day) {
        return new Publication(policy, around, Optional.of(new EarlierThanThis(ledger, scope, day)));
    }

    /** The whole table, nothing withheld. */
    public static PublishedTable inFull(RepresentationTable table) {
        return inFull().of(table);
    }

    /** The whole plan, nothing withheld. */
    public static PublishedPlan inFull(MonitoredPlan monitored) {
        return inFull().of(monitored);
    }

    /** What a policy leaves of a table, as {@link #of(RepresentationTable)} says. */
    public static PublishedTable under(DisclosurePolicy policy, RepresentationTable table) {
        return under(policy).of(table);
    }

    /** What a policy leaves of a plan, as {@link #of(MonitoredPlan)} says. */
    public static PublishedPlan under(DisclosurePolicy policy, MonitoredPlan monitored) {
        return under(policy).of(monitored);
    }

    /**
     * A table as it may be shown.
     *
     * @throws org.ediframework.metrics.disclosure.TableException if a characteristic has too many places and categories
     *     to be protected in one piece
     * @throws org.ediframework.metrics.disclosure.UnprotectableTableException if no pattern was proven safe
     */
    public PublishedTable of(RepresentationTable table) {
        return policy.map(rule -> {
                    Withholding withholding = withholding(rule, table, List.of(), around);
                    return published(shown(table, withholding), withholding);
                })
                .orElseGet(() -> new PublishedTable(table, policy, List.of(), List.of()));
    }

    /**
     * A plan that was held against the data, as it may be shown.
     *
     * @throws org.ediframework.metrics.disclosure.TableException if a characteristic has too many places and categories
     *     to be protected in one piece
     * @throws org.ediframework.metrics.disclosure.UnprotectableTableException if no pattern was proven safe
     */
    public PublishedPlan of(MonitoredPlan monitored) {
        if (policy.isEmpty()) {
            return new PublishedPlan(monitored, of(monitored.figures()), false);
        }
        List<CountedPeople> people = monitored.metrics().stream()
                .flatMap(metric -> metric.people().stream())
                .toList();
        Withholding withholding = withholding(policy.get(), monitored.figures(), people, around(monitored));
        RepresentationTable table = shown(monitored.figures(), withholding);
        ShownMetrics metrics = new ShownMetrics(monitored, withholding, policy.get(), past);
        List<MonitoredMetric> shown =
                judged(monitored.metrics().stream().map(metrics::of).toList(), monitored.settings());
        Iterator<MonitoredMetric> next = shown.iterator();
        MonitoredPlan safe = monitored.against(withoutObservations(monitored.plan()), table, metric -> next.next());
        return new PublishedPlan(
                safe,
                published(table, withholding),
                monitored.data().getConcerns().isPresent());
    }

    private Withholding withholding(
            DisclosurePolicy policy,
            RepresentationTable table,
            List<CountedPeople> metrics,
            Map<String, String> around) {
        return new Withholding(policy, table.groups(), table.settings().getDenominator(), metrics, around, past);
    }

    /** What the caller says, and what the plan says of its own places. */
    private Map<String, String> around(MonitoredPlan monitored) {
        List<String> places = monitored.figures().groups().stream()
                .flatMap(group -> group.scope().getPlace().stream())
                .distinct()
                .toList();
        Map<String, String> all = new HashMap<>(around);
        places.forEach(
                place -> monitored.directlyAround(place, places).ifPresent(outer -> all.putIfAbsent(place, outer)));
        return all;
    }

    private PublishedTable published(RepresentationTable table, Withholding withholding) {
        return new PublishedTable(
                table, policy.map(withholding::policy), withholding.entries(), withholding.differences());
    }

    private static RepresentationTable shown(RepresentationTable table, Withholding withholding) {
        return RepresentationTable.judged(
                table.groups().stream().map(withholding::of).toList(), table.settings());
    }

    /** The figures of metrics with one denominator are a family, of which those that are withheld are no part. */
    private static List<MonitoredMetric> judged(List<MonitoredMetric> metrics, PlanMonitor settings) {
        Map<Denominator, Iterator<ComparedGroup>> judged = new EnumMap<>(Denominator.class);
        for (Denominator denominator : Denominator.values()) {
            RepresentationAnalysis analysis = RepresentationAnalysis.builder()
                    .from(settings.getAnalysis())
                    .denominator(denominator)
                    .build();
            List<ComparedGroup> groups = metrics.stream()
                    .filter(metric -> metric.metric().getDenominator() == denominator)
                    .flatMap(metric -> metric.current().find().stream())
                    .map(Publication::alone)
                    .toList();
            judged.put(
                    denominator,
                    RepresentationTable.judged(groups, analysis).groups().iterator());
        }
        return metrics.stream()
                .map(metric -> Optional.ofNullable(judged.get(metric.metric().getDenominator()))
                        .filter(any -> metric.current().isPresent())
                        .map(rows -> metric.showing(
                                Measured.of(rows.next().rows().get(0)), metric.series(), metric.targets()))
                        .orElse(metric))
                .toList();
    }

    private static ComparedGroup alone(RepresentationRow row) {
        return new ComparedGroup(
                row.getScope(),
                row.getBase(),
                row.getUndeclared(),
                row.getDeclaredRate(),
                row.getReference(),
                List.of(),
                List.of(row));
    }

    private static ActionPlan withoutObservations(ActionPlan plan) {
        return ActionPlan.builder()
                .from(plan)
                .metrics(plan.getMetrics().stream()
                        .map(metric -> RepresentationMetric.builder()
                                .from(metric)
                                .observations(List.of())
                                .build())
                        .toList())
                .build();
    }
}
