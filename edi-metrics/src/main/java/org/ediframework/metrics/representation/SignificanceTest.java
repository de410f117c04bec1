package org.ediframework.metrics.representation;

/** How a p-value was computed. All are two-sided. */
public enum SignificanceTest {
    /**
     * Against a complete reference: the exact binomial test.
     *
     * @see org.ediframework.metrics.statistics.BinomialTest
     */
    EXACT_BINOMIAL("exact binomial, two-sided"),
    /**
     * Against a sampled reference of which every expected count is 5 or more, and where counts and sample together are more
     * than {@link Long#MAX_VALUE}: the score test of two proportions.
     *
     * @see org.ediframework.metrics.statistics.TwoProportionsTest
     */
    TWO_PROPORTION_SCORE("two-proportion score, two-sided"),
    /**
     * Against a sampled reference of which an expected count is below 5: Fisher's exact test.
     *
     * @see org.ediframework.metrics.statistics.FisherExactTest
     */
    FISHER_EXACT("Fisher exact, two-sided");

    private final String label;

    SignificanceTest(String label) {
        this.label = label;
    }

    /** The test in words. */
    public String getLabel() {
        return label;
    }
}
