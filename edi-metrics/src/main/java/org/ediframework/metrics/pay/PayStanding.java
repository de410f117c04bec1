package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Where a figure lies among those of other employers. All are rounded to one decimal first, halves away from zero, so that
 * employers of one printed figure are alike.
 *
 * @param employers how many others have the figure, 1 or more
 * @param lower how many of them have a lower one
 * @param alike how many have the same
 * @param lowerQuartile of the others, in per cent: type 7 of R. J. Hyndman and Y. Fan (1996), doi:10.2307/2684934
 * @param median of the others, in per cent
 * @param upperQuartile of the others, in per cent
 */
public record PayStanding(
        int employers, int lower, int alike, BigDecimal lowerQuartile, BigDecimal median, BigDecimal upperQuartile) {

    private static final int QUARTERS = 4;

    static PayStanding of(BigDecimal own, List<BigDecimal> others) {
        BigDecimal figure = rounded(own);
        List<BigDecimal> rising =
                others.stream().map(PayStanding::rounded).sorted().toList();
        int lower = (int)
                rising.stream().filter(other -> other.compareTo(figure) < 0).count();
        int alike = (int)
                rising.stream().filter(other -> other.compareTo(figure) == 0).count();
        return new PayStanding(
                rising.size(), lower, alike, quartile(rising, 1), quartile(rising, 2), quartile(rising, 3));
    }

    private static BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal quartile(List<BigDecimal> rising, int number) {
        int steps = (rising.size() - 1) * number;
        BigDecimal below = rising.get(steps / QUARTERS);
        BigDecimal above = rising.get(Math.min(steps / QUARTERS + 1, rising.size() - 1));
        return above.subtract(below)
                .multiply(BigDecimal.valueOf(steps % QUARTERS))
                .divide(BigDecimal.valueOf(QUARTERS))
                .add(below);
    }

    /**
     * The percentile: how many of a hundred others have a lower figure, half of those alike counted; from 0 to 100, one
     * decimal.
     */
    public BigDecimal percentile() {
        return BigDecimal.valueOf(100L * lower + 50L * alike)
                .divide(BigDecimal.valueOf(employers), 1, RoundingMode.HALF_UP);
    }
}
