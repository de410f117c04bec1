package org.ediframework.metrics.pay;

import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Measured;

/**
 * Who is in one quarter of the full-pay employees, ranked by hourly pay. Employees of equal pay across a boundary stand on both
 * sides of it in the same proportion, so that the women of a quarter need not be a whole number: of one woman and one man who
 * earn the same, half of each is on either side. Swapping the sexes swaps the shares, whatever the ties.
 *
 * @param band which quarter
 * @param employees how many employees are in it
 * @param women the exact share of women; absent where the quarter has nobody
 */
public record PayQuarter(Band band, long employees, Measured<ReferenceShare> women) {

    /** The quarters from the lowest pay to the highest. */
    public enum Band {
        LOWER,
        LOWER_MIDDLE,
        UPPER_MIDDLE,
        UPPER
    }

    /** The exact share of men; absent where the quarter has nobody. */
    public Measured<ReferenceShare> men() {
        return women.map(share ->
                ReferenceShare.of(share.getDenominator().subtract(share.getNumerator()), share.getDenominator()));
    }

    /** The share of women, from 0 to 1; absent where the quarter has nobody. */
    public Measured<Double> womensShare() {
        return women.map(ReferenceShare::toDouble);
    }
}
