package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Held against every corner of what the sums allow, found by elimination in fractions. */
class LinearProgramProperties {

    /** A fraction, by itself. */
    private record Fraction(BigInteger upper, BigInteger lower) implements Comparable<Fraction> {

        static Fraction of(long whole) {
            return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
        }

        static Fraction of(BigInteger upper, BigInteger lower) {
            BigInteger common = upper.gcd(lower).max(BigInteger.ONE).multiply(BigInteger.valueOf(lower.signum()));
            return new Fraction(upper.divide(common), lower.divide(common));
        }

        Fraction less(Fraction other) {
            return of(upper.multiply(other.lower).subtract(other.upper.multiply(lower)), lower.multiply(other.lower));
        }

        Fraction times(Fraction other) {
            return of(upper.multiply(other.upper), lower.multiply(other.lower));
        }

        Fraction over(Fraction other) {
            return of(upper.multiply(other.lower), lower.multiply(other.upper));
        }

        @Override
        public int compareTo(Fraction other) {
            return upper.multiply(other.lower).compareTo(other.upper.multiply(lower));
        }
    }

    /** The numbers where all but the chosen ones are 0; empty where these do not follow, or one is below 0. */
    private static Optional<List<Fraction>> corner(long[][] holds, BigInteger[] sums, int chosen) {
        int variables = holds[0].length;
        List<Integer> columns = new ArrayList<>();
        for (int variable = 0; variable < variables; variable++) {
            if ((chosen >> variable & 1) == 1) {
                columns.add(variable);
            }
        }
        Fraction[][] rows = new Fraction[sums.length][columns.size() + 1];
        for (int row = 0; row < sums.length; row++) {
            for (int column = 0; column < columns.size(); column++) {
                rows[row][column] = Fraction.of(holds[row][columns.get(column)]);
            }
            rows[row][columns.size()] = Fraction.of(sums[row], BigInteger.ONE);
        }
        int done = 0;
        for (int column = 0; column < columns.size(); column++) {
            int pivot = done;
            while (pivot < rows.length && rows[pivot][column].upper().signum() == 0) {
                pivot++;
            }
            if (pivot == rows.length) {
                return Optional.empty();
            }
            Fraction[] found = rows[pivot];
            rows[pivot] = rows[done];
            rows[done] = found;
            for (int row = 0; row < rows.length; row++) {
                if (row != done && rows[row][column].upper().signum() != 0) {
                    Fraction by = rows[row][column].over(found[column]);
                    for (int at = column; at <= columns.size(); at++) {
                        rows[row][at] = rows[row][at].less(by.times(found[at]));
                    }
                }
            }
            done++;
        }
        for (int row = done; row < rows.length; row++) {
            if (rows[row][columns.size()].upper().signum() != 0) {
                return Optional.empty();
            }
        }
        List<Fraction> numbers = new ArrayList<>();
        for (int variable = 0; variable < variables; variable++) {
            int at = columns.indexOf(variable);
            numbers.add(at < 0 ? Fraction.of(0) : rows[at][columns.size()].over(rows[at][at]));
        }
        return numbers.stream().anyMatch(number -> number.upper().signum() < 0)
                ? Optional.empty()
                : Optional.of(numbers);
    }

    @Property(tries = 500)
    void extremesAreThoseOfTheCorners(@ForAll long seed) {
        Random random = new Random(seed);
        int variables = 1 + random.nextInt(7);
        int rows = 1 + random.nextInt(5);
        long[][] holds = new long[rows][variables];
        BigInteger[] sums = new BigInteger[rows];
        long[] numbers =
                random.longs(variables, 0, random.nextBoolean() ? 3 : 1000).toArray();
        for (int row = 0; row < rows; row++) {
            sums[row] = BigInteger.ZERO;
            for (int variable = 0; variable < variables; variable++) {
                holds[row][variable] = row == 0 || random.nextBoolean() ? 1 : 0;
                sums[row] = sums[row].add(BigInteger.valueOf(holds[row][variable] * numbers[variable]));
            }
        }
        List<List<Fraction>> corners = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << variables; chosen++) {
            corner(holds, sums, chosen).ifPresent(corners::add);
        }
        LinearProgram program = new LinearProgram(holds, sums);
        for (int variable = 0; variable < variables; variable++) {
            int which = variable;
            List<Fraction> values =
                    corners.stream().map(corner -> corner.get(which)).sorted().toList();
            assertSame(values.get(values.size() - 1), program.greatest(variable));
            assertSame(values.get(0), program.least(variable));
        }
    }

    private static void assertSame(Fraction expected, LinearProgram.Extreme found) {
        assertEquals(
                0,
                expected.compareTo(new Fraction(found.numerator(), BigInteger.valueOf(found.denominator()))),
                () -> expected + " is not " + found);
    }
}
