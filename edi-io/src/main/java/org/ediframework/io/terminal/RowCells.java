package org.ediframework.io.terminal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ediframework.io.figures.Figures;
import org.ediframework.io.figures.PageText;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;

/** What the cells of a row say. */
final class RowCells {

    private static final String NONE = "–";

    private RowCells() {}

    /** Everything but the bar. */
    static Map<TableColumn, String> words(RepresentationRow row) {
        Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
        cells.put(TableColumn.CATEGORY, PageText.onOneLine(row.getCategory()));
        cells.put(TableColumn.COUNT, Figures.whole(row.getCount()));
        cells.put(TableColumn.SHARE, written(row.getShare().map(Figures::percent)));
        cells.put(TableColumn.INTERVAL, written(row.getShareInterval().map(Figures::percent)));
        cells.put(TableColumn.REFERENCE, written(reference(row).map(Figures::percent)));
        cells.put(TableColumn.RATIO, written(row.getRatio().map(ratio -> Figures.decimal(ratio, 3))));
        cells.put(TableColumn.ADJUSTED_P, written(row.getAdjustedPValue().map(Figures::probability)));
        cells.put(TableColumn.VERDICT, row.getVerdict().getLabel());
        return cells;
    }

    /** The cells that the layout has room for. */
    static Map<TableColumn, String> of(RepresentationRow row, ShareScale scale, TableLayout layout) {
        Map<TableColumn, String> cells = words(row);
        if (layout.has(TableColumn.BAR)) {
            cells.put(
                    TableColumn.BAR, ShareBar.of(row.getShare(), reference(row), scale, layout.width(TableColumn.BAR)));
        }
        cells.keySet().removeIf(column -> !layout.has(column));
        return cells;
    }

    /** The headings of the columns that the layout has room for; that of the bars is their axis. */
    static Map<TableColumn, String> headings(ShareScale scale, TableLayout layout, RepresentationAnalysis settings) {
        Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
        for (TableColumn column : TableColumn.values()) {
            if (layout.has(column)) {
                cells.put(
                        column,
                        column == TableColumn.BAR
                                ? ShareBar.axis(scale, layout.width(column))
                                : heading(column, settings));
            }
        }
        return cells;
    }

    static String heading(TableColumn column, RepresentationAnalysis settings) {
        return column == TableColumn.INTERVAL
                ? Figures.confidence(settings.getConfidence()) + " interval"
                : column.words();
    }

    /** The shares that a plot of the row shows. */
    static List<Double> drawn(RepresentationRow row) {
        return Stream.of(row.getShare(), reference(row))
                .flatMap(share -> share.find().stream())
                .toList();
    }

    private static Measured<Double> reference(RepresentationRow row) {
        return row.getReferenceShare().map(share -> share.toDouble());
    }

    private static String written(Measured<String> figure) {
        return figure.find().orElse(NONE);
    }
}
