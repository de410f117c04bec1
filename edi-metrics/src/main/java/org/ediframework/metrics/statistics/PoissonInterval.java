package org.ediframework.metrics.statistics;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Confidence intervals for the expectation of a number of events, of which so many were seen.
 *
 * <p>Every interval contains the number; its lower end is 0 where none was seen.
 */
public enum PoissonInterval {

    /**
     * Byar's approximation, within a hundredth of the exact ends from 10 events on: x(1 − 1/(9x) − z/(3√x))³, and with
     * x + 1 for x and + for the second − above. Precision: relative 1e-13.
     *
     * <p>Source: N. E. Breslow and N. E. Day (1987), Statistical Methods in Cancer Research II, page 69.
     */
    BYAR {
        @Override
        Interval of(double events, double confidence) {
            double z = Confidence.standardErrors(confidence);
            double low = events == 0 ? 0 : Math.max(0, cube(events, -z));
            return Interval.around(events, low, cube(events + 1, z));
        }
    },

    /**
     * The exact interval, with half of what is left of the confidence beyond each end. Precision: relative 1e-10.
     *
     * <p>Source: F. Garwood (1936), doi:10.1093/biomet/28.3-4.437.
     */
    EXACT {
        @Override
        Interval of(double events, double confidence) {
            double beyond = (1 - confidence) / 2;
            double low = events == 0 ? 0 : GammaDistribution.of(events, 1).inverseCumulativeProbability(beyond);
            return Interval.around(
                    events, low, GammaDistribution.of(events + 1, 1).inverseSurvivalProbability(beyond));
        }
    };

    /**
     * The interval of the expectation.
     *
     * @param events how many were seen, 0 or more
     * @param confidence strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public Interval of(long events, double confidence) {
        Arguments.requireCount("events", events);
        Arguments.requireConfidence(confidence);
        return of((double) events, confidence);
    }

    abstract Interval of(double events, double confidence);

    private static double cube(double events, double standardErrors) {
        double root = 1 - 1 / (9 * events) + standardErrors / (3 * Math.sqrt(events));
        return events * root * root * root;
    }
}
