package org.ediframework.metrics.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Target;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.MaterialityBand;
import org.ediframework.metrics.statistics.DetectableDifference;
import org.ediframework.metrics.statistics.Interval;
import org.ediframework.metrics.statistics.ProportionInterval;
import org.ediframework.metrics.trend.TargetTracking;
import org.ediframework.metrics.trend.YearCount;

/**
 * Judges how one metric stands to its targets. Unless everybody is counted, a judgement must hold at both ends of the
 * interval of the latest share; otherwise nobody can tell.
 */
final class TargetJudge {

    private static final double POWER = 0.8;
    private static final double DAYS_OF_A_YEAR = 365.25;

    /** Millions of years away, and the distance of two such days is still a number. */
    private static final long FARTHEST_DAY = 1_000_000_000;

    /** A share at the end of an interval is given as so many of so many people, which no day's figures exceed. */
    private static final long FINE = 1_000_000_000_000L;

    private final RepresentationMetric metric;
    private final PlanMonitor settings;
    private final Latest latest;

    /** The latest figure where it is a share without a count. */
    private final Optional<PublishedShare> published;

    private final List<YearCount> earlier;
    private final boolean isFromShares;

    /** The latest figures; the day is absent where current counts were taken on a day that nobody named. */
    record Latest(Optional<LocalDate> day, long count, long base) {

        double share() {
            return (double) count / base;
        }

        private boolean isAfter(LocalDate other) {
            return day.filter(own -> !other.isBefore(own)).isEmpty();
        }
    }

    private TargetJudge(
            RepresentationMetric metric,
            PlanMonitor settings,
            Latest latest,
            Optional<PublishedShare> published,
            SortedMap<LocalDate, YearCount> earlier,
            boolean isFromShares) {
        this.metric = metric;
        this.settings = settings;
        this.latest = latest;
        this.published = published;
        this.earlier = List.copyOf(earlier.values());
        this.isFromShares = isFromShares;
    }

    /**
     * A judge by what was counted. Shares without a count that are earlier than the latest figures have part in where the metric
     * started.
     *
     * @param series everything counted on a known day
     * @param shares the shares of days, on which people may have been counted too
     * @param latest the latest figures, which are the last of the series where their day is known
     */
    static TargetJudge ofCounts(
            RepresentationMetric metric,
            PlanMonitor settings,
            List<CountedOn> series,
            List<PublishedShare> shares,
            Latest latest) {
        SortedMap<LocalDate, YearCount> earlier = earlier(shares, latest);
        Set<LocalDate> ofShares = new HashSet<>(earlier.keySet());
        series.stream()
                .filter(counted -> counted.base().get() > 0)
                .filter(counted -> latest.day().filter(counted.day()::equals).isEmpty())
                .forEach(counted -> {
                    ofShares.remove(counted.day());
                    earlier.put(
                            counted.day(),
                            on(
                                    counted.day(),
                                    counted.count().get(),
                                    counted.base().get()));
                });
        return new TargetJudge(metric, settings, latest, Optional.empty(), earlier, !ofShares.isEmpty());
    }

    /**
     * A judge by shares without a count. Where the latest says of how many people it is, it has an interval; otherwise it is taken
     * as it is.
     *
     * @param shares at least one, in order
     */
    static TargetJudge ofShares(RepresentationMetric metric, PlanMonitor settings, List<PublishedShare> shares) {
        PublishedShare last = shares.get(shares.size() - 1);
        Latest latest = new Latest(Optional.of(last.day()), fine(last.share()), FINE);
        return new TargetJudge(metric, settings, latest, Optional.of(last), earlier(shares, latest), true);
    }

    private static SortedMap<LocalDate, YearCount> earlier(List<PublishedShare> shares, Latest latest) {
        SortedMap<LocalDate, YearCount> earlier = new TreeMap<>();
        shares.stream()
                .filter(share -> latest.isAfter(share.day()))
                .forEach(share -> earlier.put(share.day(), on(share.day(), fine(share.share()), FINE)));
        return earlier;
    }

