package org.ediframework.metrics.monitor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.ComparisonRules;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;

/** The metrics of a plan with their present figures. The rows of all metrics of one denominator form one family. */
final class MetricBoard {

    /** The reference of a metric is a share of the people whom the metric itself takes a share of. */
    private static final ComparisonRules OF_ITS_OWN =
            ComparisonRules.builder().referenceOfTheSameBase(true).build();

    private final PlanMonitor settings;
    private final ActionPlan plan;
    private final MetricCounts counts;
    private final MetricReferences references;

    MetricBoard(
            PlanMonitor settings, ActionPlan plan, List<GroupCounts> counts, References references, PlaceNames places) {
        this.settings = settings;
        this.plan = plan;
        ComparisonRules rules = settings.getAnalysis().getComparisonRules();
        this.counts = new MetricCounts(plan, counts, rules, places);
        this.references = new MetricReferences(references, rules);
    }

    /** The people of a metric as they are counted now, where they are, and where the figures come from. */
    private record Figures(
            Measured<GroupCounts> counts,
            Optional<CountedPeople> people,
            FigureSource source,
            Measured<Reference> reference,
            List<CountedOn> series,
            List<PublishedShare> shares) {

        /** The latest of the shares, where they stand in the place of counts. */
        Optional<PublishedShare> published() {
            return source == FigureSource.PUBLISHED_SHARES
                    ? Optional.of(shares.get(shares.size() - 1))
                    : Optional.empty();
        }

        /** Empty where nothing was counted. */
        Optional<Comparison> comparison() {
            return counts.find().map(observed -> Comparison.of(observed, reference, OF_ITS_OWN));
        }
    }

    /** Every metric of the plan, in its order. */
    List<MonitoredMetric> all() {
        List<Figures> figures = plan.getMetrics().stream().map(this::figures).toList();
        Map<Integer, RepresentationRow> rows = rows(figures);
        List<MonitoredMetric> metrics = new ArrayList<>();
        for (int index = 0; index < figures.size(); index++) {
            RepresentationMetric metric = plan.getMetrics().get(index);
            Pointer place = Pointer.ROOT.child("metrics").child(index);
            Figures found = figures.get(index);
            RepresentationRow row = rows.get(index);
            TargetJudge judge = judge(metric, found);
            metrics.add(new MonitoredMetric(
                    metric,
                    place,
                    row == null
                            ? Measured.absent(found.counts().getAbsence().orElse(Absence.NO_OBSERVATIONS))
                            : Measured.of(row),
                    found.source(),
                    found.people(),
                    found.reference(),
                    found.series(),
                    found.published(),
                    judge.restsOnShares(),
                    targets(metric, place, judge)));
        }
        return metrics;
    }

    private TargetJudge judge(RepresentationMetric metric, Figures figures) {
        return figures.published().isPresent()
                ? TargetJudge.ofShares(metric, settings, figures.shares())
                : TargetJudge.ofCounts(metric, settings, figures.series(), figures.shares(), latest(metric, figures));
    }

    private static List<MonitoredTarget> targets(RepresentationMetric metric, Pointer place, TargetJudge judge) {
        List<MonitoredTarget> targets = new ArrayList<>();
        for (int index = 0; index < metric.getTargets().size(); index++) {
            targets.add(judge.judge(
                    metric.getTargets().get(index), place.child("targets").child(index)));
        }
        return targets;
    }

    private TargetJudge.Latest latest(RepresentationMetric metric, Figures figures) {
        boolean isDayKnown = figures.source() != FigureSource.CURRENT_COUNTS
                || settings.getAsOf().isPresent();
        if (isDayKnown && !figures.series().isEmpty()) {
            CountedOn last = figures.series().get(figures.series().size() - 1);
            return new TargetJudge.Latest(
                    Optional.of(last.day()), last.count().get(), last.base().get());
        }
        return figures.counts()
                .find()
                .map(counts -> new TargetJudge.Latest(Optional.empty(), count(metric, counts), base(metric, counts)))
                .orElseGet(() -> new TargetJudge.Latest(Optional.empty(), 0, 0));
    }

    private static long count(RepresentationMetric metric, GroupCounts counts) {
        return counts.getCount(MetricCounts.nameOf(metric)).orElse(0);
    }

    private static long base(RepresentationMetric metric, GroupCounts counts) {
        return metric.getDenominator() == Denominator.EVERYONE ? counts.getEveryone() : counts.getDeclared();
    }

