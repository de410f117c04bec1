package org.ediframework.metrics.statistics;

import java.util.Optional;

/**
 * Shares of groups whose mix of ages, grades or places differs, made comparable.
 *
 * <p>Indirect: how many there are, over how many the shares of a reference would lead one to expect in this very mix.
 * Direct: the share that a standard population would have with the shares of this group. People are taken as events of a
 * Poisson process, so that the intervals are a little wide where shares are large.
 *
 * <p>Precision: relative 1e-12.
 *
 * @param estimate the ratio of observed to expected (indirect), or a share from 0 to 1 (direct)
 * @param interval around the estimate, by the method that was chosen
 */
public record StandardisedShare(double estimate, Interval interval) {

    /**
     * Observed over expected. Σxᵢ over Σnᵢqᵢ.
     *
     * @param counts people of the group in each stratum
     * @param bases everybody in each stratum
     * @param references the share of the reference in each stratum, from 0 to 1
     * @param method of the interval
     * @param confidence strictly between 0 and 1, such as 0.95
     * @return absent where nobody is expected
     * @throws IllegalArgumentException when the lengths differ or a value lies outside its range
     */
    public static Optional<StandardisedShare> indirect(
            long[] counts, long[] bases, double[] references, PoissonInterval method, double confidence) {
        Arguments.requireSameLength("counts", counts.length, "bases", bases.length);
        Arguments.requireSameLength("counts", counts.length, "shares", references.length);
        Arguments.sum("bases", bases);
        double expected = 0;
        for (int i = 0; i < counts.length; i++) {
            Arguments.requireCountWithinBase(counts[i], bases[i]);
            Arguments.requireProbability("share", references[i]);
            expected += bases[i] * references[i];
        }
        long observed = Arguments.sum("counts", counts);
        Interval events = method.of(observed, confidence);
        return expected > 0
                ? Optional.of(new StandardisedShare(observed / expected, events.dividedBy(expected)))
                : Optional.empty();
    }

    /**
     * The share that a standard population would have, Σwᵢxᵢ/nᵢ, with the interval of Dobson, Kuulasmaa, Eberle and
     * Scherer: that of the number of people, brought to the width of the standardised share.
     *
     * <p>Source: A. J. Dobson and others (1991), doi:10.1002/sim.4780100317.
     *
     * @param counts people of the group in each stratum
     * @param bases everybody in each stratum
     * @param standard the standard population in each stratum, as people or weights: finite, 0 or more
     * @param method of the interval of the number of people
     * @param confidence strictly between 0 and 1, such as 0.95
     * @return absent where the standard population has nobody, or has people in a stratum where nobody was counted
     * @throws IllegalArgumentException when the lengths differ or a value lies outside its range
     */
    public static Optional<StandardisedShare> direct(
            long[] counts, long[] bases, double[] standard, PoissonInterval method, double confidence) {
        Arguments.requireSameLength("counts", counts.length, "bases", bases.length);
        Arguments.requireSameLength("counts", counts.length, "weights", standard.length);
        Arguments.sum("bases", bases);
        long observed = Arguments.sum("counts", counts);
        Interval events = method.of(observed, confidence);
        double people = 0;
        for (int i = 0; i < counts.length; i++) {
            Arguments.requireCountWithinBase(counts[i], bases[i]);
            Arguments.requireNotNegative("weight", standard[i]);
            if (standard[i] > 0 && bases[i] == 0) {
                return Optional.empty();
            }
            people += standard[i];
        }
        if (people == 0) {
            return Optional.empty();
        }
        double share = 0;
        double variance = 0;
        for (int i = 0; i < counts.length; i++) {
            if (standard[i] > 0) {
                double perPerson = standard[i] / people / bases[i];
                share += perPerson * counts[i];
                variance += perPerson * perPerson * counts[i];
            }
        }
        // Nobody was counted: the upper end is that of the stratum in which one person would weigh most.
        double unit = observed == 0 ? heaviest(bases, standard, people) : Math.sqrt(variance / observed);
        double low = Math.max(0, share + unit * (events.low() - observed));
        return Optional.of(
                new StandardisedShare(share, Interval.around(share, low, share + unit * (events.high() - observed))));
    }

    private static double heaviest(long[] bases, double[] standard, double people) {
        double heaviest = 0;
        for (int i = 0; i < bases.length; i++) {
            heaviest = standard[i] > 0 ? Math.max(heaviest, standard[i] / people / bases[i]) : heaviest;
        }
        return heaviest;
    }
}
