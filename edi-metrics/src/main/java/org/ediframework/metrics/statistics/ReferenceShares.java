package org.ediframework.metrics.statistics;

import java.util.Arrays;

/** Counts and the shares they are held against, without the categories in which nobody is and nobody should be. */
final class ReferenceShares {

    private final long[] counts;
    private final double[] shares;
    private final long observed;
    private final boolean contradicted;

    private ReferenceShares(long[] counts, double[] shares, long observed, boolean contradicted) {
        this.counts = counts;
        this.shares = shares;
        this.observed = observed;
        this.contradicted = contradicted;
    }

    static ReferenceShares of(long[] counts, double[] shares) {
        Arguments.requireSameLength("counts", counts.length, "shares", shares.length);
        long observed = Arguments.sum("counts", counts);
        double total = 0;
        for (double share : shares) {
            Arguments.requireNotNegative("share", share);
            total += share;
        }
        if (!(total > 0 && total < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "shares add up to " + total + ", but their sum must be a finite number above 0");
        }
        long[] keptCounts = new long[counts.length];
        double[] keptShares = new double[counts.length];
        boolean contradicted = false;
        int kept = 0;
        for (int i = 0; i < counts.length; i++) {
            double share = shares[i] / total;
            contradicted |= share == 0 && counts[i] > 0;
            if (share > 0) {
                keptCounts[kept] = counts[i];
                keptShares[kept] = share;
                kept++;
            }
        }
        return new ReferenceShares(
                Arrays.copyOf(keptCounts, kept), Arrays.copyOf(keptShares, kept), observed, contradicted);
    }

    /** How many categories have a share above 0. */
    int size() {
        return shares.length;
    }

    long count(int category) {
        return counts[category];
    }

    double share(int category) {
        return shares[category];
    }

    /** Everybody observed. */
    long observed() {
        return observed;
    }

    /** Whether somebody was observed where nobody should be. */
    boolean isContradicted() {
        return contradicted;
    }

    double smallest() {
        return Arrays.stream(shares).min().orElse(0);
    }
}
