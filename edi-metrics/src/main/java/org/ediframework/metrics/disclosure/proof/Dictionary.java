package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some withheld variables written as whole-number combinations of the others, in changes from the true table: the
 * tableau of an exact simplex. As the true table is no change at all it is feasible in every basis, so that a search
 * always starts from it and needs no first phase.
 *
 * <p>Every row has a denominator of its own and is kept in lowest terms; an overflow ends the search with an
 * {@link ArithmeticException}, which callers report as not proven.
 */
final class Dictionary {

    /** Variables of the system, by local number. */
    final int[] variables;

    /** Local number of the variable of each row, and of each column. */
    final int[] rowVariable;

    final int[] columnVariable;
    final long[][] rows;
    final long[] denominators;
    /** By local number: the row it is in, or minus one minus its column. */
    final int[] place;

    Dictionary(IntegerSystem system, int[] variables, Effort effort) {
        this.variables = variables;
        int[] local = new int[system.size];
        Arrays.fill(local, -1);
        for (int i = 0; i < variables.length; i++) {
            local[variables[i]] = i;
        }
        Elimination solved = new Elimination(variables.length, equations(system, local), effort);
        this.rowVariable = solved.basic.stream().mapToInt(Integer::intValue).toArray();
        this.denominators =
                solved.denominators.stream().mapToLong(Long::longValue).toArray();
        this.place = new int[variables.length];
        for (int r = 0; r < rowVariable.length; r++) {
            place[rowVariable[r]] = r + 1;
        }
        int columns = 0;
        this.columnVariable = new int[variables.length - rowVariable.length];
        for (int i = 0; i < place.length; i++) {
            if (place[i] == 0) {
                columnVariable[columns++] = i;
                place[i] = -columns;
            } else {
                place[i]--;
            }
        }
        this.rows = new long[rowVariable.length][columns];
        for (int r = 0; r < rows.length; r++) {
            long[] wide = solved.rows.get(r);
            for (int c = 0; c < columns; c++) {
                rows[r][c] = wide[columnVariable[c]];
            }
        }
    }

    /** The same, to be changed by exchanges of its own. */
    Dictionary(Dictionary other) {
        this.variables = other.variables;
        this.rowVariable = other.rowVariable.clone();
        this.columnVariable = other.columnVariable.clone();
        this.denominators = other.denominators.clone();
        this.place = other.place.clone();
        this.rows = other.rows.clone();
        for (int r = 0; r < rows.length; r++) {
            rows[r] = rows[r].clone();
        }
    }

    /** How many rows have fractions. */
    int fractions() {
        int fractions = 0;
        for (long denominator : denominators) {
            fractions += denominator == 1 ? 0 : 1;
        }
        return fractions;
    }

    private static List<Relation> equations(IntegerSystem system, int[] local) {
        List<Relation> equations = new ArrayList<>();
        for (Relation relation : system.relations) {
            int[] inside = new int[relation.size()];
            long[] coefficients = new long[relation.size()];
            int length = 0;
            for (int i = 0; i < relation.size(); i++) {
                if (local[relation.variables()[i]] >= 0) {
                    inside[length] = local[relation.variables()[i]];
                    coefficients[length++] = relation.coefficients()[i];
                }
            }
            if (length > 0) {
                equations.add(new Relation(Arrays.copyOf(inside, length), Arrays.copyOf(coefficients, length)));
            }
        }
        return equations;
    }

    /**
     * Exchanges the variable of a row with that of a column in which the row is not nought.
     *
     * @param value what each row comes to, times its denominator, while the column and afterwards its new variable are nought
     */
    void pivot(int row, int column, long[] value, Effort effort) {
        long work = 0;
        long[] leaving = rows[row];
        long denominator = leaving[column];
        long sign = denominator < 0 ? -1 : 1;
        for (int c = 0; c < leaving.length; c++) {
            leaving[c] = -sign * leaving[c];
        }
        leaving[column] = sign * denominators[row];
        denominators[row] = sign * denominator;
        long common = Rows.reduce(leaving, denominators[row]);
        denominators[row] /= common;
        value[row] = -sign * value[row] / common;
        int[] places = Rows.places(leaving);
        for (int r = 0; r < rows.length; r++) {
            long factor = rows[r][column];
            if (r != row && factor != 0) {
                work += leaving.length;
                rows[r][column] = 0;
                long scale = Rows.combine(rows[r], denominators[row], leaving, places, factor);
                long share = factor / (denominators[row] / scale);
                long sum = Math.addExact(Math.multiplyExact(value[r], scale), Math.multiplyExact(value[row], share));
                long scaled = Math.multiplyExact(denominators[r], scale);
                long divisor = Rows.reduce(rows[r], scaled);
                denominators[r] = scaled / divisor;
                value[r] = sum / divisor;
            }
        }
        effort.spend(work);
        int entering = columnVariable[column];
        columnVariable[column] = rowVariable[row];
        rowVariable[row] = entering;
        place[entering] = row;
        place[columnVariable[column]] = -1 - column;
    }
}
