package org.ediframework.metrics.pay;

import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;

/**
 * The intervals of a {@link PayGap}, by drawing as many people of each group again from those counted, with replacement
 * (bootstrap). Everybody is counted, so that the gaps of the day are exact; an interval describes the process by which people
 * came to their pay: what other gaps the same process could have led to. It says nothing about its causes. Of few people such
 * intervals are too short.
 *
 * <p>The limits are those of the percentile method: of 999 drawn gaps and a confidence of 0.95 the 25th and the 975th. Where
 * the groups change their parts, the limits follow, whatever the seed. A. C. Davison and D. V. Hinkley (1997), Bootstrap
 * Methods and their Application, section 5.3, doi:10.1017/CBO9780511802843.
 *
 * @param mean the interval of the gap of the mean pay, in per cent; absent where the gap is, where a group has fewer than two
 *     people, and where more than a tenth of the drawn gaps do not exist
 * @param median the interval of the gap of the median pay, in per cent; absent likewise
 */
public record GapIntervals(Measured<Interval> mean, Measured<Interval> median) {

    static GapIntervals of(RisingAmounts compared, RisingAmounts reference, Resampling how) {
        return new GapBootstrap(compared, reference, how).intervals();
    }
}
