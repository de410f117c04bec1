package org.ediframework.metrics.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Adjustments of p-values for having asked many questions at once.
 *
 * <p>With m the number of p-values present and p(1) ≤ … ≤ p(m): a missing p-value stays missing and does not count in m.
 * The result does not depend on the order of the list, keeps the order of the p-values, and never exceeds 1. Precision:
 * relative 1e-15 for each p-value.
 */
public enum Adjustment {

    /**
     * Controls the false discovery rate for independent or positively dependent tests: the least of m·p(j)/j over all
     * j from the rank on.
     *
     * <p>Source: Y. Benjamini and Y. Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x.
     */
    BENJAMINI_HOCHBERG {
        @Override
        void adjustSorted(double[] sorted) {
            stepUp(sorted, sorted.length);
        }
    },

    /**
     * Controls the false discovery rate under any dependence: Benjamini–Hochberg times 1 + 1/2 + … + 1/m.
     *
     * <p>Source: Y. Benjamini and D. Yekutieli (2001), doi:10.1214/aos/1013699998.
     */
    BENJAMINI_YEKUTIELI {
        @Override
        void adjustSorted(double[] sorted) {
            double harmonic = 0;
            for (int i = sorted.length; i > 0; i--) {
                harmonic += 1.0 / i;
            }
            stepUp(sorted, sorted.length * harmonic);
        }
    },

    /**
     * Controls the probability of any false rejection, under any dependence: the greatest of (m−j+1)·p(j) over all j up
     * to the rank.
     *
     * <p>Source: S. Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of
     * Statistics 6, 65–70 (no DOI).
     */
    HOLM {
        @Override
        void adjustSorted(double[] sorted) {
            double greatest = 0;
            for (int i = 0; i < sorted.length; i++) {
                greatest = Math.max(greatest, sorted[i] * (sorted.length - i));
                sorted[i] = Math.min(1, greatest);
            }
        }
    },

    /**
     * Controls the probability of any false rejection for independent or positively dependent tests: the least of
     * (m−j+1)·p(j) over all j from the rank on. Never above Holm's.
     *
     * <p>Source: Y. Hochberg (1988), doi:10.1093/biomet/75.4.800.
     */
    HOCHBERG {
        @Override
        void adjustSorted(double[] sorted) {
            double least = 1;
            for (int i = sorted.length - 1; i >= 0; i--) {
                least = Math.min(least, sorted[i] * (sorted.length - i));
                sorted[i] = least;
            }
        }
    },

    /**
     * Controls the probability of any false rejection, under any dependence: m·p.
     *
     * <p>Source: O. J. Dunn (1961), doi:10.1080/01621459.1961.10482090.
     */
    BONFERRONI {
        @Override
        void adjustSorted(double[] sorted) {
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = Math.min(1, sorted[i] * sorted.length);
            }
        }
    },

    /** Leaves every p-value as it is. */
    NONE {
        @Override
        void adjustSorted(double[] sorted) {}
    };

    /**
     * The adjusted p-values, each at the place of its original.
     *
     * @param pValues the whole family of questions; empty where a p-value does not exist
     * @return as many entries, empty exactly where the original is
     * @throws IllegalArgumentException when a p-value lies outside [0, 1]
     */
    public List<OptionalDouble> adjust(List<OptionalDouble> pValues) {
        double[] sorted = pValues.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        for (double pValue : sorted) {
            Arguments.requireProbability("p-value", pValue);
        }
        double[] adjusted = sorted.clone();
        adjustSorted(adjusted);
        return pValues.stream()
                .map(p -> p.isEmpty()
                        ? p
                        // Equal p-values have equal results, so any of their places will do.
                        : OptionalDouble.of(adjusted[Arrays.binarySearch(sorted, p.getAsDouble())]))
                .toList();
    }

    /** Replaces p-values in rising order by their adjusted values. */
    abstract void adjustSorted(double[] sorted);

    private static void stepUp(double[] sorted, double factor) {
        double least = 1;
        for (int i = sorted.length - 1; i >= 0; i--) {
            least = Math.min(least, factor / (i + 1) * sorted[i]);
            sorted[i] = least;
        }
    }
}
