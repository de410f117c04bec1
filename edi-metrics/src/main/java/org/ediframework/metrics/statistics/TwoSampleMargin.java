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

    /**
     * The square root of the least gap that is looked at. A gap of 0 is no answer, though the margin is 0 there too where
     * the reference is 0 or 1. The margin falls like −√gap from there, so that the search is over the root.
     */
    private static final double LEAST_ROOT = Math.sqrt(Double.MIN_NORMAL);

    /** The least gap that would be shown, with the first share above or below; infinite where none would. */
    double least() {
        double lesser = Math.min(reference, 1 - reference);
        double greater = Math.max(reference, 1 - reference);
        double outwards = least(lesser, greater, Double.POSITIVE_INFINITY);
        return Math.min(outwards, least(greater, lesser, outwards));
    }

    /** The least gap by which {@code room} must shrink and {@code rest} grow; infinite where none up to the limit would do. */
    private double least(double room, double rest, double limit) {
        double most = Math.min(room, limit);
        double atLeast = of(LEAST_ROOT * LEAST_ROOT, room, rest);
        double atMost = of(most, room, rest);
        if (!(room > 0 && atMost >= 0 && atLeast < 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double root = RootSearch.between(
                LEAST_ROOT, atLeast, Math.sqrt(most), atMost, x -> of(Math.min(most, x * x), room, rest));
        return Math.min(most, root * root);
    }

    private double of(double gap, double room, double rest) {
        double left = room - gap;
        double grown = rest + gap;
        double pooled = (base * left + size * room) / (base + size);
        double others = (base * grown + size * rest) / (base + size);
        double underNone = critical * Math.sqrt(pooled * others * (1 / base + 1 / size));
        double underGap = ofPower * Math.sqrt(left * grown / base + room * rest / size);
        return gap - underNone - underGap;
    }
}
