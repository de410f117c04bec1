package org.ediframework.metrics.statistics;

import java.util.SplittableRandom;

/**
 * Draws outcomes of a multinomial distribution, category by category, each count binomial given those before it.
 */
final class MultinomialDraw {

    private final ReferenceShares reference;
    private final BinomialDraw draw;
    private final double limit;
    /** The part of each category in all from it on: added up from the end, so that the last parts keep their precision. */
    private final double[] partOfRest;

    MultinomialDraw(ReferenceShares reference, SplittableRandom random) {
        this.reference = reference;
        this.draw = new BinomialDraw(random);
        partOfRest = new double[reference.size()];
        double rest = 0;
        for (int category = reference.size() - 1; category >= 0; category--) {
            rest += reference.share(category);
            partOfRest[category] = reference.share(category) / rest;
        }
        double own = 0;
        for (int category = 0; category < reference.size(); category++) {
            own += logPoisson(reference.count(category), category);
        }
        limit = own + EquallyProbable.LOG_TOLERANCE;
    }

    /** Whether the next outcome is no more probable than the observed one. */
    boolean isNoMoreProbable() {
        double logProbability = 0;
        long left = reference.observed();
        for (int category = 0; category < reference.size(); category++) {
            boolean last = category == reference.size() - 1;
            long count = last ? left : draw.next(left, partOfRest[category]);
            logProbability += logPoisson(count, category);
            left -= count;
        }
        return logProbability <= limit;
    }

    private double logPoisson(long count, int category) {
        double mean = reference.observed() * reference.share(category);
        return SaddlePoint.logPoisson((double) count, mean, count - mean);
    }
}
