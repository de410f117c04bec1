package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;

/**
 * The 95 % interval of a gap in mean pay, in per cent of the reference: Fieller's, with Student's t and Welch's degrees of freedom
 * at the ratio that was found. Everybody was counted, so it says nothing about the gap of these people, which is known; it
 * describes how far such a gap lies from the one of the process that pay comes from.
 *
 * <p>Source: E. C. Fieller (1954), doi:10.1111/j.2517-6161.1954.tb00159.x; B. L. Welch (1947), doi:10.1093/biomet/34.1-2.28.
 */
final class GapInterval {

    private static final double UPPER = 0.975;

    private final double mean;
    private final double error;
    private final int people;

    private GapInterval(List<BigDecimal> pays) {
        double[] amounts = pays.stream().mapToDouble(RisingAmounts::toDouble).toArray();
        double sum = 0;
        for (double pay : amounts) {
            sum += pay;
        }
        this.people = amounts.length;
        this.mean = sum / people;
        double squares = 0;
        for (double pay : amounts) {
            squares += (pay - mean) * (pay - mean);
        }
        this.error = squares / (people - 1) / people;
    }

    /**
     * The interval of 100·(R − C)/R.
     *
     * @return absent where one of the groups has fewer than two people, the mean of the reference is 0, or so uncertain that
     *     0 is among what it can be
     */
    static Measured<Interval> of(List<BigDecimal> compared, List<BigDecimal> reference) {
        if (compared.size() < 2 || reference.size() < 2) {
            return Measured.absent(Absence.FEWER_THAN_TWO_PEOPLE);
        }
        return new GapInterval(compared).against(new GapInterval(reference));
    }

    private Measured<Interval> against(GapInterval reference) {
        if (!(reference.mean > 0)) {
            return Measured.absent(Absence.PAY_IS_ZERO);
        }
        double ratio = mean / reference.mean;
        double ofReference = ratio * ratio * reference.error;
        double both = error + ofReference;
        if (!(both > 0)) {
            double gap = 100 * (1 - ratio);
            return Measured.of(new Interval(gap, gap));
        }
        double freedom =
                both * both / (error * error / (people - 1) + ofReference * ofReference / (reference.people - 1));
        double t = TDistribution.of(freedom).inverseCumulativeProbability(UPPER);
        double square = reference.mean * reference.mean - t * t * reference.error;
        if (!(square > 0)) {
            return Measured.absent(Absence.NO_UPPER_LIMIT);
        }
        double middle = mean * reference.mean;
        double beyond = t
                * Math.sqrt(Math.max(
                        0,
                        reference.mean * reference.mean * error
                                + mean * mean * reference.error
                                - t * t * error * reference.error));
        return Measured.of(
                new Interval(100 * (1 - (middle + beyond) / square), 100 * (1 - (middle - beyond) / square)));
    }
}
