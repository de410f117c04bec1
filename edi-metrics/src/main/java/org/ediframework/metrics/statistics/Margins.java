package org.ediframework.metrics.statistics;

/** The row and column sums of a table of counts, and what they lead to expect in each cell. */
final class Margins {

    private final double[] rows;
    private final double[] columns;
    private final double total;

    private Margins(double[] rows, double[] columns, double total) {
        this.rows = rows;
        this.columns = columns;
        this.total = total;
    }

    static Margins of(long[][] table) {
        double[] rows = new double[table.length];
        double[] columns = new double[table.length == 0 ? 0 : table[0].length];
        double total = 0;
        for (int row = 0; row < table.length; row++) {
            Arguments.requireSameLength("columns", columns.length, "counts in row " + row, table[row].length);
            rows[row] = (double) Arguments.sum("counts", table[row]);
            total += rows[row];
            for (int column = 0; column < columns.length; column++) {
                columns[column] += table[row][column];
            }
        }
        return new Margins(rows, columns, total);
    }

    double expected(int row, int column) {
        return rows[row] == 0 ? 0 : rows[row] * (columns[column] / total);
    }

    double excess(double count, int row, int column) {
        return CrossProduct.difference(count, total, rows[row], columns[column]) / total;
    }

    int degreesOfFreedom() {
        return Math.max(0, occupied(rows) - 1) * Math.max(0, occupied(columns) - 1);
    }

    private static int occupied(double[] sums) {
        int occupied = 0;
        for (double sum : sums) {
            if (sum > 0) {
                occupied++;
            }
        }
        return occupied;
    }
}
