package org.ediframework.metrics.pay.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The three-fold decomposition of the gap in mean log pay, men less women, from the side of women (A. S. Blinder 1973,
 * doi:10.2307/144855; R. Oaxaca 1973, doi:10.2307/2525981; B. Jann 2008, doi:10.1177/1536867X0800800401). With x the means of
 * the covariates and b the coefficients of each sex by itself:
 *
 * <ul>
 *   <li>endowments (x<sub>m</sub> − x<sub>w</sub>)·b<sub>w</sub>: what goes with other means at women's coefficients
 *   <li>coefficients x<sub>w</sub>·(b<sub>m</sub> − b<sub>w</sub>): what goes with other coefficients at women's means
 *   <li>interaction (x<sub>m</sub> − x<sub>w</sub>)·(b<sub>m</sub> − b<sub>w</sub>): what goes with both together
 * </ul>
 *
 * All parts are decimals of {@value #DECIMALS} places that add up to the gap exactly; what rounding leaves, below 10⁻¹², is in
 * the coefficients of the constant. How the coefficients are divided between the constant and a category depends on the
 * base of the category, their sum does not (R. L. Oaxaca and M. R. Ransom 1999, doi:10.1162/003465399767923908).
 *
 * @param gap the mean log pay of men less that of women
 * @param parts the constant, then the covariates in the order given; all words of a category together
 * @param bases the base of each category
 * @param women how many
 * @param men how many
 * @param restsOn how many people of equal weight the least supported coefficient of either sex rests on
 * @param leastGroup how many people the smallest group of one sex and one word of a category has; all people of the smaller sex
 *     where there is no category
 */
public record PayDecomposition(
        BigDecimal gap,
        List<Part> parts,
        Map<String, String> bases,
        long women,
        long men,
        double restsOn,
        long leastGroup) {

    /** The decimals of all parts. */
    public static final int DECIMALS = 15;

    /** Copies the list and the map. */
    public PayDecomposition {
        parts = List.copyOf(parts);
        bases = Map.copyOf(bases);
    }

    /**
     * What goes with one covariate.
     *
     * @param covariate its name, or {@value Term#CONSTANT}
     */
    public record Part(String covariate, BigDecimal endowments, BigDecimal coefficients, BigDecimal interaction) {

        /** All three. */
        public BigDecimal sum() {
            return endowments.add(coefficients).add(interaction);
        }

        /** This part with all three of another added; the covariate stays. */
        public Part plus(Part other) {
            return new Part(
                    covariate,
                    endowments.add(other.endowments),
                    coefficients.add(other.coefficients),
                    interaction.add(other.interaction));
        }
    }

    /** One sex by itself: coefficients and means of the columns. */
    record Side(
            List<Double> coefficients,
            List<Double> means,
            double meanLogPay,
            long people,
            double restsOn,
            long leastGroup) {

        static Side of(double[][] columns, double[] logPay, long leastGroup)
                throws LeastSquares.DependentColumnException {
            LeastSquares fitted = new LeastSquares(columns, logPay);
            List<Double> coefficients = new ArrayList<>();
            List<Double> means = new ArrayList<>();
            double restsOn = logPay.length;
            for (int column = 0; column < columns.length; column++) {
                coefficients.add(fitted.coefficient(column));
                means.add(Arrays.stream(columns[column]).sum() / logPay.length);
                restsOn = Math.min(restsOn, fitted.restsOn(column));
            }
            return new Side(
                    coefficients,
                    means,
                    Arrays.stream(logPay).sum() / logPay.length,
                    logPay.length,
                    restsOn,
                    leastGroup);
        }
    }

    /** Everything that goes with other means. */
    public BigDecimal endowments() {
        return parts.stream().map(Part::endowments).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Everything that goes with other coefficients. */
    public BigDecimal coefficients() {
        return parts.stream().map(Part::coefficients).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Everything that goes with both together. */
    public BigDecimal interaction() {
        return parts.stream().map(Part::interaction).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static PayDecomposition of(List<Term> terms, Map<String, String> bases, Side men, Side women) {
        Map<String, double[]> byCovariate = new LinkedHashMap<>();
        for (int column = 0; column < terms.size(); column++) {
            double[] sums = byCovariate.computeIfAbsent(terms.get(column).covariate(), any -> new double[3]);
            double means = men.means().get(column) - women.means().get(column);
            double coefficients =
                    men.coefficients().get(column) - women.coefficients().get(column);
            sums[0] += means * women.coefficients().get(column);
            sums[1] += women.means().get(column) * coefficients;
            sums[2] += means * coefficients;
        }
        List<Part> parts = new ArrayList<>();
        byCovariate.forEach(
                (name, sums) -> parts.add(new Part(name, decimal(sums[0]), decimal(sums[1]), decimal(sums[2]))));
        BigDecimal gap = decimal(men.meanLogPay() - women.meanLogPay());
        BigDecimal left = gap.subtract(parts.stream().map(Part::sum).reduce(BigDecimal.ZERO, BigDecimal::add));
        parts.set(0, parts.get(0).plus(new Part(Term.CONSTANT, BigDecimal.ZERO, left, BigDecimal.ZERO)));
        return new PayDecomposition(
                gap,
                parts,
                bases,
                women.people(),
                men.people(),
                Stream.of(men, women).mapToDouble(Side::restsOn).min().orElseThrow(),
                Stream.of(men, women).mapToLong(Side::leastGroup).min().orElseThrow());
    }

    private static BigDecimal decimal(double number) {
        return new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
