package org.ediframework.metrics.representation;

import java.util.OptionalDouble;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.BinomialTest;
import org.ediframework.metrics.statistics.DetectableDifference;
import org.ediframework.metrics.statistics.Interval;

/** How sure the figures of a row are, which depends on whether the reference is complete or a sample. */
record Uncertainty(
        Measured<Interval> gapInterval,
        Measured<Interval> ratioInterval,
        Measured<SignificanceTest> test,
        Measured<Double> pValue,
        Measured<Double> detectableGap) {

    private static final double POWER = 0.8;

    /** One for all rows. */
    private static final Measured<SignificanceTest> EXACT = Measured.of(SignificanceTest.EXACT_BINOMIAL);

    static Uncertainty absent(Absence reason) {
        return new Uncertainty(
                Measured.absent(reason),
                Measured.absent(reason),
                Measured.absent(reason),
                Measured.absent(reason),
                Measured.absent(reason));
    }

    static Uncertainty ofComplete(
            long count,
            long base,
            ReferenceShare share,
            Interval shareInterval,
            double gap,
            Measured<Double> ratio,
            double confidence) {
        double q = share.toDouble();
        OptionalDouble detectable = DetectableDifference.of(q, base, confidence, POWER);
        return new Uncertainty(
                Measured.of(reaching(gap, shareInterval.minus(q))),
                ratio.map(figure -> reaching(figure, shareInterval.dividedBy(q))),
                EXACT,
                Measured.of(BinomialTest.twoSided(count, base, q)),
                Measured.of(detectable, Absence.TOO_FEW_FOR_ANY_GAP));
    }

    static Uncertainty ofSampled(SampledShare sampled, double gap, Measured<Double> ratio, double confidence) {
        Measured<Interval> ratioInterval =
                ratio.flatMap(figure -> Measured.of(sampled.ratioInterval(confidence), Absence.NO_UPPER_LIMIT)
                        .map(interval -> reaching(figure, interval)));
        return new Uncertainty(
                Measured.of(reaching(gap, sampled.gapInterval(confidence))),
                ratioInterval,
                Measured.of(sampled.test()),
                Measured.of(sampled.pValue()),
                Measured.of(sampled.detectableGap(confidence, POWER), Absence.TOO_FEW_FOR_ANY_GAP));
    }

    /** The interval, widened to a figure that rounding left outside. */
    private static Interval reaching(double figure, Interval interval) {
        return interval.contains(figure)
                ? interval
                : new Interval(Math.min(figure, interval.low()), Math.max(figure, interval.high()));
    }
}
