package org.ediframework.metrics.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some people, column by column. A view: its arrays are those of its {@linkplain CodedColumn columns}. */
public final class ColumnBatch {

    private final Map<String, CodedColumn> columns;
    private final int from;
    private final int to;

    private ColumnBatch(Map<String, CodedColumn> columns, int from, int to) {
        this.columns = columns;
        this.from = from;
        this.to = to;
    }

    /**
     * A batch of whole columns.
     *
     * @throws IllegalArgumentException when there is no column, a name stands twice, or their lengths differ
     */
    public static ColumnBatch of(List<CodedColumn> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A batch has no column. Give at least one.");
        }
        Map<String, CodedColumn> byName = new LinkedHashMap<>();
        int people = columns.get(0).getPeople();
        for (CodedColumn column : columns) {
            if (byName.putIfAbsent(column.getName(), column) != null) {
                throw new IllegalArgumentException(
                        "Column '" + column.getName() + "' is given twice. Each name may stand once in a batch.");
            }
            if (column.getPeople() != people) {
                throw new IllegalArgumentException("Column '" + column.getName() + "' has " + column.getPeople()
                        + " codes, but '" + columns.get(0).getName() + "' has " + people
                        + ". All columns of a batch are about the same people.");
            }
        }
        return new ColumnBatch(byName, 0, people);
    }

    /** A batch of whole columns. */
    public static ColumnBatch of(CodedColumn... columns) {
        return of(List.of(columns));
    }

    /** The number of people in the batch. */
    public int getPeople() {
        return to - from;
    }

    /**
     * Some of the people, without copying.
     *
     * @param fromInclusive counted from 0 within this batch
     * @throws IndexOutOfBoundsException when the range is not within this batch
     */
    public ColumnBatch slice(int fromInclusive, int toExclusive) {
        if (fromInclusive < 0 || fromInclusive > toExclusive || toExclusive > getPeople()) {
            throw new IndexOutOfBoundsException("People " + fromInclusive + " to below " + toExclusive
                    + " are not within a batch of " + getPeople() + ".");
        }
        return new ColumnBatch(columns, from + fromInclusive, from + toExclusive);
    }

    /** The same people in batches of at most so many. */
    List<ColumnBatch> split(int mostPeople) {
        List<ColumnBatch> parts = new ArrayList<>();
        for (int start = 0; start < getPeople(); start += mostPeople) {
            parts.add(slice(start, Math.min(getPeople(), start + mostPeople)));
        }
        return parts;
    }

    CodedColumn column(String name) {
        CodedColumn column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("The batch has no column '" + name + "'. It has: " + columns.keySet()
                    + ". Where nothing was recorded, give a column of code 0.");
        }
        return column;
    }

    /** The first person's row in the columns. */
    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
