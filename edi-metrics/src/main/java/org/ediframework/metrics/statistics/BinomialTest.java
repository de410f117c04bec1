package org.ediframework.metrics.statistics;

/**
 * The exact binomial test: how probable a count at least as surprising as this one would be, if each of the base's
 * members belonged to the group with the given probability, independently.
 *
 * <p>Two-sided definition: the sum of the probabilities of all outcomes whose probability is not above that of the
 * observed count times (1 + 1e-7). This is the rule of R's {@code binom.test}; equally probable outcomes on the two
 * sides count as equal, so that 40 and 60 of 100 at ½ both give 0.0569.
 *
 * <p>Edge results: a base of 0 gives 1; probability 0 gives 1 for a count of 0 and 0 otherwise; probability 1 gives 1 for
 * a count equal to the base and 0 otherwise.
 *
 * <p>Precision: relative 1e-11 for bases up to 10^9 and 1e-9 up to 2^53, down to 1e-300. The work does not grow with the
 * base.
 *
 * <p>Source: C. J. Clopper and E. S. Pearson (1934), doi:10.1093/biomet/26.4.404; C. R. Blyth and H. A. Still (1983),
 * doi:10.1080/01621459.1983.10477938.
 */
public final class BinomialTest {

    private BinomialTest() {}

    /**
     * The two-sided p-value, between 0 and 1.
     *
     * @param count the members observed in the group, from 0 to the base
     * @param base all members observed
     * @param probability the share expected, between 0 and 1
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public static double twoSided(long count, long base, double probability) {
        require(count, base, probability);
        if (probability == 0 || probability == 1) {
            return count == (probability == 0 ? 0 : base) ? 1 : 0;
        }
        Binomial outcomes = new Binomial(base, probability);
        return EquallyProbable.twoSided(outcomes, count);
    }

    /**
     * The probability of this count or fewer, between 0 and 1: small when the group is under-represented.
     *
     * @throws IllegalArgumentException when an argument lies outside its range
     * @see #twoSided for the arguments
     */
    public static double less(long count, long base, double probability) {
        require(count, base, probability);
        return new Binomial(base, probability).atMost(count);
    }

    /**
     * The probability of this count or more, between 0 and 1: small when the group is over-represented.
     *
     * @throws IllegalArgumentException when an argument lies outside its range
     * @see #twoSided for the arguments
     */
    public static double greater(long count, long base, double probability) {
        require(count, base, probability);
        return new Binomial(base, probability).atLeast(count);
    }

    private static void require(long count, long base, double probability) {
        Arguments.requireCountWithinBase(count, base);
        Arguments.requireProbability("probability", probability);
    }
}
