package org.ediframework.metrics.statistics;

import java.util.List;

/**
 * Iterative proportional fitting: the table that has given margins and otherwise the association of a table to start from.
 * Used to say what one would expect of combinations where only their margins are known.
 *
 * <p>Cells are in the order of the last dimension running fastest. Each round scales the table to one margin after the
 * other, until no cell changes by more than a relative 1e-13, at most {@value #MOST_ROUNDS} rounds. Deterministic.
 *
 * <p>Source: W. E. Deming and F. F. Stephan (1940), doi:10.1214/aoms/1177731829.
 */
public final class ProportionalFitting {

    static final int MOST_ROUNDS = 10_000;
    private static final double CHANGE = 1e-13;

    private ProportionalFitting() {}

    /**
     * A margin to be met.
     *
     * @param dimensions the dimensions that it keeps, in rising order
     * @param sums one for each combination of their categories, the last dimension running fastest; finite, 0 or more
     */
    public record Margin(List<Integer> dimensions, List<Double> sums) {

        /** Copies the lists. */
        public Margin {
            dimensions = List.copyOf(dimensions);
            sums = List.copyOf(sums);
        }
    }

    /**
     * The fitted table. Where the margins contradict each other the last one is met. Cells that start at 0 stay 0.
     *
     * @param sizes how many categories each dimension has
     * @param start the table to start from, all cells finite, 0 or more
     * @param margins the margins to be met
     * @throws IllegalArgumentException when lengths do not fit or a value lies outside its range
     */
    public static double[] fit(int[] sizes, double[] start, List<Margin> margins) {
        int cells = 1;
        for (int size : sizes) {
            cells = Math.multiplyExact(cells, size);
        }
        Arguments.requireSameLength("cells", cells, "values to start from", start.length);
        for (double value : start) {
            Arguments.requireNotNegative("a cell to start from", value);
        }
        int[][] places = new int[margins.size()][];
        for (int margin = 0; margin < places.length; margin++) {
            places[margin] = places(sizes, cells, margins.get(margin));
        }
        double[] fitted = start.clone();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double change = 0;
            for (int margin = 0; margin < places.length; margin++) {
                change = Math.max(change, scale(fitted, places[margin], margins.get(margin)));
            }
            if (change <= CHANGE) {
                break;
            }
        }
        return fitted;
    }

    /** For each cell the place of its sum in the margin. */
    private static int[] places(int[] sizes, int cells, Margin margin) {
        int sums = 1;
        for (int dimension : margin.dimensions()) {
            sums = Math.multiplyExact(sums, sizes[dimension]);
        }
        Arguments.requireSameLength(
                "cells of the margin", sums, "sums", margin.sums().size());
        margin.sums().forEach(sum -> Arguments.requireNotNegative("a sum of a margin", sum));
        int[] places = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            int rest = cell;
            int[] codes = new int[sizes.length];
            for (int dimension = sizes.length - 1; dimension >= 0; dimension--) {
                codes[dimension] = rest % sizes[dimension];
                rest /= sizes[dimension];
            }
            for (int dimension : margin.dimensions()) {
                places[cell] = places[cell] * sizes[dimension] + codes[dimension];
            }
        }
        return places;
    }

    /** Scales the cells to the sums of a margin; the greatest relative change of a cell. */
    private static double scale(double[] table, int[] places, Margin margin) {
        double[] sums = new double[margin.sums().size()];
        for (int cell = 0; cell < table.length; cell++) {
            sums[places[cell]] += table[cell];
        }
        double change = 0;
        for (int cell = 0; cell < table.length; cell++) {
            double sum = sums[places[cell]];
            if (sum > 0) {
                double factor = margin.sums().get(places[cell]) / sum;
                table[cell] *= factor;
                change = Math.max(change, Math.abs(factor - 1));
            }
        }
        return change;
    }
}
