package org.ediframework.metrics.statistics;

/**
 * The hypergeometric distribution: how many of the {@code marked} of a {@code total} are among the {@code drawn}.
 *
 * <p>Probabilities are quotients of binomial ones by Loader's expansion. A tail of a few thousand outcomes is summed
 * from its greatest term; a longer one is an integral with the corrections of Euler and Maclaurin (NIST Digital
 * Library, section 2.10(i)), whose first neglected term is below 1e-15 at that length.
 */
record Hypergeometric(long total, long marked, long drawn) implements DiscreteOutcomes {

    private static final double LONGEST_SUM = 4000;
    /** e to this power no longer matters beside 1. */
    private static final double NEGLIGIBLE = 40;

    @Override
    public long least() {
        return Math.max(0, drawn - (total - marked));
    }

    @Override
    public long greatest() {
        return Math.min(marked, drawn);
    }

    @Override
    public long mode() {
        double expected = (marked + 1.0) * ((drawn + 1.0) / (total + 2.0));
        return Math.max(least(), Math.min(greatest(), (long) expected));
    }

    @Override
    public double logProbability(long outcome) {
        return logDensity(outcome, 0);
    }

    /** The logarithm of the probability, continued to {@code outcome + offset} between the whole numbers. */
    private double logDensity(long outcome, double offset) {
        if (drawn == 0 || drawn == total) {
            return 0;
        }
        double p = (double) drawn / total;
        double q = (double) (total - drawn) / total;
        double undrawn = (double) (total - marked - drawn + outcome) + offset;
        return SaddlePoint.logDensity(outcome + offset, (double) (marked - outcome) - offset, p, q)
                + SaddlePoint.logDensity((double) (drawn - outcome) - offset, undrawn, p, q)
                - SaddlePoint.logDensity((double) drawn, (double) (total - drawn), p, q);
    }

    @Override
    public double ratioToNext(long outcome) {
        double missing = (total - marked - drawn + outcome) + 1.0;
        return ((marked - outcome) / (outcome + 1.0)) * ((drawn - outcome) / missing);
    }

    @Override
    public double atMost(long outcome) {
        if (outcome < least() || outcome >= greatest()) {
            return outcome < least() ? 0 : 1;
        }
        return outcome < mode() ? tail(outcome, -1) : 1 - tail(outcome + 1, 1);
    }

    @Override
    public double atLeast(long outcome) {
        if (outcome <= least() || outcome > greatest()) {
            return outcome <= least() ? 1 : 0;
        }
        return outcome > mode() ? tail(outcome, 1) : 1 - tail(outcome - 1, -1);
    }

    /** The probability of this outcome and of all beyond it in the direction away from the mode. */
    private double tail(long outcome, int direction) {
        double probability = Math.exp(logProbability(outcome));
        if (probability == 0) {
            return 0;
        }
        long beyond = direction < 0 ? outcome - least() : greatest() - outcome;
        if (beyond > LONGEST_SUM) {
            double outward = fall(outcome, direction);
            double inward = fall(outcome - direction, direction);
            double slope = (outward + inward) / 2;
            double bend = outward - inward;
            double end = 2 * NEGLIGIBLE / (slope + Math.sqrt(slope * slope + 2 * bend * NEGLIGIBLE));
            if (end > LONGEST_SUM) {
                return Math.min(
                        1, probability * smoothTail(outcome, direction, Math.min(end, (double) beyond), slope, bend));
            }
        }
        return Math.min(1, probability * sum(outcome, direction, beyond));
    }

    private double sum(long outcome, int direction, long beyond) {
        double sum = 1;
        double term = 1;
        for (long step = 0; step < beyond; step++) {
            term *= ratio(outcome + direction * step, direction);
            double next = sum + term;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
        return sum;
    }

    private double ratio(long outcome, int direction) {
        return direction > 0 ? ratioToNext(outcome) : 1 / ratioToNext(outcome - 1);
    }

    private double fall(long outcome, int direction) {
        return -Math.log(ratio(outcome, direction));
    }

    private double smoothTail(long outcome, int direction, double end, double slope, double bend) {
        double top = logProbability(outcome);
        double integral = GaussLegendre.integrateFromZero(end, t -> Math.exp(logDensity(outcome, direction * t) - top));
        double square = slope * slope;
        double first = slope / 12;
        double third = slope * (square - 3 * bend) / 720;
        double fifth = slope * (square * square - 10 * square * bend + 15 * bend * bend) / 30240;
        return integral + 0.5 + first - third + fifth;
    }
}
