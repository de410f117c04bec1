package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * How many cells of a table of two dimensions must be withheld at least: a linear programme (ojAlgo 56.2.1) in which cells may
 * be withheld in part, with a cut for each small count that cannot be every value from 1 to 4 (after Fischetti and Salazar
 * 2000). No pattern withholds fewer than its optimum. Shares no code with the library.
 */
final class SuppressionBound {

    private static final int ROUNDS = 60;
    private static final double EPSILON = 1e-6;

    private final long[][] counts;
    private final int rows;
    private final int columns;
    /** By cell: the nodes that a rise of it leaves and enters, and by how much it can fall. */
    private final int[] tail;

    private final int[] head;
    private final long[] fall;
    private final List<Map<Integer, Double>> cuts = new ArrayList<>();
    private final List<Double> atLeast = new ArrayList<>();

    /**
     * @param inner the counts without margins, by row
     */
    SuppressionBound(long[][] inner) {
        this.rows = inner.length;
        this.columns = inner[0].length;
        this.counts = new long[rows + 1][columns + 1];
        long[][] parts = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                for (int i : new int[] {row, rows}) {
                    for (int j : new int[] {column, columns}) {
                        counts[i][j] += inner[row][column];
                        parts[i][j] += inner[row][column] > 0 ? 1 : 0;
                    }
                }
            }
        }
        int cells = (rows + 1) * (columns + 1);
        this.tail = new int[cells];
        this.head = new int[cells];
        this.fall = new long[cells];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                int cell = row * (columns + 1) + column;
                boolean isReversed = (row == rows) != (column == columns);
                tail[cell] = isReversed ? rows + 1 + column : row;
                head[cell] = isReversed ? row : rows + 1 + column;
                fall[cell] = counts[row][column] - parts[row][column];
            }
        }
    }

    private long count(int cell) {
        return counts[cell / (columns + 1)][cell % (columns + 1)];
    }

    private boolean isSmall(int cell) {
        return count(cell) >= 1 && count(cell) <= 4;
    }

    /** The fewest cells that any safe pattern withholds, as far as the cuts found tell; fractions are rounded up. */
    long least() {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] share = solve();
            best = Arrays.stream(share).sum();
            int before = cuts.size();
            for (int cell = 0; cell < share.length; cell++) {
                if (isSmall(cell)) {
                    cut(cell, 4 - count(cell), share);
                    cut(cell, -Math.min(fall[cell], count(cell) - 1), share);
                }
            }
            if (cuts.size() == before) {
                break;
            }
        }
        return (long) Math.ceil(best - 1e-4);
    }

    private double[] solve() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> shares = new ArrayList<>();
        for (int cell = 0; cell < tail.length; cell++) {
            shares.add(model.newVariable("c" + cell)
                    .lower(isSmall(cell) ? 1 : 0)
                    .upper(count(cell) == 0 ? 0 : 1)
                    .weight(1));
        }
        for (int cut = 0; cut < cuts.size(); cut++) {
            Expression expression = model.newExpression("cut" + cut).lower(BigDecimal.valueOf(atLeast.get(cut)));
            cuts.get(cut).forEach((cell, room) -> expression.set(shares.get(cell), BigDecimal.valueOf(room)));
        }
        var result = model.minimise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("no optimum: " + result.getState());
        }
        double[] found = new double[tail.length];
        for (int cell = 0; cell < found.length; cell++) {
            found[cell] = result.doubleValue(cell);
        }
        return found;
    }

    /** Adds the smallest cut between the ends of a cell if it is too small for this change. */
    private void cut(int cell, long change, double[] share) {
        if (change == 0) {
            return;
        }
        double wanted = Math.abs(change);
        int from = change > 0 ? head[cell] : tail[cell];
        int to = change > 0 ? tail[cell] : head[cell];
        int nodes = rows + columns + 2;
        double[][] room = new double[nodes][nodes];
        for (int other = 0; other < tail.length; other++) {
            if (other != cell && count(other) > 0) {
                room[tail[other]][head[other]] += share[other] * wanted;
                room[head[other]][tail[other]] += share[other] * Math.min(wanted, (double) fall[other]);
            }
        }
        double flow = 0;
        int[] by = reach(room, from);
        while (by[to] >= 0 && flow < wanted - EPSILON) {
            double least = wanted;
            for (int node = to; node != from; node = by[node]) {
                least = Math.min(least, room[by[node]][node]);
            }
            for (int node = to; node != from; node = by[node]) {
                room[by[node]][node] -= least;
                room[node][by[node]] += least;
            }
            flow += least;
            by = reach(room, from);
        }
        if (flow >= wanted - EPSILON) {
            return;
        }
        Map<Integer, Double> terms = new HashMap<>();
        for (int other = 0; other < tail.length; other++) {
            if (other != cell && count(other) > 0) {
                boolean isTailIn = by[tail[other]] >= 0;
                boolean isHeadIn = by[head[other]] >= 0;
                if (isTailIn && !isHeadIn) {
                    terms.put(other, wanted);
                } else if (isHeadIn && !isTailIn && fall[other] > 0) {
                    terms.put(other, (double) Math.min((long) wanted, fall[other]));
                }
            }
        }
        cuts.add(terms);
        atLeast.add(wanted);
    }

    /** By node: from which one it is reached, itself for the first; -1 where it is not. */
    private static int[] reach(double[][] room, int from) {
        int[] by = new int[room.length];
        Arrays.fill(by, -1);
        by[from] = from;
        List<Integer> waiting = new ArrayList<>(List.of(from));
        for (int next = 0; next < waiting.size(); next++) {
            int node = waiting.get(next);
            for (int other = 0; other < room.length; other++) {
                if (by[other] < 0 && room[node][other] > 1e-9) {
                    by[other] = node;
                    waiting.add(other);
                }
            }
        }
        return by;
    }

    /** A table of 10 by 19: nobody in 32 of 100 cells, in the others 1 and a geometric number more; 5 people on average. */
    static long[][] random(long seed, int rows, int columns) {
        Random random = new Random(seed);
        long[][] inner = new long[rows][columns];
        for (long[] row : inner) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextInt(100) < 32
                        ? 0
                        : 1 + (long) Math.floor(Math.log(1 - random.nextDouble()) / Math.log(1 - 1 / 7.35));
            }
        }
        return inner;
    }

    static FrequencyTable table(long[][] inner) {
        FrequencyTableBuilder table = FrequencyTable.builder().dimension("row").dimension("column");
        for (int row = 0; row < inner.length; row++) {
            for (int column = 0; column < inner[row].length; column++) {
                table.cell(List.of("r" + row, "c" + column), inner[row][column]);
            }
        }
        return table.build();
    }

    /** Prints, of so many tables of 10 by 19: small counts, what is withheld and the bound, on average. */
    public static void main(String[] arguments) {
        int tables = Integer.parseInt(arguments[0]);
        long small = 0;
        long withheld = 0;
        long least = 0;
        for (long seed = 0; seed < tables; seed++) {
            long[][] inner = random(seed, 10, 19);
            ProtectedTable safe =
                    DisclosureControl.of(DisclosurePolicy.standard()).protect(table(inner));
            SuppressionBound bound = new SuppressionBound(inner);
            long here = bound.least();
            for (int cell = 0; cell < bound.tail.length; cell++) {
                small += bound.isSmall(cell) ? 1 : 0;
            }
            withheld += safe.getWithheld().size();
            least += here;
            System.out.println(seed + ": " + safe.getWithheld().size() + " withheld, " + here + " at least");
        }
        System.out.println((double) small / tables + " small, " + (double) withheld / tables + " withheld, "
                + (double) least / tables + " at least");
    }
}
