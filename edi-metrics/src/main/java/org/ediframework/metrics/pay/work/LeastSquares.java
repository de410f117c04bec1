package org.ediframework.metrics.pay.work;

import java.util.Optional;

/**
 * The coefficients that come nearest to y = Xb, by an orthogonal decomposition X = QR.
 *
 * <p>Columns are made orthogonal one by one, each twice, which keeps Q orthogonal to the last digits (L. Giraud and others
 * 2005, doi:10.1007/s00211-005-0615-4). A column that is left with less than a ten-millionth of its length follows from those
 * before it: the limit of R's {@code lm}. Immutable.
 */
final class LeastSquares {

    private static final double NEGLIGIBLE = 1e-7;

    private final double[] coefficients;
    private final double[] residuals;
    private final double[] leverages;
    private final double[][] q;
    private final double[][] inverse;

    /** A column that follows from those before it. */
    static final class DependentColumnException extends Exception {

        private static final long serialVersionUID = 1;

        private final int column;

        DependentColumnException(int column) {
            super("Column " + column + " follows from those before it.");
            this.column = column;
        }

        int column() {
            return column;
        }
    }

    /**
     * Fits.
     *
     * @param columns of X, each as long as y
     */
    LeastSquares(double[][] columns, double[] y) throws DependentColumnException {
        int k = columns.length;
        this.q = new double[k][];
        double[][] r = new double[k][k];
        for (int column = 0; column < k; column++) {
            double[] rest = columns[column].clone();
            double length = Math.sqrt(product(rest, rest));
            for (int pass = 0; pass < 2; pass++) {
                for (int before = 0; before < column; before++) {
                    double part = product(q[before], rest);
                    r[before][column] += part;
                    subtract(part, q[before], rest);
                }
            }
            double left = Math.sqrt(product(rest, rest));
            if (!(left > NEGLIGIBLE * length)) {
                throw new DependentColumnException(column);
            }
            r[column][column] = left;
            for (int row = 0; row < rest.length; row++) {
                rest[row] /= left;
            }
            q[column] = rest;
        }
        this.residuals = y.clone();
        double[] along = new double[k];
        for (int pass = 0; pass < 2; pass++) {
            for (int column = 0; column < k; column++) {
                double part = product(q[column], residuals);
                along[column] += part;
                subtract(part, q[column], residuals);
            }
        }
        this.coefficients = solved(r, along);
        this.leverages = new double[y.length];
        for (int row = 0; row < y.length; row++) {
            for (double[] column : q) {
                leverages[row] += column[row] * column[row];
            }
        }
        this.inverse = inverse(r);
    }

    private static double[] solved(double[][] r, double[] along) {
        double[] solution = along.clone();
        for (int row = r.length - 1; row >= 0; row--) {
            for (int column = row + 1; column < r.length; column++) {
                solution[row] -= r[row][column] * solution[column];
            }
            solution[row] /= r[row][row];
        }
        return solution;
    }

    private static double[][] inverse(double[][] r) {
        double[][] inverse = new double[r.length][];
        for (int column = 0; column < r.length; column++) {
            double[] unit = new double[r.length];
            unit[column] = 1;
            inverse[column] = solved(r, unit);
        }
        return inverse;
    }

    /** W of b = Wy: what each person has in a coefficient. */
    private double[] weights(int coefficient) {
        double[] weights = new double[residuals.length];
        for (int column = coefficient; column < q.length; column++) {
            subtract(-inverse[column][coefficient], q[column], weights);
        }
        return weights;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int row = 0; row < one.length; row++) {
            sum += one[row] * other[row];
        }
        return sum;
    }

    private static void subtract(double times, double[] column, double[] from) {
        for (int row = 0; row < from.length; row++) {
            from[row] -= times * column[row];
        }
    }

    double coefficient(int column) {
        return coefficients[column];
    }

    /** The sum of the squared residuals. */
    double residualSquares() {
        return product(residuals, residuals);
    }

    /** The robust standard error of a coefficient; absent where the model fits somebody exactly and it does not exist. */
    Optional<Double> standardError(int column, RobustError method) {
        int n = residuals.length;
        double[] weights = weights(column);
        double sum = 0;
        for (int row = 0; row < n; row++) {
            double left = 1 - leverages[row];
            if (method == RobustError.HC3 && left < NEGLIGIBLE) {
                return Optional.empty();
            }
            double factor =
                    switch (method) {
                        case HC1 -> (double) n / (n - coefficients.length);
                        case HC3 -> 1 / (left * left);
                    };
            double part = weights[row] * residuals[row];
            sum += factor * part * part;
        }
        return Optional.of(Math.sqrt(sum));
    }

    /**
     * How many people a coefficient rests on: as many as would have the same weight all together if each had as much as the
     * others, 1 over the sum of the squares of each one's part. One person with all of it is 1.
     */
    double restsOn(int column) {
        double squares = 0;
        double fourths = 0;
        for (double weight : weights(column)) {
            double square = weight * weight;
            squares += square;
            fourths += square * square;
        }
        return squares * squares / fourths;
    }
}
