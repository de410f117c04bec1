package org.ediframework.metrics.statistics;

/**
 * Koopman's score statistic for a ratio of two shares, and the ratios at which it reaches a given value.
 *
 * <p>The shares that are most likely under the ratio solve a quadratic equation. Its discriminant and the complements
 * of the shares are formed from terms of one sign, so that shares near 1 keep their precision.
 */
record RatioScore(double count1, double base1, double count2, double base2) {

    /** No ratio of counts and no end of an interval lies beyond this; a search that rounding misleads ends here. */
    private static final double FARTHEST = 1e60;

    private double estimate() {
        return count1 / base1 / (count2 / base2);
    }

    double low(double standardErrors) {
        return count1 == 0 ? 0 : Math.min(estimate(), root(standardErrors, estimate()));
    }

    double high(double standardErrors) {
        double start = count1 == 0 ? 1 / base1 / (count2 / base2) : estimate();
        return Math.max(estimate(), root(-standardErrors, start));
    }

    /** The ratio at which the score, which falls as the ratio grows, has this value. */
    private double root(double value, double start) {
        double low = start;
        double high = start;
        while (score(high) > value && high < FARTHEST) {
            low = high;
            high *= 2;
        }
        while (!(score(low) > value) && low > 1 / FARTHEST) {
            high = low;
            low /= 2;
        }
        double middle = low + (high - low) / 2;
        while (low < middle && middle < high) {
            if (score(middle) > value) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return middle;
    }

    private double score(double ratio) {
        double share2 = share(count1, base1, count2, base2, ratio);
        double share1 = ratio * share2;
        double other2 = complement(count1, base1, count2, base2, ratio);
        double other1 = complement(count2, base2, count1, base1, 1 / ratio);
        double variance = share1 * other1 / base1 + ratio * ratio * share2 * other2 / base2;
        double difference = count1 / base1 - ratio * (count2 / base2);
        // Both are 0 where all of both groups belong and the ratio is 1.
        return difference == 0 ? 0 : difference / Math.sqrt(variance);
    }

    private static double rootOfDiscriminant(double x1, double n1, double x2, double n2, double ratio) {
        double difference = (n1 + x2) * ratio - (n2 + x1);
        return Math.sqrt(difference * difference + 4 * ratio * (n1 - x1) * (n2 - x2));
    }

    /** The second share that is most likely, given the ratio of the first to it. */
    private static double share(double x1, double n1, double x2, double n2, double ratio) {
        double sum = (n1 + x2) * ratio + (n2 + x1);
        return 2 * (x1 + x2) / (sum + rootOfDiscriminant(x1, n1, x2, n2, ratio));
    }

    /** One less the second share. */
    private static double complement(double x1, double n1, double x2, double n2, double ratio) {
        double excess = (x1 + n2) - ratio * (n1 + n2 + (n2 - x2));
        double root = rootOfDiscriminant(x1, n1, x2, n2, ratio);
        return excess > 0 ? 2 * (1 - ratio) * (n2 - x2) / (root + excess) : (root - excess) / (2 * (n1 + n2) * ratio);
    }
}
