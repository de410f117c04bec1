package org.ediframework.metrics.statistics;

/**
 * Walks all outcomes of a multinomial distribution. The probability of an outcome is a product of Poisson ones, one for
 * each category, over that of the sum; their logarithms are computed once for each category and count.
 */
final class MultinomialOutcomes {

    private final double[][] logProbabilities;
    private final int observed;
    private final double limit;
    private final double logOfSum;

    MultinomialOutcomes(ReferenceShares reference) {
        observed = Math.toIntExact(reference.observed());
        logProbabilities = new double[reference.size()][observed + 1];
        double own = 0;
        for (int category = 0; category < reference.size(); category++) {
            double mean = reference.observed() * reference.share(category);
            for (int count = 0; count <= observed; count++) {
                logProbabilities[category][count] = SaddlePoint.logPoisson(count, mean, count - mean);
            }
            own += logProbabilities[category][(int) reference.count(category)];
        }
        limit = own + EquallyProbable.LOG_TOLERANCE;
        logOfSum = SaddlePoint.logPoisson(observed, observed, 0);
    }

    /** The total probability of the outcomes that are no more probable than the observed one. */
    double noMoreProbable() {
        return Math.min(1, visit(0, observed, 0));
    }

    private double visit(int category, int left, double logProbability) {
        double[] own = logProbabilities[category];
        if (category == logProbabilities.length - 1) {
            double whole = logProbability + own[left];
            return whole <= limit ? Math.exp(whole - logOfSum) : 0;
        }
        double sum = 0;
        for (int count = 0; count <= left; count++) {
            sum += visit(category + 1, left - count, logProbability + own[count]);
        }
        return sum;
    }
}
