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
            HypergeometricFall fall = new HypergeometricFall(
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
}
