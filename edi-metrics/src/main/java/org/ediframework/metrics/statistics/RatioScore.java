package org.ediframework.metrics.statistics;

/**
 * Koopman's score statistic for a ratio φ of two shares, and the ratios at which it reaches a given value.
 *
 * <p>For rare groups the statistic is a multiple of v = √φ·p̂₂ − p̂₁/√φ, and for others nearly so: the search over v takes
 * few steps, and the difference φ·p̂₂ − p̂₁ = v·√φ does not cancel. The shares that are most likely under the ratio solve a
 * quadratic equation. Its discriminant and the complements of the shares are formed from terms of one sign, so that
 * shares near 1 keep their precision.
 */
record RatioScore(double count1, double base1, double count2, double base2) {

    private double estimate() {
        return count1 / base1 / (count2 / base2);
    }

    /** The lower end: the reciprocal of the upper end of the ratio turned round. */
    double low(double standardErrors) {
        return count1 == 0
                ? 0
                : Math.min(estimate(), 1 / new RatioScore(count2, base2, count1, base1).upperEnd(standardErrors));
    }

    double high(double standardErrors) {
        return Math.max(estimate(), upperEnd(standardErrors));
    }

    private double upperEnd(double standardErrors) {
        if (standardErrors == 0) {
            return estimate();
        }
        if (count1 == base1 && count2 == base2) {
            // The statistic is √(n₂(φ − 1)), in which all that the search would see of φ is lost for large bases.
            return 1 + standardErrors * standardErrors / base2;
        }
        double ofRareGroups = standardErrors * Math.sqrt((count1 + count2) / base1 / base2);
        double end = RootSearch.above(0, -standardErrors, ofRareGroups, v -> score(v) - standardErrors);
        double root = rootOfRatio(end);
        return root * root;
    }

    private double rootOfRatio(double v) {
        double share2 = count2 / base2;
        return (v + Math.sqrt(v * v + 4 * (count1 / base1) * share2)) / (2 * share2);
    }

    /** How many standard errors the observed ratio lies above this one; negative below it. */
    double standardErrorsBelow(double ratio) {
        double root = Math.sqrt(ratio);
        return -score(root * (count2 / base2) - count1 / base1 / root, root);
    }

    private double score(double v) {
        return score(v, rootOfRatio(v));
    }

    /** How many standard errors the ratio of this v lies above the observed one. */
    private double score(double v, double root) {
        double ratio = root * root;
        double share2 = share(count1, base1, count2, base2, ratio);
        double share1 = ratio * share2;
        double other2 = complement(count1, base1, count2, base2, ratio);
        double other1 = complement(count2, base2, count1, base1, 1 / ratio);
        double variance = share1 * other1 / base1 + ratio * ratio * share2 * other2 / base2;
        return v * root / Math.sqrt(variance);
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
