package org.ediframework.metrics.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows from the published cells by addition and subtraction alone: a withheld cell is determined when it is a
 * combination of published ones. Exact, over fractions of whole numbers of any length, and from the rows alone.
 */
final class LinearAttack {

    private final RowTable data;
    private final List<List<String>> rows;
    /** Combinations of published cells in echelon form. */
    private final List<BigInteger[]> echelon = new ArrayList<>();

    LinearAttack(RowTable data, Set<CellAddress> withheld) {
        this.data = data;
        this.rows = List.copyOf(data.rows.keySet());
        Map<CellAddress, Long> cells = data.cells();
        for (CellAddress cell : cells.keySet()) {
            if (!withheld.contains(cell)) {
                BigInteger[] rest = reduce(sumOf(cell));
                if (leading(rest) >= 0) {
                    echelon.add(rest);
                }
            }
        }
    }

    boolean determines(CellAddress cell) {
        return leading(reduce(sumOf(cell))) < 0;
    }

    private BigInteger[] sumOf(CellAddress cell) {
        BigInteger[] sum = new BigInteger[rows.size()];
        for (int row = 0; row < sum.length; row++) {
            sum[row] = data.cellsAbove(rows.get(row)).contains(cell) ? BigInteger.ONE : BigInteger.ZERO;
        }
        return sum;
    }

    private BigInteger[] reduce(BigInteger[] vector) {
        BigInteger[] rest = vector;
        for (BigInteger[] known : echelon) {
            int lead = leading(known);
            if (rest[lead].signum() != 0) {
                BigInteger mine = rest[lead];
                BigInteger[] next = new BigInteger[rest.length];
                for (int i = 0; i < next.length; i++) {
                    next[i] = rest[i].multiply(known[lead]).subtract(known[i].multiply(mine));
                }
                rest = next;
            }
        }
        return rest;
    }

    private static int leading(BigInteger[] vector) {
        for (int i = 0; i < vector.length; i++) {
            if (vector[i].signum() != 0) {
                return i;
            }
        }
        return -1;
    }
}