    /** A share as so many of {@link #FINE}, to the twelfth decimal. */
    private static long fine(BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(FINE))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    /** Whether a share without a count has part in the judgements. */
    boolean restsOnShares() {
        return isFromShares;
    }

    /** Whether the latest share is taken as it is: everybody is counted, or nobody knows how many are. */
    private boolean isTakenAsItIs() {
        return settings.isCountedInFull() || people().isEmpty();
    }

    /** Of how many people the latest share is, where that says something of chance. */
    private Optional<Long> people() {
        return published.isEmpty()
                ? Optional.of(latest.base())
                : published.filter(share -> share.interval().isPresent()).flatMap(PublishedShare::base);
    }

    /** Tracking asks only how far days lie apart, so that the number of a day serves as that of a year would. */
    private static YearCount on(LocalDate day, long count, long base) {
        return new YearCount(number(day), count, base);
    }

    private static int number(LocalDate day) {
        return (int) Math.max(-FARTHEST_DAY, Math.min(FARTHEST_DAY, day.toEpochDay()));
    }

    MonitoredTarget judge(Target target, Pointer pointer) {
        boolean isShare = target.getShare().signum() >= 0 && target.getShare().compareTo(BigDecimal.ONE) <= 0;
        if (!isShare) {
            return undecided(target, pointer, TargetDoubt.NOT_A_SHARE, Absence.NO_REFERENCE);
        }
        if (latest.base() == 0) {
            return undecided(target, pointer, TargetDoubt.NO_FIGURES, Absence.NO_OBSERVATIONS);
        }
        Judgement judgement =
                direction(target) == Direction.MAINTAIN ? maintained(target) : reached(target, direction(target));
        return new MonitoredTarget(
                target,
                pointer,
                Measured.of(judgement.outcome()),
                judgement.doubt(),
                judgement.years(),
                detectable(target),
                isBeyondSample(target));
    }

    static MonitoredTarget undecided(Target target, Pointer pointer, TargetDoubt doubt, Absence reason) {
        return new MonitoredTarget(
                target,
                pointer,
                Measured.of(TargetOutcome.CANNOT_TELL),
                Optional.of(doubt),
                Measured.absent(reason),
                Measured.absent(reason),
                false);
    }

    private record Judgement(TargetOutcome outcome, Optional<TargetDoubt> doubt, Measured<Double> years) {

        static Judgement doubtful(TargetDoubt doubt, Measured<Double> years) {
            return new Judgement(TargetOutcome.CANNOT_TELL, Optional.of(doubt), years);
        }

        boolean isLike(Judgement other) {
            return outcome == other.outcome && doubt.equals(other.doubt);
        }
    }

    /** As the metric says, or else from where it started towards the target; upwards where there is no earlier figure. */
    private Direction direction(Target target) {
        boolean isBelowStart = !earlier.isEmpty() && target.getShare().doubleValue() < start();
        return metric.getDirection().orElse(isBelowStart ? Direction.DECREASE : Direction.INCREASE);
    }

    private double start() {
        if (earlier.isEmpty()) {
            return latest.share();
        }
        YearCount first = earlier.get(0);
        return (double) first.count() / first.base();
    }

    private Interval interval() {
        ProportionInterval method = settings.getAnalysis().getIntervalMethod();
        return published
                .flatMap(share -> share.interval().find())
                .orElseGet(() -> method.of(
                        latest.count(), latest.base(), settings.getAnalysis().getConfidence()));
    }

    private Judgement reached(Target target, Direction direction) {
        Judgement point = reached(target, direction, latest.count(), latest.base());
        if (isTakenAsItIs() || point.doubt().isPresent()) {
            return point;
        }
        Interval interval = interval();
        boolean isSure = point.isLike(reached(target, direction, Math.round(interval.low() * FINE), FINE))
                && point.isLike(reached(target, direction, Math.round(interval.high() * FINE), FINE));
        return isSure ? point : Judgement.doubtful(TargetDoubt.TOO_FEW_PEOPLE, point.years());
    }

