package org.ediframework.metrics.statistics;

/**
 * The probability with which a base of a given size shows that a share differs from its reference.
 *
 * <p>Definition: Φ((|p−q|√n − z√(q(1−q))) / √(p(1−p))), z being the normal quantile of (1 + confidence)/2: the usual
 * normal approximation for the two-sided score test against a complete reference, rejections on the wrong side left
 * out. {@link DetectableDifference} is its inverse.
 *
 * <p>Edge results: a share of 0 or 1 is shown with certainty or not at all; a reference of 0 or 1 is refuted by a single
 * exception, with probability 1 − (1 − |p−q|)^n; a base of 0 shows nothing. Precision: relative 1e-12 of the
 * approximation.
 *
 * <p>Source: J. L. Fleiss, B. Levin and M. C. Paik (2003), Statistical Methods for Rates and Proportions, section 2.4,
 * doi:10.1002/0471445428.
 */
public final class Power {

    private Power() {}

    /**
     * The power, between 0 and 1.
     *
     * @param reference the reference share, between 0 and 1
     * @param share the true share, between 0 and 1
     * @param base all members observed, 0 or more
     * @param confidence the level of the test, strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public static double of(double reference, double share, long base, double confidence) {
        Arguments.requireProbability("reference", reference);
        Arguments.requireProbability("share", share);
        Arguments.requireCount("base", base);
        double z = Confidence.standardErrors(confidence);
        if (base == 0) {
            return 0;
        }
        double gap = Math.abs(share - reference);
        if (reference == 0 || reference == 1) {
            return -Math.expm1(base * Math.log1p(-gap));
        }
        double beyond = gap * Math.sqrt((double) base) - z * Math.sqrt(reference * (1 - reference));
        if (share == 0 || share == 1) {
            return beyond >= 0 ? 1 : 0;
        }
        return Confidence.normalTail(-beyond / Math.sqrt(share * (1 - share)));
    }
}
