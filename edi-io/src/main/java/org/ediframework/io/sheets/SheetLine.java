package org.ediframework.io.sheets;

import java.util.List;
import org.ediframework.io.cells.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet that describes an action, its cells in the places of what their columns mean.
 *
 * @param row its number
 * @param entries in the order of the columns
 */
record SheetLine(int row, List<Entry> entries) {

    /**
     * What a row has under a header.
     *
     * @param isAnswer whether the map says what the cell holds
     */
    record Entry(TableColumn column, Cell cell, boolean isAnswer) {

        String text() {
            return cell.text();
        }
    }

    /** A line. */
    SheetLine {
        entries = List.copyOf(entries);
    }

    /** The first entry that means this and holds something; null where there is none. */
    @Nullable
    Entry find(Field field) {
        for (Entry entry : entries) {
            if (entry.column().meaning().to() == field && entry.cell().isFilled()) {
                return entry;
            }
        }
        return null;
    }

    /** All entries that mean this and hold something. */
    List<Entry> all(Field field) {
        return entries.stream()
                .filter(entry ->
                        entry.column().meaning().to() == field && entry.cell().isFilled())
                .toList();
    }

    /** The text of what means this; empty where there is none. */
    String text(Field field) {
        Entry entry = find(field);
        return entry == null ? "" : entry.text().strip();
    }
}
