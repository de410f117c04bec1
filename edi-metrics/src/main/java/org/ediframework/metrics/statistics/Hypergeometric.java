package org.ediframework.metrics.statistics;

import java.math.BigInteger;

/**
 * The hypergeometric distribution: how many of the {@code marked} of a {@code total} are among the {@code drawn}.
 *
 * <p>A probability is a product of Poisson ones, one for each cell of the table, over those of its margins, by Loader's
 * expansion. What a cell has above its expectation is formed from whole numbers, so that the precision does not depend
 * on the total. A tail of a few thousand outcomes is summed from its greatest term; a longer one is an integral with the
 * corrections of Euler and Maclaurin (NIST Digital Library, section 2.10(i)), whose first neglected term is below 1e-15
 * at that length.
 */
final class Hypergeometric implements DiscreteOutcomes {

    private static final double LONGEST_SUM = 4000;
    /** e to this power no longer matters beside 1. */
    private static final double NEGLIGIBLE = 40;
    /** Whole numbers up to here are doubles without rounding. */
    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private final long total;
    private final long marked;
    private final long drawn;
    private final double logOfMargins;

    Hypergeometric(long total, long marked, long drawn) {
        this.total = total;
        this.marked = marked;
        this.drawn = drawn;
        this.logOfMargins = logOfWhole(total)
                - logOfWhole(marked)
                - logOfWhole(total - marked)
                - logOfWhole(drawn)
                - logOfWhole(total - drawn);
    }

    private static double logOfWhole(long count) {
        return SaddlePoint.logPoisson((double) count, (double) count, 0);
    }

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
        if (drawn == 0 || drawn == total) {
            return 0;
        }
        double excess = crossDifference(outcome) / total;
        return cell(outcome, marked, drawn, excess)
                + cell(marked - outcome, marked, total - drawn, -excess)
                + cell(drawn - outcome, total - marked, drawn, -excess)
                + cell(unmarkedAndUndrawn(outcome), total - marked, total - drawn, excess)
                + logOfMargins;
    }

    private double cell(long count, long row, long column, double excess) {
        return SaddlePoint.logPoisson((double) count, row * ((double) column / total), excess);
    }

    private long unmarkedAndUndrawn(long outcome) {
        return total - marked - drawn + outcome;
    }

    /** The outcome less its expectation, times the total; only the result is rounded. */
    private double crossDifference(long outcome) {
        if (total <= EXACT_IN_DOUBLE) {
            return CrossProduct.difference((double) outcome, (double) total, (double) marked, (double) drawn);
        }
        return BigInteger.valueOf(outcome)
                .multiply(BigInteger.valueOf(total))
                .subtract(BigInteger.valueOf(marked).multiply(BigInteger.valueOf(drawn)))
                .doubleValue();
    }

    @Override
    public double ratioToNext(long outcome) {
        double missing = unmarkedAndUndrawn(outcome) + 1.0;
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
            LogFall fall = new LogFall(
                    (double) outcome,
                    (double) (marked - outcome),
                    (double) (drawn - outcome),
                    (double) unmarkedAndUndrawn(outcome),
                    crossDifference(outcome),
                    direction);
            double end = fall.reaching(NEGLIGIBLE);
            if (end > LONGEST_SUM) {
                return Math.min(1, probability * fall.sumOver(Math.min(end, (double) beyond)));
            }
        }
        return Math.min(1, probability * sum(outcome, direction, beyond));
    }

    /** The sum of probabilities from this outcome outward, over that of this outcome. */
    private double sum(long outcome, int direction, long beyond) {
        double sum = 1;
        double term = 1;
        for (long step = 0; step < beyond; step++) {
            long at = outcome + direction * step;
            term *= direction > 0 ? ratioToNext(at) : 1 / ratioToNext(at - 1);
            double next = sum + term;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
        return sum;
    }

    /**
     * By how much the logarithm of the probability falls from an outcome outward, continued between the whole numbers.
     *
     * @param a marked and drawn
     * @param b marked and not drawn
     * @param c drawn and not marked
     * @param d neither
     * @param cross {@code a·d − b·c}
     * @param direction 1 towards greater outcomes, −1 towards lesser ones
     */
    private record LogFall(double a, double b, double c, double d, double cross, int direction) {

        private double slope() {
            return direction * (cross > 0 ? -Math.log1p(-cross / a / d) : Math.log1p(cross / b / c));
        }

        /** By how much the fall to the next outcome exceeds that to this one: the sum of terms of one sign. */
        private double bend() {
            return Math.log1p(1 / a) + Math.log1p(1 / b) + Math.log1p(1 / c) + Math.log1p(1 / d);
        }

        /** Near which distance the fall has this value, by its slope and bend. */
        double reaching(double fall) {
            double slope = slope();
            return 2 * fall / (slope + Math.sqrt(slope * slope + 2 * bend() * fall));
        }

        private double at(double distance) {
            double step = direction * distance;
            return distance * slope() + curved(a, step) + curved(d, step) + curved(b, -step) + curved(c, -step);
        }

        /** The logarithm of (count + step)! over count!, less step times the logarithm of count. */
        private static double curved(double count, double step) {
            double relative = step / count;
            double log = Math.log1p(relative);
            return count * (relative * log + IncompleteBeta.log1pMinus(relative))
                    + log / 2
                    + SaddlePoint.stirlingError(count + step)
                    - SaddlePoint.stirlingError(count);
        }

        /** The sum of e to the negative fall at 0, 1, 2 … as an integral to this end, with its corrections. */
        double sumOver(double end) {
            double integral = GaussLegendre.integrateFromZero(end, distance -> Math.exp(-at(distance)));
            double slope = (at(1) - at(-1)) / 2;
            double bend = bend();
            double square = slope * slope;
            double first = slope / 12;
            double third = slope * (square - 3 * bend) / 720;
            double fifth = slope * (square * square - 10 * square * bend + 15 * bend * bend) / 30240;
            return integral + 0.5 + first - third + fifth;
        }
    }
}