    private Judgement reached(Target target, Direction direction, long count, long base) {
        List<YearCount> days = new ArrayList<>(earlier);
        LocalDate day = latest.day().orElse(target.getBy());
        days.add(on(day, count, base));
        TargetTracking tracking = TargetTracking.of(days, target.getShare(), number(target.getBy()), direction);
        Measured<Double> years = tracking.yearsAtThisPace().map(distance -> distance / DAYS_OF_A_YEAR);
        Optional<TargetTracking.Status> status = tracking.status().find();
        if (status.filter(TargetTracking.Status.MET::equals).isPresent()) {
            return new Judgement(TargetOutcome.MET, Optional.empty(), years);
        }
        if (latest.day().isEmpty()) {
            return Judgement.doubtful(TargetDoubt.NO_DAY, Measured.absent(Absence.FEWER_THAN_TWO_YEARS));
        }
        boolean isOver = settings.getAsOf().filter(target.getBy()::isBefore).isPresent();
        if (isOver && day.isBefore(target.getBy())) {
            return Judgement.doubtful(TargetDoubt.NOT_COUNTED_SINCE, years);
        }
        if (status.isEmpty()) {
            return Judgement.doubtful(TargetDoubt.ONE_FIGURE, years);
        }
        return new Judgement(
                status.get() == TargetTracking.Status.ON_COURSE ? TargetOutcome.ON_COURSE : TargetOutcome.BEHIND,
                Optional.empty(),
                years);
    }

    /** A share is kept while it differs from the target by no more than the materiality band allows. */
    private Judgement maintained(Target target) {
        double share = latest.share();
        TargetOutcome point = kept(share, target);
        Measured<Double> years =
                point == TargetOutcome.MET ? Measured.of(0.0) : Measured.absent(Absence.NOT_MOVING_TOWARDS_TARGET);
        boolean isSure = isTakenAsItIs() || isKeptFor(interval(), target, point);
        return isSure
                ? new Judgement(point, Optional.empty(), years)
                : Judgement.doubtful(TargetDoubt.TOO_FEW_PEOPLE, years);
    }

    private boolean isKeptFor(Interval interval, Target target, TargetOutcome point) {
        return point == TargetOutcome.MET
                ? kept(interval.low(), target) == point && kept(interval.high(), target) == point
                : isOutside(interval, target);
    }

    private TargetOutcome kept(double share, Target target) {
        MaterialityBand band = settings.getAnalysis().getMaterialityBand();
        double wanted = target.getShare().doubleValue();
        return share >= band.low() * wanted && share <= band.high() * wanted ? TargetOutcome.MET : TargetOutcome.BEHIND;
    }

    private boolean isOutside(Interval interval, Target target) {
        MaterialityBand band = settings.getAnalysis().getMaterialityBand();
        double wanted = target.getShare().doubleValue();
        return interval.high() < band.low() * wanted || interval.low() > band.high() * wanted;
    }

    /** The smallest change from where it started, towards the target, that the latest number of people would show. */
    private Measured<Double> detectable(Target target) {
        Optional<Long> people = people();
        if (people.isEmpty()) {
            return Measured.absent(
                    published.flatMap(share -> share.interval().getAbsence()).orElse(Absence.ONLY_SHARES));
        }
        double start = start();
        double confidence = settings.getAnalysis().getConfidence();
        OptionalDouble gap = target.getShare().doubleValue() < start
                ? DetectableDifference.below(start, people.get(), confidence, POWER)
                : DetectableDifference.above(start, people.get(), confidence, POWER);
        return Measured.of(gap, Absence.TOO_FEW_FOR_ANY_GAP);
    }

    /** Whether reaching the target would not show against where the metric started. */
    private boolean isBeyondSample(Target target) {
        double way = Math.abs(target.getShare().doubleValue() - start());
        return way > 0
                && direction(target) != Direction.MAINTAIN
                && !isTakenAsItIs()
                && detectable(target).find().filter(gap -> gap <= way).isEmpty();
    }
}
