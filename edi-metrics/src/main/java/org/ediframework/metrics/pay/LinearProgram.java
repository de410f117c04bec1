package org.ediframework.metrics.pay;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The greatest and the least that one number can be, of numbers of 0 or more that add up to given sums. Exact: the simplex
 * method in whole numbers, in which every entry is a numerator over one common denominator (J. Edmonds; R. G. Bland 1977,
 * doi:10.1287/moor.2.2.103, for the choice that never runs in a circle). Mutable and for one thread.
 */
final class LinearProgram {

    /** What a number can be: a numerator over a denominator above 0. */
    record Extreme(BigInteger numerator, long denominator) {

        /** Whether it is less than a whole number. */
        boolean isLessThan(BigInteger number) {
            return numerator.compareTo(number.multiply(BigInteger.valueOf(denominator))) < 0;
        }

        /** Whether it is a whole number or less. */
        boolean isAtMost(BigInteger number) {
            return numerator.compareTo(number.multiply(BigInteger.valueOf(denominator))) <= 0;
        }
    }

    private static final int NOTHING = -1;

    private final long[][] entries;
    private final BigInteger[] right;
    private final int[] basis;
    private final int variables;
    private int rows;
    private long denominator = 1;

    /**
     * Sums of numbers.
     *
     * @param holds for each sum and number 1 where the sum takes it in, else 0
     * @param sums 0 or more; there are numbers that make all of them
     * @throws ArithmeticException when entries become larger than a {@code long}
     */
    LinearProgram(long[][] holds, BigInteger[] sums) {
        this.rows = sums.length;
        this.variables = rows == 0 ? 0 : holds[0].length;
        this.entries = Arrays.stream(holds).map(long[]::clone).toArray(long[][]::new);
        this.right = sums.clone();
        this.basis = new int[rows];
        Arrays.fill(basis, NOTHING);
        makeFeasible();
    }

    /**
     * Sums over cells of which it is known how much each has.
     *
     * @param sums the cells of each
     * @throws ArithmeticException when entries become larger than a {@code long}
     */
    static LinearProgram of(List<BitSet> sums, List<BigInteger> cells) {
        long[][] holds = new long[sums.size()][cells.size()];
        BigInteger[] totals = new BigInteger[sums.size()];
        Arrays.fill(totals, BigInteger.ZERO);
        for (int sum = 0; sum < holds.length; sum++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                if (sums.get(sum).get(cell)) {
                    holds[sum][cell] = 1;
                    totals[sum] = totals[sum].add(cells.get(cell));
                }
            }
        }
        return new LinearProgram(holds, totals);
    }

    private void makeFeasible() {
        int entering = nextToMakeFeasible();
        while (entering != NOTHING) {
            pivot(leaving(entering), entering);
            entering = nextToMakeFeasible();
        }
        for (int row = 0; row < rows; row++) {
            if (basis[row] == NOTHING && !enterAnything(row)) {
                drop(row--);
            }
        }
    }

    /** A number that still has to be raised so that the sums are made; nothing where they are. */
    private int nextToMakeFeasible() {
        for (int variable = 0; variable < variables; variable++) {
            long gain = 0;
            for (int row = 0; row < rows; row++) {
                gain = Math.addExact(gain, basis[row] == NOTHING ? entries[row][variable] : 0);
            }
            if (gain > 0) {
                return variable;
            }
        }
        return NOTHING;
    }

    /** A sum that is 0 and still belongs to no number takes any; one that follows from the others takes none. */
    private boolean enterAnything(int row) {
        for (int variable = 0; variable < variables; variable++) {
            if (entries[row][variable] != 0) {
                if (entries[row][variable] < 0) {
                    for (int other = 0; other < variables; other++) {
                        entries[row][other] = Math.negateExact(entries[row][other]);
                    }
                    right[row] = right[row].negate();
                }
                pivot(row, variable);
                return true;
            }
        }
        return false;
    }

    private void drop(int row) {
        rows--;
        entries[row] = entries[rows];
        right[row] = right[rows];
        basis[row] = basis[rows];
    }

    /** The sum that allows a number least; sums that belong to no number yet go first. */
    private int leaving(int entering) {
        int least = NOTHING;
        for (int row = 0; row < rows; row++) {
            if (entries[row][entering] > 0 && (least == NOTHING || isBefore(row, least, entering))) {
                least = row;
            }
        }
        if (least == NOTHING) {
            throw new IllegalStateException("A number is in no sum, and so has no limit.");
        }
        return least;
    }

    private boolean isBefore(int row, int other, int entering) {
        int compared = right[row]
                .multiply(BigInteger.valueOf(entries[other][entering]))
                .compareTo(right[other].multiply(BigInteger.valueOf(entries[row][entering])));
        return compared < 0 || (compared == 0 && basis[row] < basis[other]);
    }

    private void pivot(int row, int entering) {
        long[] pivots = entries[row];
        long by = pivots[entering];
        for (int other = 0; other < rows; other++) {
            if (other != row) {
                long[] changed = entries[other];
                long part = changed[entering];
                right[other] = right[other]
                        .multiply(BigInteger.valueOf(by))
                        .subtract(right[row].multiply(BigInteger.valueOf(part)))
                        .divide(BigInteger.valueOf(denominator));
                for (int variable = 0; variable < variables; variable++) {
                    changed[variable] = Math.subtractExact(
                                    Math.multiplyExact(by, changed[variable]),
                                    Math.multiplyExact(part, pivots[variable]))
                            / denominator;
                }
            }
        }
        denominator = by;
        basis[row] = entering;
    }

    /** The greatest that a number can be. */
    Extreme greatest(int variable) {
        return extreme(only(variable), -1);
    }

    /** The greatest that some numbers can be together. */
    Extreme greatest(BitSet asked) {
        return extreme(asked, -1);
    }

    /** The least that a number can be. */
    Extreme least(int variable) {
        return extreme(only(variable), 1);
    }

    /** The least that some numbers can be together. */
    Extreme least(BitSet asked) {
        return extreme(asked, 1);
    }

    private static BitSet only(int variable) {
        BitSet only = new BitSet();
        only.set(variable);
        return only;
    }

    private Extreme extreme(BitSet asked, int sign) {
        int entering = first(asked, sign);
        while (entering != NOTHING) {
            pivot(leaving(entering), entering);
            entering = first(asked, sign);
        }
        BigInteger sum = BigInteger.ZERO;
        for (int row = 0; row < rows; row++) {
            sum = asked.get(basis[row]) ? sum.add(right[row]) : sum;
        }
        return new Extreme(sum, denominator);
    }

    /** The first number outside the basis that changes what is asked about, in the direction of the sign. */
    private int first(BitSet asked, int sign) {
        boolean[] isInBasis = new boolean[variables];
        for (int row = 0; row < rows; row++) {
            isInBasis[basis[row]] = true;
        }
        for (int variable = 0; variable < variables; variable++) {
            if (!isInBasis[variable] && Long.signum(change(variable, asked)) == sign) {
                return variable;
            }
        }
        return NOTHING;
    }

    /** By how much, times the denominator, what is asked about falls where a number is raised by one. */
    private long change(int variable, BitSet asked) {
        long change = asked.get(variable) ? Math.negateExact(denominator) : 0;
        for (int row = 0; row < rows; row++) {
            if (asked.get(basis[row])) {
                change = Math.addExact(change, entries[row][variable]);
            }
        }
        return change;
    }
}
