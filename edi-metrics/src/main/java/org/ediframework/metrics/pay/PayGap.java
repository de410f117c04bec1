package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * The difference between the pay of men and that of women as a percentage of the pay of men: 100·(M − F)/M. Negative
 * where women are paid more. Absent where there are no women or no men, or M is 0.
 *
 * @param women how many women it is about
 * @param men how many men it is about
 * @param mean the gap of the mean pay, in per cent
 * @param median the gap of the median pay, in per cent; the median of an even number is the mean of the two in the middle
 */
public record PayGap(long women, long men, Measured<Double> mean, Measured<Double> median) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The gap between the amounts of women and of men, in any order. */
    static PayGap of(List<BigDecimal> women, List<BigDecimal> men) {
        if (women.isEmpty() || men.isEmpty()) {
            return new PayGap(
                    women.size(),
                    men.size(),
                    Measured.absent(Absence.GROUP_IS_EMPTY),
                    Measured.absent(Absence.GROUP_IS_EMPTY));
        }
        BigDecimal sumOfMen = sum(men).multiply(BigDecimal.valueOf(women.size()));
        BigDecimal sumOfWomen = sum(women).multiply(BigDecimal.valueOf(men.size()));
        return new PayGap(
                women.size(), men.size(), gap(sumOfMen, sumOfWomen), gap(twiceMedian(men), twiceMedian(women)));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal twiceMedian(List<BigDecimal> amounts) {
        List<BigDecimal> sorted = amounts.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half).multiply(TWO)
                : sorted.get(half - 1).add(sorted.get(half));
    }

    private static Measured<Double> gap(BigDecimal ofMen, BigDecimal ofWomen) {
        return ofMen.signum() == 0
                ? Measured.absent(Absence.PAY_IS_ZERO)
                : Measured.of(ofMen.subtract(ofWomen)
                        .multiply(HUNDRED)
                        .divide(ofMen, MathContext.DECIMAL128)
                        .doubleValue());
    }
}
