package org.ediframework.core.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How many people there are in every combination of labels of its dimensions: exact, never negative, never rounded.
 *
 * <p>Cells are numbered row by row, the last dimension fastest. A table without dimensions has one cell, its total.
 * Products too large for memory are held by their non-zero cells. Immutable and safe for use by several threads.
 *
 * <p>Only partitions belong in a table. Groups that overlap (girls, pupils with special educational needs, <em>both</em>)
 * are separate dimensions or separate tables; as categories of one dimension their sum would count people twice.
 */
public final class CountTable {

    private final Layout layout;
    private final Cells cells;
    private final long total;

    CountTable(Layout layout, Cells cells, long total) {
        this.layout = layout;
        this.cells = cells;
        this.total = total;
    }

    /**
     * A table of counts in row-major order, the last dimension fastest.
     *
     * @param counts one for every cell, 0 or more; copied
     * @throws IllegalArgumentException when a count is negative, two dimensions have one name, or the number of counts
     *     is not the product of the sizes
     * @throws ArithmeticException when the counts add up to more than {@link Long#MAX_VALUE}
     */
    public static CountTable of(List<Dimension> dimensions, long[] counts) {
        Layout layout = new Layout(dimensions);
        if (counts.length != layout.getCells()) {
            throw new IllegalArgumentException("A table over " + layout.names() + " has " + layout.getCells()
                    + " cells, but " + counts.length + " counts were given. Give one for every cell.");
        }
        long total = 0;
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "A count of people is negative: " + count + ". Counts are 0 or more.");
            }
            total = CellCounter.exactSum(layout, total, count);
        }
        return new CountTable(layout, CellCounter.ofDense(counts.clone()), total);
    }

    /**
     * A builder that adds counts cell by cell, for input in any order and for very large products.
     *
     * @throws IllegalArgumentException when two dimensions have one name
     * @throws ArithmeticException when there would be more than {@link Long#MAX_VALUE} cells
     */
    public static CountTableBuilder builder(List<Dimension> dimensions) {
        return new CountTableBuilder(dimensions);
    }

    /** The dimensions in order; the last one varies fastest. */
    public List<Dimension> getDimensions() {
        return layout.getDimensions();
    }

    /**
     * The dimension with this name.
     *
     * @throws IllegalArgumentException when there is none; the message lists the names there are
     */
    public Dimension getDimension(String name) {
        return getDimensions().get(layout.positionOf(name));
    }

    /** Everybody counted, non-response states included. */
    public long getTotal() {
        return total;
    }

    /** The number of cells, zero cells included: the product of the dimensions' sizes. */
    public long getCellCount() {
        return layout.getCells();
    }

    /**
     * The people in one cell.
     *
     * @param indices one per dimension
     * @throws IllegalArgumentException when there is not one index per dimension
     * @throws IndexOutOfBoundsException when an index is outside its dimension
     */
    public long count(int... indices) {
        return cells.get(layout.cellAt(indices));
    }

    /**
     * The people in one cell.
     *
     * @param labels one per dimension
     * @throws IllegalArgumentException when a label is unknown or there is not one per dimension
     */
    public long count(String... labels) {
        return cells.get(layout.cellAt(labels));
    }

    /** Calls back for every cell with people in it, in row-major order. */
    public void forEachNonZero(CellVisitor visitor) {
        int[] indices = new int[getDimensions().size()];
        cells.forEach((cell, count) -> {
            layout.locate(cell, indices);
            visitor.visit(indices, count);
        });
    }

    /**
     * The counts by these dimensions alone, summed over all others.
     *
     * @param dimensionNames the dimensions to keep, in the order wanted; none gives the total alone
     * @throws IllegalArgumentException when a name is unknown or given twice
     */
    public CountTable marginal(String... dimensionNames) {
        List<Dimension> kept =
                Arrays.stream(dimensionNames).map(this::getDimension).toList();
        Layout target = new Layout(kept);
        return projected(target, Projection.onto(layout, target));
    }

    /**
     * The counts of the people with one label, by the remaining dimensions.
     *
     * @param dimensionName the dimension that is fixed, and that the result no longer has
     * @param label a category, or the id of a non-response state
     * @throws IllegalArgumentException when the dimension or the label is unknown
     */
    public CountTable slice(String dimensionName, String label) {
        int position = layout.positionOf(dimensionName);
        int index = getDimensions().get(position).indexOf(label);
        List<Dimension> others = new ArrayList<>(getDimensions());
        others.remove(position);
        Layout target = new Layout(others);
        return projected(target, Projection.onto(layout, target).where(position, index));
    }

    /**
     * The counts with the labels of one dimension brought together under others: categories rolled up into their groups,
     * schools into districts, codes into the union that is comparable.
     *
     * @param dimension the dimension as it will be; it replaces the one of the same name
     * @param newLabelOf for every label of the present dimension, its label in the new one; the ids of non-response
     *     states are asked for too
     * @throws IllegalArgumentException when there is no dimension of that name, or a label it is given is not in the new
     *     dimension
     */
    public CountTable regrouped(Dimension dimension, UnaryOperator<String> newLabelOf) {
        int position = layout.positionOf(dimension.getName());
        List<Dimension> changed = new ArrayList<>(getDimensions());
        changed.set(position, dimension);
        Layout target = new Layout(changed);
        return projected(target, Projection.onto(layout, target).relabelled(position, target, newLabelOf));
    }

    /**
     * The same counts in another arrangement: dimensions and labels in the order given, labels that this table lacks
     * with nobody in them.
     *
     * @param dimensions dimensions with the same names, in any order
     * @throws IllegalArgumentException when the names are not the same, or a label with people in it is missing
     */
    public CountTable arrangedAs(List<Dimension> dimensions) {
        Layout target = new Layout(dimensions);
        requireSameNames(target);
        CountTable arranged = projected(target, Projection.onto(layout, target));
        if (arranged.total != total) {
            throw new IllegalArgumentException("The arrangement lacks labels of " + (total - arranged.total) + " of "
                    + total + " people: " + Shortened.list(labelsMissingIn(target)) + ".");
        }
        return arranged;
    }

    /**
     * The sum of two tables over the same dimensions, aligned by name and label, so that neither has to have met the
     * labels in the same order. The result keeps this table's order and puts labels that only the other has behind.
     *
     * @throws IllegalArgumentException when the dimensions' names are not the same
     * @throws ArithmeticException when the totals add up to more than {@link Long#MAX_VALUE}
     */
    public CountTable plus(CountTable other) {
        requireSameNames(other.layout);
        List<Dimension> union = getDimensions().stream()
                .map(dimension -> dimension.union(other.getDimension(dimension.getName())))
                .toList();
        Layout target = new Layout(union);
        CellCounter sum = new CellCounter(target);
        Projection.onto(layout, target).add(cells, sum);
        Projection.onto(other.layout, target).add(other.cells, sum);
        return new CountTable(target, sum.toCells(), sum.getTotal());
    }

    private CountTable projected(Layout target, Projection projection) {
        CellCounter counter = new CellCounter(target);
        projection.add(cells, counter);
        return new CountTable(target, counter.toCells(), counter.getTotal());
    }

    private void requireSameNames(Layout other) {
        boolean same = layout.names().size() == other.names().size()
                && layout.names().stream().allMatch(other::has);
        if (!same) {
            throw new IllegalArgumentException("The dimensions are " + layout.names() + " here and " + other.names()
                    + " there. They must have the same names.");
        }
    }

    private List<String> labelsMissingIn(Layout target) {
        return getDimensions().stream()
                .flatMap(dimension -> dimension.getLabels().stream().filter(label -> target.getDimensions()
                        .get(target.positionOf(dimension.getName()))
                        .find(label)
                        .isEmpty()))
                .toList();
    }

    /**
     * Whether both count the same people in the same combinations of labels, whatever the order of dimensions and
     * labels; a label that one lacks counts as nobody. {@link #equals} also asks for the same order.
     */
    public boolean hasSameCountsAs(CountTable other) {
        boolean sameNames = layout.names().size() == other.layout.names().size()
                && layout.names().stream().allMatch(other.layout::has);
        if (!sameNames || total != other.total) {
            return false;
        }
        CountTable mine = plus(nobody(other.getDimensions()));
        CountTable theirs = other.plus(nobody(getDimensions())).arrangedAs(mine.getDimensions());
        return mine.equals(theirs);
    }

    private static CountTable nobody(List<Dimension> dimensions) {
        return builder(dimensions).build();
    }

    /** Equal when the dimensions, in order and with their labels in order, and all counts are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CountTable that
                && total == that.total
                && getDimensions().equals(that.getDimensions())
                && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * getDimensions().hashCode() + cells.hashCode();
    }

    /** The dimensions' names and the total, without the counts: they may be about few people. */
    @Override
    public String toString() {
        return "CountTable" + layout.names() + " of " + total;
    }
}
