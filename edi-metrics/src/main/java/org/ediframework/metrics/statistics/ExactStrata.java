package org.ediframework.metrics.statistics;

import java.util.List;
import java.util.OptionalDouble;

/** The distribution of the sum of the first counts over strata, given all margins and no difference between the groups. */
final class ExactStrata {

    /** The most products of probabilities that are formed, a fraction of a second. */
    private static final double MOST_WORK = 5e7;

    private ExactStrata() {}

    static OptionalDouble twoSided(List<TwoGroups> strata) {
        double work = 0;
        long outcomes = 1;
        long observed = 0;
        for (TwoGroups stratum : strata) {
            Hypergeometric counts = counts(stratum);
            long range = counts.greatest() - counts.least();
            work += (double) outcomes * (range + 1);
            outcomes += range;
            observed += stratum.count1() - counts.least();
            if (work > MOST_WORK) {
                return OptionalDouble.empty();
            }
        }
        double[] distribution = {1};
        for (TwoGroups stratum : strata) {
            distribution = folded(distribution, probabilities(counts(stratum)));
        }
        double limit = distribution[(int) observed] * Math.exp(EquallyProbable.LOG_TOLERANCE);
        double all = 0;
        double within = 0;
        for (double probability : distribution) {
            all += probability;
            within += probability <= limit ? probability : 0;
        }
        return OptionalDouble.of(within / all);
    }

    private static Hypergeometric counts(TwoGroups stratum) {
        return new Hypergeometric(stratum.total(), stratum.count1() + stratum.count2(), stratum.base1());
    }

    private static double[] probabilities(Hypergeometric counts) {
        double[] probabilities = new double[(int) (counts.greatest() - counts.least() + 1)];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = Math.exp(counts.logProbability(counts.least() + i));
        }
        return probabilities;
    }

    private static double[] folded(double[] one, double[] other) {
        double[] sum = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                sum[i + j] += one[i] * other[j];
            }
        }
        return sum;
    }
}
