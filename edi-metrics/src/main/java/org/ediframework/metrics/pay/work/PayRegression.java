package org.ediframework.metrics.pay.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.ediframework.metrics.statistics.Interval;

/**
 * Least squares of log hourly pay. A coefficient b says that pay is 100·(e<sup>b</sup> − 1) per cent higher with one more of a
 * number, or in a group than in its base, among people who are alike in everything else that is in the model: an association,
 * and no reason for a difference.
 *
 * @param coefficients the constant, women against men, then the covariates in the order given, the words of a category in the
 *     order of the alphabet
 * @param bases what the words of a category are compared with, by its name
 * @param people how many are in the model
 * @param fit the share of the variance of log pay that goes with the model, R², from 0 to 1; absent where everybody is paid
 *     the same
 * @param method how the standard errors are estimated
 */
public record PayRegression(
        List<Coefficient> coefficients,
        Map<String, String> bases,
        long people,
        Optional<Double> fit,
        RobustError method) {

    private static final double UPPER = 0.975;

    /** Copies the list and the map. */
    public PayRegression {
        coefficients = List.copyOf(coefficients);
        bases = Map.copyOf(bases);
    }

    /**
     * What pay is associated with.
     *
     * @param term of what
     * @param estimate in the logarithm of pay
     * @param standardError absent where the method has none
     * @param interval of 95 %, by Student's t with n − k degrees of freedom; absent where there is no standard error. Everybody
     *     was counted: it describes how much such a figure differs between payrolls that come about in the same way
     * @param people who have the word, or everybody for a number or the constant
     * @param others who have the base, or everybody
     * @param restsOn how many people of equal weight the coefficient rests on, 1 or more: 1 over the sum of the squares of the
     *     part that each has in it
     */
    public record Coefficient(
            Term term,
            double estimate,
            Optional<Double> standardError,
            Optional<Interval> interval,
            long people,
            long others,
            double restsOn) {

        /** The difference of pay that goes with it, in per cent of pay. */
        public double percent() {
            return 100 * Math.expm1(estimate);
        }
    }

    /** The coefficient of women against men. */
    public Coefficient ofWomen() {
        return coefficients.get(1);
    }

    static PayRegression of(
            List<Term> terms, double[][] columns, double[] logPay, RobustError method, Map<String, String> bases)
            throws LeastSquares.DependentColumnException {
        LeastSquares fitted = new LeastSquares(columns, logPay);
        double errors = TDistribution.of(logPay.length - columns.length).inverseCumulativeProbability(UPPER);
        List<Coefficient> coefficients = new ArrayList<>();
        for (int column = 0; column < columns.length; column++) {
            double estimate = fitted.coefficient(column);
            Optional<Double> error = fitted.standardError(column, method);
            Term term = terms.get(column);
            boolean isWord = term.word().isPresent();
            coefficients.add(new Coefficient(
                    term,
                    estimate,
                    error,
                    error.map(size -> new Interval(estimate - errors * size, estimate + errors * size)),
                    isWord ? sum(columns[column]) : logPay.length,
                    isWord ? inBase(term, terms, columns) : logPay.length,
                    fitted.restsOn(column)));
        }
        return new PayRegression(coefficients, bases, logPay.length, fit(fitted, logPay), method);
    }

    private static long sum(double[] ones) {
        long sum = 0;
        for (double one : ones) {
            sum += one > 0 ? 1 : 0;
        }
        return sum;
    }

    private static long inBase(Term of, List<Term> terms, double[][] columns) {
        long others = columns[0].length;
        for (int column = 0; column < columns.length; column++) {
            if (terms.get(column).covariate().equals(of.covariate())) {
                others -= sum(columns[column]);
            }
        }
        return others;
    }

    private static Optional<Double> fit(LeastSquares fitted, double[] logPay) {
        double mean = 0;
        for (double pay : logPay) {
            mean += pay / logPay.length;
        }
        double squares = 0;
        for (double pay : logPay) {
            squares += (pay - mean) * (pay - mean);
        }
        boolean isFlat = !(squares > 1e-24 * logPay.length * (1 + mean * mean));
        return isFlat ? Optional.empty() : Optional.of(1 - fitted.residualSquares() / squares);
    }
}
