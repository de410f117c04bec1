package org.ediframework.metrics.statistics;

/**
 * Confidence intervals for a rate: a count of events over an exposure (people, person-years, places), where the count
 * may exceed the exposure. The count is taken as a Poisson variable.
 *
 * <p>Every interval has ends of 0 or more and contains the observed rate. Unit: events per unit of exposure.
 */
public enum RateInterval {

    /**
     * Byar's approximation: x(1 − 1/(9x) − z/(3√x))³ and the same with x+1 and + for the upper end.
     *
     * <p>Edge results: the lower end is exactly 0 for a count of 0. Precision: relative 1e-13 of the formula, which
     * differs from the exact interval by less than 1 % from a count of 10 on.
     *
     * <p>Source: N. E. Breslow and N. E. Day (1987), Statistical Methods in Cancer Research II, IARC Scientific
     * Publications 82, page 69 (no DOI).
     */
    BYAR {
        @Override
        double low(double count, double tail) {
            return cube(count, Confidence.normalQuantile(tail));
        }

        @Override
        double high(double count, double tail) {
            return cube(count + 1, -Confidence.normalQuantile(tail));
        }

        private double cube(double count, double z) {
            double root = Math.max(0, 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count)));
            return count * root * root * root;
        }
    },

    /**
     * Garwood's exact interval: the gamma quantiles G(α/2; x) and G(1−α/2; x+1). Its coverage is never below the level.
     *
     * <p>Edge results: the lower end is exactly 0 for a count of 0. Precision: relative 1e-11 for counts up to 10^9.
     *
     * <p>Source: F. Garwood (1936), doi:10.1093/biomet/28.3-4.437.
     */
    EXACT {
        @Override
        double low(double count, double tail) {
            return GammaQuantile.lower(tail, count);
        }

        @Override
        double high(double count, double tail) {
            return GammaQuantile.upper(tail, count + 1);
        }
    };

    /**
     * The interval for the rate {@code count / exposure}.
     *
     * @param count the events observed, 0 or more
     * @param exposure a finite number above 0
     * @param confidence strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when an argument lies outside its range, or the exposure is so small that the
     *     rate is not finite
     */
    public Interval of(long count, double exposure, double confidence) {
        Arguments.requireCount("count", count);
        if (!(exposure > 0 && exposure < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("exposure is " + exposure + ", but must be a finite number above 0");
        }
        Arguments.requireConfidence(confidence);
        double tail = (1 - confidence) / 2;
        double events = (double) count;
        double low = count == 0 ? 0 : Math.min(events, low(events, tail));
        double high = Math.max(events, high(events, tail));
        return new Interval(low, high).dividedBy(exposure);
    }

    abstract double low(double count, double tail);

    abstract double high(double count, double tail);
}
