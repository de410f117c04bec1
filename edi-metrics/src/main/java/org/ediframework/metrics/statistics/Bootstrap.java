package org.ediframework.metrics.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Intervals of a figure for which there is no formula: the same number of people is drawn again and again from those who
 * were counted, and the figure computed each time.
 *
 * <p>The interval is the basic one, 2θ − q(1 − α/2) to 2θ − q(α/2), which takes off the bias that the figure has in drawn
 * people: an index of unevenness is always greater there. The same seed gives the same interval on every machine.
 *
 * <p>Source: A. C. Davison and D. V. Hinkley (1997), Bootstrap Methods and their Application, section 5.2,
 * doi:10.1017/CBO9780511802843.
 */
public final class Bootstrap {

    private Bootstrap() {}

    /**
     * The interval of a figure of counts.
     *
     * @param counts people of each kind; their sum is drawn each time, each person by the share of the kind
     * @param figure computes the figure from drawn counts in the same order; absent where it does not exist
     * @param draws how often, 100 or more
     * @param seed any number
     * @param confidence strictly between 0 and 1, such as 0.95
     * @return absent where the figure of the counts themselves, or of more than a tenth of the draws, does not exist
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public static Optional<Interval> basic(
            long[] counts, Function<long[], Optional<Double>> figure, int draws, long seed, double confidence) {
        Arguments.requireConfidence(confidence);
        if (draws < 100) {
            throw new IllegalArgumentException("draws is " + draws + ", but must be 100 or more");
        }
        long total = Arguments.sum("counts", counts);
        Optional<Double> estimate = figure.apply(counts.clone());
        if (estimate.isEmpty()) {
            return Optional.empty();
        }
        double[] partOfRest = partsOfRest(counts);
        BinomialDraw draw = new BinomialDraw(new SplittableRandom(seed));
        double[] drawn = new double[draws];
        int found = 0;
        for (int i = 0; i < draws; i++) {
            Optional<Double> value = figure.apply(drawn(total, partOfRest, draw));
            if (value.isPresent()) {
                drawn[found++] = value.get();
            }
        }
        if (found < draws - draws / 10) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(drawn, found);
        Arrays.sort(sorted);
        double beyond = (1 - confidence) / 2;
        double twice = 2 * estimate.get();
        return Optional.of(new Interval(twice - Quantile.of(sorted, 1 - beyond), twice - Quantile.of(sorted, beyond)));
    }

    private static double[] partsOfRest(long[] counts) {
        double[] parts = new double[counts.length];
        long rest = 0;
        for (int i = counts.length - 1; i >= 0; i--) {
            rest += counts[i];
            parts[i] = rest == 0 ? 0 : (double) counts[i] / rest;
        }
        return parts;
    }

    private static long[] drawn(long total, double[] partOfRest, BinomialDraw draw) {
        long[] counts = new long[partOfRest.length];
        long left = total;
        for (int i = 0; i < counts.length && left > 0; i++) {
            counts[i] = partOfRest[i] == 0 ? 0 : draw.next(left, partOfRest[i]);
            left -= counts[i];
        }
        return counts;
    }
}