    private Figures figures(RepresentationMetric metric) {
        Measured<MetricCounts.Found> found = counts.of(metric);
        Measured<GroupCounts> current = found.map(MetricCounts.Found::counts);
        List<CountedOn> series = observed(metric);
        List<PublishedShare> shares = shares(metric);
        FigureSource source = FigureSource.NONE;
        if (found.isPresent()) {
            source = FigureSource.CURRENT_COUNTS;
            settings.getAsOf().ifPresent(day -> addCurrent(metric, found.get().counts(), day, series));
        } else if (!series.isEmpty()) {
            source = FigureSource.LATEST_OBSERVATION;
            current = Measured.of(counted(metric, series.get(series.size() - 1)));
        } else if (!shares.isEmpty()) {
            source = FigureSource.PUBLISHED_SHARES;
            boolean isBaseKnown = shares.get(shares.size() - 1).base().isPresent();
            current = Measured.absent(isBaseKnown ? Absence.ONLY_SHARES_OF_A_BASE : Absence.ONLY_SHARES);
        }
        Optional<CountedPeople> people = found.find().map(MetricCounts.Found::people);
        return new Figures(current, people, source, references.of(metric), series, shares);
    }

    /** The plan's observations that can be, up to the day of monitoring, in order; the last of each day. */
    private List<CountedOn> observed(RepresentationMetric metric) {
        return observed(
                        metric,
                        observation -> isCount(observation)
                                && observation.getUndeclared().orElse(0L) >= 0)
                .stream()
                .map(CountedOn::of)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The shares from 0 to 1 that the plan gives, up to the day of monitoring, in order; the last of each day. */
    private List<PublishedShare> shares(RepresentationMetric metric) {
        return observed(metric, observation -> observation
                        .getShare()
                        .filter(share -> share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0)
                        .isPresent())
                .stream()
                .map(observation -> PublishedShare.of(observation, settings.getAnalysis()))
                .toList();
    }

    private List<Observation> observed(RepresentationMetric metric, Predicate<Observation> wanted) {
        Map<LocalDate, Observation> byDay = new HashMap<>();
        metric.getObservations().stream()
                .filter(wanted)
                .filter(observation -> settings.getAsOf()
                        .filter(day -> observation.getAsOf().isAfter(day))
                        .isEmpty())
                .forEach(observation -> byDay.put(observation.getAsOf(), observation));
        List<Observation> series = new ArrayList<>(byDay.values());
        series.sort(Comparator.comparing(Observation::getAsOf));
        return series;
    }

    /** Whether people were counted, in a way that can be; of a published share it is not known how many it is of. */
    private static boolean isCount(Observation observation) {
        return observation
                .getCount()
                .filter(count -> count >= 0 && count <= observation.getBase().orElse(-1L))
                .isPresent();
    }

    /** The current counts take the place of an observation of the same day. */
    private static void addCurrent(
            RepresentationMetric metric, GroupCounts current, LocalDate day, List<CountedOn> series) {
        series.removeIf(counted -> counted.day().equals(day));
        series.add(new CountedOn(
                day,
                Measured.of(count(metric, current)),
                Measured.of(base(metric, current)),
                Optional.of(current.getUndeclared())));
    }

    /** An observation of a metric of everyone has those without an answer in its base already. */
    private static GroupCounts counted(RepresentationMetric metric, CountedOn observed) {
        long undeclared = observed.undeclared().orElse(0L);
        long count = observed.count().get();
        long others = observed.base().get() - count;
        boolean areInBase = metric.getDenominator() == Denominator.EVERYONE && undeclared <= others;
        return MetricCounts.two(metric, count, areInBase ? others - undeclared : others)
                .nonResponse(NonResponse.NOT_ANSWERED, undeclared)
                .build();
    }

    private Map<Integer, RepresentationRow> rows(List<Figures> figures) {
        Map<Denominator, List<Integer>> families = new EnumMap<>(Denominator.class);
        for (int index = 0; index < figures.size(); index++) {
            if (figures.get(index).counts().isPresent()) {
                Denominator denominator = plan.getMetrics().get(index).getDenominator();
                families.computeIfAbsent(denominator, key -> new ArrayList<>()).add(index);
            }
        }
        Map<Integer, RepresentationRow> rows = new HashMap<>();
        families.forEach((denominator, members) -> {
            RepresentationAnalysis analysis = RepresentationAnalysis.builder()
                    .from(settings.getAnalysis())
                    .denominator(denominator)
                    .build();
            List<Comparison> comparisons = members.stream()
                    .flatMap(index -> figures.get(index).comparison().stream())
                    .toList();
            List<RepresentationRow> family = analysis.analyse(comparisons).rows();
            // Each comparison has two rows: the metric's categories, and everybody else.
            for (int member = 0; member < members.size(); member++) {
                rows.put(members.get(member), family.get(2 * member));
            }
        });
        return rows;
    }
}
