package org.ediframework.metrics.statistics;

/**
 * Walks all outcomes of a multinomial distribution. The probability of an outcome is a product of Poisson ones, one for
 * each category, over that of the sum; their logarithms are computed once for each category and count. A step goes to the
 * next category that has anybody, so that a walk is never deeper than there are people.
 */
final class MultinomialOutcomes {

    private final double[][] logProbabilities;
    /** The logarithm of the probability that nobody is in any category from here on. */
    private final double[] nobodyFrom;

    private final int observed;
    private final double limit;
    private final double logOfSum;

    MultinomialOutcomes(ReferenceShares reference) {
        observed = Math.toIntExact(reference.observed());
        logProbabilities = new double[reference.size()][observed + 1];
        nobodyFrom = new double[reference.size() + 1];
        double own = 0;
        for (int category = reference.size() - 1; category >= 0; category--) {
            double mean = reference.observed() * reference.share(category);
            for (int count = 0; count <= observed; count++) {
                logProbabilities[category][count] = SaddlePoint.logPoisson(count, mean, count - mean);
            }
            own += logProbabilities[category][(int) reference.count(category)];
            nobodyFrom[category] = nobodyFrom[category + 1] + logProbabilities[category][0];
        }
        limit = own + EquallyProbable.LOG_TOLERANCE;
        logOfSum = SaddlePoint.logPoisson(observed, observed, 0);
    }

    /** The total probability of the outcomes that are no more probable than the observed one. */
    double noMoreProbable() {
        return Math.min(1, visit(0, observed, 0));
    }

    /** The outcomes in which as many are left for this category and those after it. */
    private double visit(int from, int left, double logProbability) {
        if (left == 0) {
            double whole = logProbability + nobodyFrom[from];
            return whole <= limit ? Math.exp(whole - logOfSum) : 0;
        }
        double sum = 0;
        double skipped = logProbability;
        int last = logProbabilities.length - 1;
        for (int category = from; category < last; category++) {
            double[] own = logProbabilities[category];
            for (int count = 1; count <= left; count++) {
                sum += visit(category + 1, left - count, skipped + own[count]);
            }
            skipped += own[0];
        }
        double whole = skipped + logProbabilities[last][left];
        return sum + (whole <= limit ? Math.exp(whole - logOfSum) : 0);
    }
}
