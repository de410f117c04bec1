package org.ediframework.metrics.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * The first count of a two-by-two table given its margins, when the odds ratio is not 1 (Fisher's noncentral hypergeometric
 * distribution), and the odds ratios at which it says something.
 */
final class ConditionalOdds {

    /** So many tables are added up in a moment. */
    static final int MOST_OUTCOMES = 100_000;

    /** The odds ratio is searched by its logarithm between these. */
    private static final double FURTHEST = 700;

    private final double[] logWeights;
    private final int observed;

    private ConditionalOdds(double[] logWeights, int observed) {
        this.logWeights = logWeights;
        this.observed = observed;
    }

    static Optional<ConditionalOdds> of(TwoGroups groups) {
        if (!groups.isInformative()) {
            return Optional.empty();
        }
        Hypergeometric counts = new Hypergeometric(groups.total(), groups.count1() + groups.count2(), groups.base1());
        long outcomes = counts.greatest() - counts.least() + 1;
        if (outcomes > MOST_OUTCOMES) {
            return Optional.empty();
        }
        double[] logWeights = new double[(int) outcomes];
        for (int i = 0; i < logWeights.length; i++) {
            logWeights[i] = counts.logProbability(counts.least() + i);
        }
        return Optional.of(new ConditionalOdds(logWeights, (int) (groups.count1() - counts.least())));
    }

    OptionalDouble mostLikely() {
        if (observed == 0 || observed == logWeights.length - 1) {
            return observed == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        return OptionalDouble.of(solve(log -> mean(log) - observed));
    }

    /** The odds ratio at which as many or more than observed have this probability. */
    double lowerEnd(double probability) {
        return observed == 0 ? 0 : solve(log -> logit(share(log, observed, logWeights.length)) - logit(probability));
    }

    /** The odds ratio at which as many or fewer than observed have this probability; absent where none is so high. */
    OptionalDouble upperEnd(double probability) {
        return observed == logWeights.length - 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(solve(log -> logit(probability) - logit(share(log, 0, observed + 1))));
    }

    private static double logit(double[] partAndRest) {
        return Math.log(partAndRest[0]) - Math.log(partAndRest[1]);
    }

    private static double logit(double probability) {
        return Math.log(probability) - Math.log1p(-probability);
    }

    /** The probabilities of the outcomes from one to before another, and of all others, up to a common factor. */
    private double[] share(double logOddsRatio, int from, int to) {
        double greatest = greatest(logOddsRatio);
        double part = 0;
        double rest = 0;
        for (int i = 0; i < logWeights.length; i++) {
            double weight = Math.exp(logWeights[i] + i * logOddsRatio - greatest);
            if (i >= from && i < to) {
                part += weight;
            } else {
                rest += weight;
            }
        }
        return new double[] {part, rest};
    }

    private double mean(double logOddsRatio) {
        double greatest = greatest(logOddsRatio);
        double all = 0;
        double sum = 0;
        for (int i = 0; i < logWeights.length; i++) {
            double weight = Math.exp(logWeights[i] + i * logOddsRatio - greatest);
            all += weight;
            sum += i * weight;
        }
        return sum / all;
    }

    private double greatest(double logOddsRatio) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logWeights.length; i++) {
            greatest = Math.max(greatest, logWeights[i] + i * logOddsRatio);
        }
        return greatest;
    }

    /** Where a function that rises with the logarithm of the odds ratio crosses 0. */
    private static double solve(DoubleUnaryOperator function) {
        double low = -FURTHEST;
        double high = FURTHEST;
        while (high - low > 1e-13 * Math.max(1, Math.abs(low))) {
            double middle = low + (high - low) / 2;
            if (function.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(low + (high - low) / 2);
    }
}
