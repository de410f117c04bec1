package org.ediframework.metrics.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Packs the requested tables into few cubes. A one-way table is a marginal of a pair, and two pairs are marginals of a
 * cube over three dimensions: what costs time is the number of cubes, each of which takes one increment per person.
 *
 * <p>Greedy: of all pairs of cubes whose union fits the budget, unite the two that share most cells, and among equals
 * those with the smallest union; repeat. The order of the tables in the request does not matter much, and no union is
 * ever needed for a result to be right.
 */
final class Planner {

    /** No united cube has more cells, so that a cell is named in 16 bits and the counts stay in the second-level cache. */
    static final int MOST_CELLS = 1 << 16;

    /** United cubes have at most one cell for so many people, or summing them out would cost more than it saves. */
    static final int ROWS_PER_CELL = 16;

    private Planner() {}

    /** The budget of cells when this many people are expected. */
    static long budget(long expectedRows) {
        return Math.min(MOST_CELLS, expectedRows / ROWS_PER_CELL);
    }

    /**
     * The cubes to count: ascending positions of dimensions; every table is a subset of at least one.
     *
     * @param tables sets of dimensions, not empty
     * @param sizes the number of codes of every dimension
     */
    static List<int[]> plan(List<int[]> tables, int[] sizes, long budget) {
        List<BitSet> cubes = new ArrayList<>();
        for (int[] table : tables) {
            BitSet set = new BitSet();
            for (int dimension : table) {
                set.set(dimension);
            }
            addUnlessCovered(cubes, set);
        }
        Unions unions = new Unions(cubes, sizes, budget);
        while (unions.uniteBest()) {
            // every step unites two cubes
        }
        return unions.cubes().stream().map(set -> set.stream().toArray()).toList();
    }

    private static void addUnlessCovered(List<BitSet> cubes, BitSet set) {
        if (cubes.stream().anyMatch(cube -> contains(cube, set))) {
            return;
        }
        cubes.removeIf(cube -> contains(set, cube));
        cubes.add(set);
    }

    static boolean contains(BitSet outer, BitSet inner) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    /** The cubes while they are united, with the worth of every possible union. */
    private static final class Unions {

        private final int[] sizes;
        private final long budget;
        private final List<BitSet> cubes;
        private final double[][] worth;

        Unions(List<BitSet> cubes, int[] sizes, long budget) {
            this.cubes = cubes;
            this.sizes = sizes;
            this.budget = budget;
            this.worth = new double[cubes.size()][cubes.size()];
            for (int i = 0; i < worth.length; i++) {
                evaluate(i);
            }
        }

        List<BitSet> cubes() {
            return cubes.stream().filter(cube -> !cube.isEmpty()).toList();
        }

        private void evaluate(int i) {
            for (int j = 0; j < worth.length; j++) {
                double value = i == j ? 0 : worthOfUnion(cubes.get(i), cubes.get(j));
                worth[Math.min(i, j)][Math.max(i, j)] = value;
            }
        }

        /** 0 when the two are not to be united; otherwise shared cells first, then fewer cells. */
        private double worthOfUnion(BitSet one, BitSet two) {
            if (one.isEmpty() || two.isEmpty()) {
                return 0;
            }
            BitSet union = (BitSet) one.clone();
            union.or(two);
            double cells = cells(union);
            if (cells > budget && !union.equals(one) && !union.equals(two)) {
                return 0;
            }
            BitSet shared = (BitSet) one.clone();
            shared.and(two);
            return cells(shared) + 1 / (cells + 1);
        }

        private double cells(BitSet cube) {
            double cells = 1;
            for (int d = cube.nextSetBit(0); d >= 0; d = cube.nextSetBit(d + 1)) {
                cells *= sizes[d];
            }
            return cells;
        }

        boolean uniteBest() {
            int first = 0;
            int second = 0;
            double best = 0;
            for (int i = 0; i < worth.length; i++) {
                for (int j = i + 1; j < worth.length; j++) {
                    if (worth[i][j] > best) {
                        best = worth[i][j];
                        first = i;
                        second = j;
                    }
                }
            }
            if (best == 0) {
                return false;
            }
            cubes.get(first).or(cubes.get(second));
            cubes.get(second).clear();
            evaluate(first);
            evaluate(second);
            return true;
        }
    }
}
