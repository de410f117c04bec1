package org.ediframework.metrics.summary;

import java.util.OptionalDouble;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.ChiSquareResult;
import org.ediframework.metrics.statistics.ChiSquareTest;
import org.ediframework.metrics.statistics.MultinomialTest;

/**
 * Whether the categories together are spread as the reference has them.
 *
 * @param pearson Pearson's χ²; its statistic is absent where people belong to a category that the reference does not have
 * @param likelihoodRatio the statistic G
 * @param method how the p-value was computed
 * @param pValue from 0 to 1: how probable counts at least as unlikely would be, if people were as the reference has them
 * @param standardError of a p-value by Monte Carlo; 0 for every other method
 */
public record GoodnessOfFit(
        Measured<ChiSquareResult> pearson,
        Measured<ChiSquareResult> likelihoodRatio,
        Measured<FitMethod> method,
        Measured<Double> pValue,
        Measured<Double> standardError) {

    private static final double LEAST_EXPECTED = 5;

    static GoodnessOfFit absent(Absence reason) {
        return new GoodnessOfFit(
                Measured.absent(reason),
                Measured.absent(reason),
                Measured.absent(reason),
                Measured.absent(reason),
                Measured.absent(reason));
    }

    static GoodnessOfFit toComplete(long[] counts, double[] shares, int draws, long seed) {
        ChiSquareResult pearson = ChiSquareTest.PEARSON.goodnessOfFit(counts, shares);
        ChiSquareResult likelihoodRatio = ChiSquareTest.LIKELIHOOD_RATIO.goodnessOfFit(counts, shares);
        if (pearson.smallestExpected() >= LEAST_EXPECTED) {
            return found(pearson, likelihoodRatio, FitMethod.CHI_SQUARED, pearson.pValue(), 0);
        }
        OptionalDouble exact = MultinomialTest.exact(counts, shares);
        if (exact.isPresent()) {
            return found(pearson, likelihoodRatio, FitMethod.EXACT_MULTINOMIAL, exact.getAsDouble(), 0);
        }
        double drawn = MultinomialTest.drawn(counts, shares, draws, seed);
        return found(
                pearson,
                likelihoodRatio,
                FitMethod.MONTE_CARLO,
                drawn,
                MultinomialTest.standardErrorOfDrawn(drawn, draws));
    }

    static GoodnessOfFit toSample(long[] counts, long[] sample) {
        long[][] table = {counts, sample};
        ChiSquareResult pearson = ChiSquareTest.PEARSON.independence(table);
        return found(
                pearson,
                ChiSquareTest.LIKELIHOOD_RATIO.independence(table),
                FitMethod.CHI_SQUARED_OF_HOMOGENEITY,
                pearson.pValue(),
                0);
    }

    private static GoodnessOfFit found(
            ChiSquareResult pearson, ChiSquareResult likelihoodRatio, FitMethod method, double p, double error) {
        return new GoodnessOfFit(
                Measured.of(pearson),
                Measured.of(likelihoodRatio),
                Measured.of(method),
                Measured.of(p),
                Measured.of(error));
    }
}
