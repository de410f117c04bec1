package org.ediframework.metrics.concern;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.vocabulary.Characteristic;

/**
 * Up to three characteristics crossed, with the simpler combinations of some of them. A cell is one substantive category
 * of each, numbered row by row. A simpler combination is named by the bits of the characteristics that it keeps; 0 keeps
 * none, so that everybody is in its only cell.
 */
final class Combination {

    /** Beyond this a search would take gigabytes, for groups that next to nobody is expected of. */
    private static final long MOST_CELLS = 1 << 22;

    private final List<Dimension> dimensions;
    private final int[] strides;
    private final int cells;
    private final int[][] simplerCells;

    Combination(List<Dimension> dimensions) {
        this.dimensions = List.copyOf(dimensions);
        this.strides = new int[dimensions.size()];
        requireFewCells();
        int product = 1;
        for (int d = dimensions.size() - 1; d >= 0; d--) {
            strides[d] = product;
            product *= size(d);
        }
        this.cells = product;
        this.simplerCells = new int[1 << dimensions.size()][];
        for (int kept = 0; kept < simplerCells.length; kept++) {
            simplerCells[kept] = cellsKeeping(kept);
        }
    }

    /** The characteristics that are combined, in order. */
    List<String> names() {
        return dimensions.stream().map(Dimension::getName).toList();
    }

    private void requireFewCells() {
        long product = 1;
        for (int d = 0; d < dimensions.size(); d++) {
            product *= size(d);
            if (product > MOST_CELLS) {
                throw new IllegalArgumentException("The combination of "
                        + dimensions.stream().map(Dimension::getName).toList() + " has more than " + MOST_CELLS
                        + " groups. Combine fewer characteristics, or bring their categories together first.");
            }
        }
    }

    private int size(int dimension) {
        return dimensions.get(dimension).getCategories().size();
    }

    /** For each cell, the cell of the simpler combination that it is part of. */
    private int[] cellsKeeping(int kept) {
        int[] simpler = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            int number = 0;
            for (int d = 0; d < dimensions.size(); d++) {
                if ((kept >> d & 1) == 1) {
                    number = number * size(d) + category(cell, d);
                }
            }
            simpler[cell] = number;
        }
        return simpler;
    }

    private int category(int cell, int dimension) {
        return cell / strides[dimension] % size(dimension);
    }

    /** How many cells there are. */
    int cells() {
        return cells;
    }

    /** The bits of all characteristics: the combination itself. */
    int all() {
        return simplerCells.length - 1;
    }

    /** How many cells a simpler combination has. */
    int cells(int kept) {
        int product = 1;
        for (int d = 0; d < dimensions.size(); d++) {
            product *= (kept >> d & 1) == 1 ? size(d) : 1;
        }
        return product;
    }

    /** The cell of a simpler combination that a cell is part of. */
    int simplerCell(int kept, int cell) {
        return simplerCells[kept][cell];
    }

    /** The characteristics that a simpler combination keeps. */
    List<Dimension> keeping(int kept) {
        List<Dimension> some = new ArrayList<>();
        for (int d = 0; d < dimensions.size(); d++) {
            if ((kept >> d & 1) == 1) {
                some.add(dimensions.get(d));
            }
        }
        return some;
    }

    /** The number of the cell at some indices of a table, from the given position on; −1 where an answer is missing. */
    int cellAt(int[] indices, int from) {
        int cell = 0;
        for (int d = 0; d < dimensions.size(); d++) {
            int index = indices[from + d];
            if (!dimensions.get(d).isSubstantive(index)) {
                return -1;
            }
            cell += index * strides[d];
        }
        return cell;
    }

    /** The counts of a simpler combination. */
    long[] summed(long[] counts, int kept) {
        if (kept == all()) {
            return counts;
        }
        long[] sums = new long[cells(kept)];
        int[] target = simplerCells[kept];
        for (int cell = 0; cell < cells; cell++) {
            sums[target[cell]] += counts[cell];
        }
        return sums;
    }

    /** What the people of a cell have in common in the characteristics that are kept. */
    List<Membership> memberships(int kept, int cell) {
        List<Membership> memberships = new ArrayList<>();
        for (int d = 0; d < dimensions.size(); d++) {
            if ((kept >> d & 1) == 1) {
                Dimension dimension = dimensions.get(d);
                memberships.add(new Membership(
                        Characteristic.of(dimension.getName()),
                        dimension.getCategories().get(category(cell, d))));
            }
        }
        return memberships;
    }
}
