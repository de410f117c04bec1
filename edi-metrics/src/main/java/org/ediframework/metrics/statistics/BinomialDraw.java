package org.ediframework.metrics.statistics;

import java.util.SplittableRandom;

/**
 * Draws binomial counts. The work for each does not grow with the base: small counts by inversion outward from the mode,
 * others by transformed rejection, W. Hörmann (1993), doi:10.1080/00949659308811496.
 */
final class BinomialDraw {

    /** Below this expected count, the method of rejection is not valid. */
    private static final double SMALL = 10;

    private final SplittableRandom random;

    BinomialDraw(SplittableRandom random) {
        this.random = random;
    }

    long next(long base, double probability) {
        if (base == 0 || probability >= 1) {
            return base;
        }
        if (probability > 0.5) {
            return base - next(base, 1 - probability);
        }
        Binomial outcomes = new Binomial(base, probability);
        return base * probability < SMALL ? byInversion(outcomes) : byRejection(outcomes);
    }

    private long byInversion(Binomial outcomes) {
        long below = outcomes.mode();
        long above = below;
        double probabilityBelow = Math.exp(outcomes.logProbability(below));
        double probabilityAbove = probabilityBelow;
        double rest = random.nextDouble() - probabilityBelow;
        while (rest >= 0 && (below > 0 || above < outcomes.base())) {
            if (above < outcomes.base()) {
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

    /** The names are those of the algorithm BTRS in the paper. */
    private long byRejection(Binomial outcomes) {
        double n = (double) outcomes.base();
        double p = outcomes.probability();
        double spq = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * spq;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double alpha = (2.83 + 5.1 / b) * spq;
        double logOfMode = outcomes.logProbability(outcomes.mode());
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = random.nextDouble();
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + n * p + 0.5);
            if (k < 0 || k > n) {
                continue;
            }
            long count = Math.min(outcomes.base(), (long) k);
            boolean inBox = us >= 0.07 && v <= 0.92 - 4.2 / b;
            if (inBox || Math.log(v * alpha / (a / (us * us) + b)) <= outcomes.logProbability(count) - logOfMode) {
                return count;
            }
        }
    }
}
