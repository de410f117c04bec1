package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is left of sums tells as much as the sums did: each is a combination of the others, by exact elimination. */
class SumsApartProperties {

    /** For each cell the sums that it is in, one at least. */
    private static List<BitSet> inSums(Random random, int cells, int sums) {
        List<BitSet> inSums = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            BitSet in = new BitSet();
            in.set(random.nextInt(sums));
            for (int sum = 0; sum < sums; sum++) {
                if (random.nextInt(4) == 0) {
                    in.set(sum);
                }
            }
            inSums.add(in);
        }
        return inSums;
    }

    /** The rank of a matrix of whole numbers, without a fraction (Bareiss). */
    private static int rank(List<long[]> rows, int columns) {
        BigInteger[][] matrix = rows.stream()
                .map(row -> Arrays.stream(row).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new))
                .toArray(BigInteger[][]::new);
        int rank = 0;
        for (int column = 0; column < columns && rank < matrix.length; column++) {
            int pivot = rank;
            while (pivot < matrix.length && matrix[pivot][column].signum() == 0) {
                pivot++;
            }
            if (pivot == matrix.length) {
                continue;
            }
            BigInteger[] found = matrix[pivot];
            matrix[pivot] = matrix[rank];
            matrix[rank] = found;
            for (int row = rank + 1; row < matrix.length; row++) {
                BigInteger by = matrix[row][column];
                for (int at = 0; at < columns; at++) {
                    matrix[row][at] = matrix[row][at].multiply(found[column]).subtract(found[at].multiply(by));
                }
            }
            rank++;
        }
        return rank;
    }

    @Property(tries = 1_000)
    void sumsLeftSpanWhatTheSumsDid(@ForAll long seed) {
        Random random = new Random(seed);
        int cells = 1 + random.nextInt(7);
        int number = 1 + random.nextInt(6);
        List<BitSet> inSums = inSums(random, cells, number);
        List<long[]> before = new ArrayList<>();
        for (int sum = 0; sum < number; sum++) {
            long[] row = new long[cells];
            for (int cell = 0; cell < cells; cell++) {
                row[cell] = inSums.get(cell).get(sum) ? 1 : 0;
            }
            before.add(row);
        }
        List<long[]> after = new ArrayList<>();
        BitSet seen = new BitSet();
        for (SumsApart.Part part : SumsApart.of(number, inSums)) {
            part.cells().forEach(cell -> {
                assertTrue(!seen.get(cell), "a cell is in two parts");
                seen.set(cell);
            });
            for (BitSet sum : part.sums()) {
                long[] row = new long[cells];
                sum.stream().forEach(place -> row[part.cells().get(place)] = 1);
                after.add(row);
            }
        }
        assertEquals(cells, seen.cardinality());
        List<long[]> both = new ArrayList<>(before);
        both.addAll(after);
        int rank = rank(before, cells);
        assertEquals(rank, rank(after, cells));
        assertEquals(rank, rank(both, cells));
    }

    @Example
    void allAndAllButOneLeaveTheOne() {
        BitSet inBoth = BitSet.valueOf(new long[] {3});
        BitSet inAll = BitSet.valueOf(new long[] {1});
        List<SumsApart.Part> parts = SumsApart.of(2, List.of(inBoth, inAll));
        BitSet itself = BitSet.valueOf(new long[] {1});
        assertEquals(
                List.of(
                        new SumsApart.Part(List.of(0), List.of(itself)),
                        new SumsApart.Part(List.of(1), List.of(itself))),
                parts);
    }
}
