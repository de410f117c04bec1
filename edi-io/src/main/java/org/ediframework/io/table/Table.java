package org.ediframework.io.table;

import java.util.List;

/**
 * A table as it was read: its header and those rows that have as many fields.
 *
 * @param header the names of the columns, in their order
 * @param rows in their order
 */
public record Table(List<String> header, List<Row> rows) {

    /** A table. */
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number counted from 1, the header being row 1
     * @param line the line on which it begins, counted from 1
     * @param cells as many as the header has names; an empty cell is an empty text
     */
    public record Row(int number, int line, List<String> cells) {}

    /** The index of the column of this name, or -1 where there is none. */
    public int indexOf(String name) {
        return header.indexOf(name);
    }
}
