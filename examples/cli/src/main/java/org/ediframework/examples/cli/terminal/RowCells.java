package org.ediframework.examples.cli.terminal;

import java.util.EnumMap;
import java.util.Map;
import org.ediframework.io.present.Language;
import org.ediframework.io.results.TableWords;
import org.ediframework.metrics.representation.RepresentationAnalysis;

/** What the cells of a row say. */
final class RowCells {

    private RowCells() {}

    /** Everything but the bar. */
    static Map<TableColumn, String> words(TableWords.Line line) {
        Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
        for (TableColumn column : TableColumn.values()) {
            if (column != TableColumn.BAR) {
                cells.put(column, line.cells().getOrDefault(column.inWords(), ""));
            }
        }
        return cells;
    }

    /** The cells that the layout has room for. */
    static Map<TableColumn, String> of(TableWords.Line line, TableWords.Block block, TableLayout layout) {
        Map<TableColumn, String> cells = words(line);
        if (layout.has(TableColumn.BAR)) {
            cells.put(
                    TableColumn.BAR,
                    ShareBar.of(
                            line.row().getShare(),
                            line.reference(),
                            block.largestShare(),
                            layout.width(TableColumn.BAR)));
        }
        cells.keySet().removeIf(column -> !layout.has(column));
        return cells;
    }

    /** The headings of the columns that the layout has room for; that of the bars is their axis. */
    static Map<TableColumn, String> headings(
            TableWords.Block block, TableLayout layout, RepresentationAnalysis settings, Language language) {
        Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
        for (TableColumn column : TableColumn.values()) {
            if (layout.has(column)) {
                cells.put(
                        column,
                        column == TableColumn.BAR
                                ? ShareBar.axis(block.largestLabel(), layout.width(column))
                                : column.heading(settings, language));
            }
        }
        return cells;
    }
}
