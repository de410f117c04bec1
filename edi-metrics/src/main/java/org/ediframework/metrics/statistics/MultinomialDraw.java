package org.ediframework.metrics.statistics;

import java.util.SplittableRandom;

/**
 * Draws outcomes of a multinomial distribution, category by category, each count binomial given those before it. A
 * binomial count is drawn by inversion outward from the mode, so that the work grows with its standard deviation.
 */
final class MultinomialDraw {

    private final ReferenceShares reference;
    private final SplittableRandom random;
    private final double limit;

    MultinomialDraw(ReferenceShares reference, SplittableRandom random) {
        this.reference = reference;
        this.random = random;
        double own = 0;
        for (int category = 0; category < reference.size(); category++) {
            own += logPoisson(reference.count(category), category);
        }
        limit = own + EquallyProbable.LOG_TOLERANCE;
    }

    /** Whether the next outcome is no more probable than the observed one. */
    boolean isNoMoreProbable() {
        double logProbability = 0;
        long left = (long) reference.observed();
        double shareLeft = 1;
        for (int category = 0; category < reference.size(); category++) {
            double share = reference.share(category);
            boolean last = category == reference.size() - 1;
            long count = last ? left : binomial(left, Math.min(1, share / shareLeft));
            logProbability += logPoisson(count, category);
            left -= count;
            shareLeft -= share;
        }
        return logProbability <= limit;
    }

    private double logPoisson(long count, int category) {
        return MultinomialOutcomes.logPoisson((double) count, reference.observed() * reference.share(category));
    }

    private long binomial(long base, double probability) {
        if (base == 0 || probability >= 1) {
            return base;
        }
        Binomial outcomes = new Binomial(base, probability);
        long below = outcomes.mode();
        long above = below;
        double probabilityBelow = Math.exp(outcomes.logProbability(below));
        double probabilityAbove = probabilityBelow;
        double rest = random.nextDouble() - probabilityBelow;
        while (rest >= 0 && (below > 0 || above < base)) {
            if (above < base) {
                probabilityAbove *= outcomes.ratioToNext(above);
                above++;
                rest -= probabilityAbove;
                if (rest < 0) {
                    return above;
                }
            }
            if (below > 0) {
                below--;
                probabilityBelow /= outcomes.ratioToNext(below);
                rest -= probabilityBelow;
            }
            if (probabilityAbove == 0 && probabilityBelow == 0) {
                return outcomes.mode();
            }
        }
        return rest < 0 ? below : outcomes.mode();
    }
}
