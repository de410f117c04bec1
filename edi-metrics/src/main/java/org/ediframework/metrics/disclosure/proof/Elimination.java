package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Solves the relations among withheld variables for as many of them as there are independent relations: each of those
 * becomes a whole-number combination of the rest, over a whole-number denominator of its own.
 */
final class Elimination {

    /** Local numbers of the variables that are solved for, one per row. */
    final List<Integer> basic = new ArrayList<>();

    /** Coefficients of the rows, by local number of variable. */
    final List<long[]> rows = new ArrayList<>();

    final List<Long> denominators = new ArrayList<>();

    private final int[] occurrences;

    /**
     * @param size number of variables, with local numbers from 0
     * @param equations each a local number and coefficient per variable it holds
     */
    Elimination(int size, List<Relation> equations, Effort effort) {
        this.occurrences = new int[size];
        List<Relation> shortestFirst = new ArrayList<>(equations);
        shortestFirst.sort(Comparator.comparingInt(Relation::size));
        int[] rowOf = new int[size];
        Arrays.fill(rowOf, -1);
        for (Relation equation : shortestFirst) {
            effort.spend(size);
            long[] row = new long[size];
            for (int i = 0; i < equation.size(); i++) {
                row[equation.variables()[i]] = Math.addExact(row[equation.variables()[i]], equation.coefficients()[i]);
            }
            substituteKnown(row, rowOf);
            int pivot = choosePivot(row);
            if (pivot >= 0) {
                solve(row, pivot, rowOf);
            }
        }
    }

    private void substituteKnown(long[] row, int[] rowOf) {
        for (int variable = 0; variable < row.length; variable++) {
            if (row[variable] != 0 && rowOf[variable] >= 0) {
                long[] known = rows.get(rowOf[variable]);
                long denominator = denominators.get(rowOf[variable]);
                long factor = row[variable];
                row[variable] = 0;
                Rows.combine(row, denominator, known, Rows.places(known), factor);
                Rows.reduce(row, 0);
            }
        }
    }

    private int choosePivot(long[] row) {
        int best = -1;
        for (int variable = 0; variable < row.length; variable++) {
            if (row[variable] != 0
                    && (best < 0
                            || Math.abs(row[variable]) < Math.abs(row[best])
                            || (Math.abs(row[variable]) == Math.abs(row[best])
                                    && occurrences[variable] < occurrences[best]))) {
                best = variable;
            }
        }
        return best;
    }

    private void solve(long[] row, int pivot, int[] rowOf) {
        long denominator = -row[pivot];
        row[pivot] = 0;
        if (denominator < 0) {
            denominator = -denominator;
            for (int i = 0; i < row.length; i++) {
                row[i] = -row[i];
            }
        }
        denominator /= Rows.reduce(row, denominator);
        int[] places = Rows.places(row);
        for (int r = 0; r < rows.size(); r++) {
            long[] other = rows.get(r);
            if (other[pivot] != 0) {
                long factor = other[pivot];
                other[pivot] = 0;
                long scaled =
                        Math.multiplyExact(denominators.get(r), Rows.combine(other, denominator, row, places, factor));
                denominators.set(r, scaled / Rows.reduce(other, scaled));
            }
        }
        for (int i = 0; i < row.length; i++) {
            occurrences[i] += row[i] == 0 ? 0 : 1;
        }
        rowOf[pivot] = rows.size();
        basic.add(pivot);
        rows.add(row);
        denominators.add(denominator);
    }
}
