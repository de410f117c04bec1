package org.ediframework.metrics.statistics;

import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * The exact test of whether counts follow the shares of a reference, for samples too small for {@link ChiSquareTest}.
 *
 * <p>Definition: the sum of the probabilities of all outcomes whose probability is not above that of the observed counts
 * times (1 + 1e-7); with two categories this is {@link BinomialTest}. Either all outcomes are visited, or a stated
 * number is drawn at random from a stated seed.
 *
 * <p>Edge results: nobody observed gives 1; a count above 0 where the share is 0 gives 0. Precision: relative 1e-10 for
 * the exact p-value; that of the drawn one is its {@link #standardErrorOfDrawn standard error}.
 *
 * <p>Source: A. C. A. Hope (1968), A simplified Monte Carlo significance test procedure,
 * doi:10.1111/j.2517-6161.1968.tb00759.x; the exact test is that of R's {@code XNomial} and {@code EMT}.
 */
public final class MultinomialTest {

    /** The largest number of outcomes of three categories or more that {@link #exact} visits. */
    public static final long MOST_OUTCOMES = 10_000_000;

    private MultinomialTest() {}

    /**
     * The p-value over all outcomes, between 0 and 1; absent where there are three categories or more and more than
     * {@value #MOST_OUTCOMES} outcomes.
     *
     * @param counts the members observed in each category
     * @param shares the reference in the same order, as shares or as counts: finite, 0 or more, not all 0
     * @throws IllegalArgumentException when the lengths differ or a value lies outside its range
     */
    public static OptionalDouble exact(long[] counts, double[] shares) {
        ReferenceShares reference = ReferenceShares.of(counts, shares);
        if (reference.isContradicted()) {
            return OptionalDouble.of(0);
        }
        if (reference.size() <= 2) {
            return OptionalDouble.of(
                    BinomialTest.twoSided(reference.count(0), reference.observed(), reference.share(0)));
        }
        return outcomes(reference) > MOST_OUTCOMES
                ? OptionalDouble.empty()
                : OptionalDouble.of(new MultinomialOutcomes(reference).noMoreProbable());
    }

    /**
     * The p-value over outcomes drawn at random: (1 + those no more probable than the observed) / (1 + all drawn). The
     * same seed gives the same result on every machine. The work for each outcome does not grow with the counts.
     *
     * @param counts the members observed in each category
     * @param shares the reference in the same order, as shares or as counts: finite, 0 or more, not all 0
     * @param draws how many outcomes to draw, 1 or more
     * @param seed any number
     * @throws IllegalArgumentException when the lengths differ or a value lies outside its range
     */
    public static double drawn(long[] counts, double[] shares, int draws, long seed) {
        ReferenceShares reference = ReferenceShares.of(counts, shares);
        if (draws < 1) {
            throw new IllegalArgumentException("draws is " + draws + ", but must be 1 or more");
        }
        if (reference.isContradicted()) {
            return 0;
        }
        MultinomialDraw draw = new MultinomialDraw(reference, new SplittableRandom(seed));
        int within = 0;
        for (int i = 0; i < draws; i++) {
            if (draw.isNoMoreProbable()) {
                within++;
            }
        }
        return (1.0 + within) / (1.0 + draws);
    }

    /**
     * The standard error of a drawn p-value: √(p(1−p)/draws).
     *
     * @throws IllegalArgumentException when the p-value lies outside [0, 1] or draws is below 1
     */
    public static double standardErrorOfDrawn(double pValue, int draws) {
        Arguments.requireProbability("p-value", pValue);
        if (draws < 1) {
            throw new IllegalArgumentException("draws is " + draws + ", but must be 1 or more");
        }
        return Math.sqrt(pValue * (1 - pValue) / draws);
    }

    private static double outcomes(ReferenceShares reference) {
        double outcomes = 1;
        for (int i = 1; i < reference.size(); i++) {
            outcomes *= ((double) reference.observed() + i) / i;
        }
        return outcomes;
    }
}
