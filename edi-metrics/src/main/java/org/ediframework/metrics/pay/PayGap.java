package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * The difference between the pay of a reference group and that of the group that is compared with it, as a percentage of the
 * pay of the reference: 100·(R − C)/R. In a return by sex women are compared with men. Negative where the compared group is
 * paid more. Absent where one of the groups has nobody, or R is 0.
 *
 * @param compared how many people the compared group has
 * @param reference how many people the reference has
 * @param mean the gap of the mean pay, in per cent
 * @param median the gap of the median pay, in per cent; the median of an even number is the mean of the two in the middle
 */
public record PayGap(long compared, long reference, Measured<Double> mean, Measured<Double> median) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The gap between the amounts of two groups. */
    static PayGap of(RisingAmounts compared, RisingAmounts reference) {
        if (compared.isEmpty() || reference.isEmpty()) {
            return new PayGap(
                    compared.size(),
                    reference.size(),
                    Measured.absent(Absence.GROUP_IS_EMPTY),
                    Measured.absent(Absence.GROUP_IS_EMPTY));
        }
        return new PayGap(
                compared.size(),
                reference.size(),
                gap(
                        reference.sum().multiply(BigDecimal.valueOf(compared.size())),
                        compared.sum().multiply(BigDecimal.valueOf(reference.size()))),
                gap(reference.twiceMedian(), compared.twiceMedian()));
    }

    /** The gap in the mean alone, of amounts in any order. */
    static Measured<Double> ofMeans(List<BigDecimal> compared, List<BigDecimal> reference) {
        return compared.isEmpty() || reference.isEmpty()
                ? Measured.absent(Absence.GROUP_IS_EMPTY)
                : gap(
                        sum(reference).multiply(BigDecimal.valueOf(compared.size())),
                        sum(compared).multiply(BigDecimal.valueOf(reference.size())));
    }

    static BigDecimal sum(List<BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    private static Measured<Double> gap(BigDecimal ofReference, BigDecimal ofCompared) {
        return ofReference.signum() == 0
                ? Measured.absent(Absence.PAY_IS_ZERO)
                : Measured.of(ofReference
                        .subtract(ofCompared)
                        .multiply(HUNDRED)
                        .divide(ofReference, MathContext.DECIMAL128)
                        .doubleValue());
    }
}
