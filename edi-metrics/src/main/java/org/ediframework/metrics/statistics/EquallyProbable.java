package org.ediframework.metrics.statistics;

/**
 * The two-sided rule of the exact tests: all outcomes that are no more probable than the observed one, where a relative
 * difference of 1e-7 still counts as equal.
 *
 * <p>Few outcomes are added up one by one. Of many, because the probabilities rise to one summit and then fall, those to
 * be added are two tails. The inner end of each is found by a guarded Newton search over the logarithm of the probability,
 * in steps outward from the mode.
 */
final class EquallyProbable {

    private static final double TOLERANCE = 1e-7;
    static final double LOG_TOLERANCE = Math.log1p(TOLERANCE);
    /** So many outcomes are sooner added up one by one than searched. */
    private static final long FEW = 200;

    private EquallyProbable() {}

    static double twoSided(DiscreteOutcomes outcomes, long observed) {
        return outcomes.greatest() - outcomes.least() < FEW ? ofFew(outcomes, observed) : ofMany(outcomes, observed);
    }

    /** The rule as it stands, over probabilities in proportion to that of the mode. */
    private static double ofFew(DiscreteOutcomes outcomes, long observed) {
        long least = outcomes.least();
        double[] weights = new double[(int) (outcomes.greatest() - least + 1)];
        int mode = (int) (outcomes.mode() - least);
        weights[mode] = 1;
        for (int i = mode + 1; i < weights.length; i++) {
            weights[i] = weights[i - 1] * outcomes.ratioToNext(least + i - 1);
        }
        for (int i = mode - 1; i >= 0; i--) {
            weights[i] = weights[i + 1] / outcomes.ratioToNext(least + i);
        }
        double limit = weights[(int) (observed - least)] * (1 + TOLERANCE);
        double all = 0;
        double within = 0;
        for (double weight : weights) {
            all += weight;
            within += weight <= limit ? weight : 0;
        }
        return within / all;
    }

    private static double ofMany(DiscreteOutcomes outcomes, long observed) {
        long mode = outcomes.mode();
        double limit = outcomes.logProbability(observed) + LOG_TOLERANCE;
        if (outcomes.logProbability(mode) <= limit) {
            return 1;
        }
        long start = Math.abs(observed - mode);
        long below = innermost(outcomes, mode, -1, mode - outcomes.least(), limit, start);
        long above = innermost(outcomes, mode, 1, outcomes.greatest() - mode, limit, start);
        return Math.min(1, outcomes.atMost(mode - below) + outcomes.atLeast(mode + above));
    }

    /** The least distance from the mode at which the outcome is within the limit; {@code reach + 1} when there is none. */
    private static long innermost(
            DiscreteOutcomes outcomes, long mode, int direction, long reach, double limit, long start) {
        long outside = 0;
        long within = reach + 1;
        long at = Math.min(start, reach);
        while (within - outside > 1) {
            double excess = outcomes.logProbability(mode + direction * at) - limit;
            double step;
            if (excess > 0) {
                outside = at;
                step = Math.ceil(excess / fall(outcomes, mode, direction, at));
            } else {
                within = at;
                step = Math.ceil(excess / fall(outcomes, mode, direction, at - 1));
                if (step == 0) {
                    // The next outcome inward is more probable by more than what is left to the limit.
                    return within;
                }
            }
            boolean inside = step > outside - at && step < within - at;
            at = inside ? at + (long) step : outside + (within - outside) / 2;
        }
        return within;
    }

    /** By how much the log-probability falls in the step outward from this distance. */
    private static double fall(DiscreteOutcomes outcomes, long mode, int direction, long distance) {
        return direction > 0
                ? -Math.log(outcomes.ratioToNext(mode + distance))
                : Math.log(outcomes.ratioToNext(mode - distance - 1));
    }
}
