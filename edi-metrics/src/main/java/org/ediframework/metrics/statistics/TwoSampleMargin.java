package org.ediframework.metrics.statistics;

/**
 * By how much a gap between two shares exceeds the least one that the score test of two samples would show: the normal
 * approximation of J. L. Fleiss, B. Levin and M. C. Paik (2003), section 4.2, doi:10.1002/0471445428.
 *
 * @param reference q, the share of the second group
 * @param base the people of the first group
 * @param size the people of the second group
 * @param critical the normal quantile of the test's level
 * @param ofPower the normal quantile of the power
 */
record TwoSampleMargin(double reference, double base, double size, double critical, double ofPower) {

    /** The least gap that would be shown with the first share above; infinite where none would. */
    double above() {
        return least(1 - reference, 1);
    }

    /** The least gap that would be shown with the first share below; infinite where none would. */
    double below() {
        return least(reference, -1);
    }

    private double least(double room, int sign) {
        // A gap of 0 is no answer, though the margin is 0 there too where the reference is 0 or 1.
        double smallest = Double.MIN_NORMAL;
        double atSmallest = of(smallest, sign);
        double atMost = of(room, sign);
        return room > 0 && atMost >= 0 && atSmallest < 0
                ? RootSearch.between(smallest, atSmallest, room, atMost, gap -> of(gap, sign))
                : Double.POSITIVE_INFINITY;
    }

    private double of(double gap, int sign) {
        double share = Math.min(1, Math.max(0, reference + sign * gap));
        double pooled = (base * share + size * reference) / (base + size);
        double underNone = critical * Math.sqrt(pooled * (1 - pooled) * (1 / base + 1 / size));
        double underGap = ofPower * Math.sqrt(share * (1 - share) / base + reference * (1 - reference) / size);
        return gap - underNone - underGap;
    }
}
