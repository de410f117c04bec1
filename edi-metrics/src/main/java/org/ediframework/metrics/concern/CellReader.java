package org.ediframework.metrics.concern;

import java.util.Arrays;
import org.ediframework.core.population.CellVisitor;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;

/**
 * Reads the cells of a combination out of a table, for all people and place by place. Places are the table's first
 * dimension, so that its cells come place by place and one array serves them all.
 *
 * @param hasPlaces whether the first dimension of the table is the place, and the others are those of the combination
 */
record CellReader(CountTable table, Combination combination, boolean hasPlaces) {

    /** The people of each cell, those with a cell, and those whose answer to any question is missing. */
    static final class People {
        private final long[] cells;
        private long declared;
        private long undeclared;

        private People(int size) {
            this.cells = new long[size];
        }

        long[] cells() {
            return cells;
        }

        long declared() {
            return declared;
        }

        long undeclared() {
            return undeclared;
        }

        /** Adds people to a cell; the number −1 stands for those with a missing answer. */
        private void add(int cell, long count) {
            if (cell < 0) {
                undeclared += count;
            } else {
                cells[cell] += count;
                declared += count;
            }
        }

        private void clear() {
            Arrays.fill(cells, 0);
            declared = 0;
            undeclared = 0;
        }
    }

    /** Is told of each place in order; the array of cells is used again for the next. */
    interface PlaceVisitor {
        void place(int place, People people);
    }

    /** Everybody, those whose place is not known included. */
    People all() {
        People gathered = new People(combination.cells());
        table.forEachNonZero((indices, count) -> gathered.add(cell(indices), count));
        return gathered;
    }

    /** The cells of everybody whose place is known. */
    long[] placed() {
        Dimension places = table.getDimensions().get(0);
        People gathered = new People(combination.cells());
        table.forEachNonZero((indices, count) -> {
            if (places.isSubstantive(indices[0])) {
                gathered.add(cell(indices), count);
            }
        });
        return gathered.cells();
    }

    void forEachPlace(PlaceVisitor visitor) {
        PlaceByPlace reading = new PlaceByPlace(visitor);
        table.forEachNonZero(reading);
        reading.tellUpTo(table.getDimensions().get(0).getCategories().size());
    }

    private int cell(int[] indices) {
        return combination.cellAt(indices, hasPlaces ? 1 : 0);
    }

    private final class PlaceByPlace implements CellVisitor {
        private final PlaceVisitor visitor;
        private final People here = new People(combination.cells());
        private int place;

        PlaceByPlace(PlaceVisitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public void visit(int[] indices, long count) {
            tellUpTo(Math.min(
                    indices[0], table.getDimensions().get(0).getCategories().size()));
            here.add(cell(indices), count);
        }

        /** Tells of every place before this one that was not told of yet, those without anybody included. */
        void tellUpTo(int next) {
            while (place < next) {
                visitor.place(place, here);
                here.clear();
                place++;
            }
        }
    }
}
