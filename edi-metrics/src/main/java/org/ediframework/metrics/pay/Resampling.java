package org.ediframework.metrics.pay;

import org.ediframework.metrics.statistics.Confidence;

/**
 * How often people are drawn again for an interval, and how.
 *
 * @param draws how often, from {@value #LEAST_DRAWS} to {@value #MOST_DRAWS}
 * @param seed any number; the same one gives the same interval on every machine and with any number of threads
 * @param confidence strictly between 0 and 1, such as 0.95
 * @param threads how many work at it, 1 or more
 */
public record Resampling(int draws, long seed, double confidence, int threads) {

    /** Fewer draws say nothing of the ends of an interval. */
    public static final int LEAST_DRAWS = 99;

    /** More draws than this make no interval better. */
    public static final int MOST_DRAWS = 1_000_000;

    private static final Resampling STANDARD = new Resampling(999, 2017_172, 0.95, 1);

    /**
     * How people are drawn.
     *
     * @throws IllegalArgumentException when a number lies outside its range, or there are too few draws for the confidence:
     *     (draws + 1)·(1 − confidence)/2 must be 1 or more, 39 draws for 0.95, 199 for 0.99
     */
    public Resampling {
        Confidence.requireLevel(confidence);
        if (draws < LEAST_DRAWS || draws > MOST_DRAWS) {
            throw new IllegalArgumentException(
                    "draws is " + draws + ". Allowed are " + LEAST_DRAWS + " to " + MOST_DRAWS + ".");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + ". Allowed is 1 or more.");
        }
        if (lowest(draws, confidence) < 0) {
            throw new IllegalArgumentException(draws + " draws are too few for a confidence of " + confidence
                    + ". Allowed are more draws, or less confidence.");
        }
    }

    /** 999 draws, a seed that stays, 0.95, one thread. */
    public static Resampling standard() {
        return STANDARD;
    }

    /** The same, drawn so often. */
    public Resampling withDraws(int number) {
        return new Resampling(number, seed, confidence, threads);
    }

    /** The same from another seed. */
    public Resampling withSeed(long other) {
        return new Resampling(draws, other, confidence, threads);
    }

    /** The same for another confidence. */
    public Resampling withConfidence(double level) {
        return new Resampling(draws, seed, level, threads);
    }

    /** The same on so many threads, which live as long as a call. */
    public Resampling withThreads(int number) {
        return new Resampling(draws, seed, confidence, number);
    }

    /** The place, from 0, of the lower end among so many figures in order; the upper end is as far from the last. */
    static int lowest(int figures, double confidence) {
        // What rounding takes off a whole number, such as 1000 × 0.025, is given back.
        return (int) Math.floor((figures + 1) * (1 - confidence) / 2 + 1e-9) - 1;
    }

    int lowest(int figures) {
        return Math.max(0, lowest(figures, confidence));
    }
}
