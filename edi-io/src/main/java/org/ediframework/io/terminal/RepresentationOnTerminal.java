package org.ediframework.io.terminal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.figures.PageText;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.results.RepresentationText;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;

/**
 * A representation table as wide as a terminal: one block for each place and characteristic, with the verdict in words and
 * a bar for each share, on which an upright line is the reference. Figures for which a line has no room are left out, and
 * the text says which; long names are wrapped, never cut. All places of a characteristic are drawn to one scale.
 */
public final class RepresentationOnTerminal {

    private final RepresentationTable table;
    private final Terminal terminal;
    private final TableLayout layout;
    private final Map<Characteristic, List<Double>> drawn = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private RepresentationOnTerminal(RepresentationTable table, Terminal terminal) {
        this.table = table;
        this.terminal = terminal;
        this.layout = TableLayout.fitting(natural(table), terminal.getColumns());
    }

    /** The table, lines ended by LF; no line takes more columns than the terminal has. */
    public static String write(RepresentationTable table, Terminal terminal) {
        return new RepresentationOnTerminal(table, terminal).write();
    }

    /** What stands under one heading. */
    private record Block(
            Optional<String> population, Optional<String> place, Characteristic characteristic, String heading) {}

    private String write() {
        Map<Block, List<RepresentationRow>> blocks = new LinkedHashMap<>();
        table.rows().forEach(row -> {
            blocks.computeIfAbsent(block(row), key -> new ArrayList<>()).add(row);
            drawn.computeIfAbsent(row.getCharacteristic(), key -> new ArrayList<>())
                    .addAll(RowCells.drawn(row));
        });
        blocks.forEach(this::append);
        paragraph(RepresentationText.writeMethod(table));
        if (layout.has(TableColumn.BAR) && !table.rows().isEmpty()) {
            paragraph("A bar is the share, the line across it the reference.");
        }
        if (!layout.leftOut().isEmpty()) {
            paragraph("Left out, because a line of " + terminal.getColumns() + " characters has no room for it: "
                    + layout.leftOut().stream().map(TableColumn::words).collect(Collectors.joining(", ")) + ".");
        }
        return text.toString();
    }

    private Block block(RepresentationRow row) {
        return new Block(
                row.getPopulation(),
                row.getPlace(),
                row.getCharacteristic(),
                RepresentationText.heading(row, table.settings()));
    }

    private void append(Block block, List<RepresentationRow> rows) {
        ShareScale scale = ShareScale.holding(drawn.getOrDefault(block.characteristic(), List.of()));
        paragraph(block.heading());
        line(RowCells.headings(scale, layout, table.settings()), Colour.DEFAULT);
        rows.forEach(row -> line(RowCells.of(row, scale, layout), Colour.of(row.getVerdict())));
        table.notes().stream()
                .filter(note -> note.isAbout(block.population(), block.place(), block.characteristic()))
                .forEach(note -> paragraph("Note: " + note.detail()));
        text.append('\n');
    }

    /** One row of the table, which has as many lines as its longest words need. */
    private void line(Map<TableColumn, String> cells, Colour colour) {
        Map<TableColumn, List<String>> wrapped = new EnumMap<>(TableColumn.class);
        cells.forEach((column, cell) -> wrapped.put(
                column, column == TableColumn.BAR ? List.of(cell) : TextWidth.wrapped(cell, layout.width(column))));
        int lines = wrapped.values().stream().mapToInt(List::size).max().orElse(0);
        for (int number = 0; number < lines; number++) {
            StringBuilder line = new StringBuilder();
            for (Map.Entry<TableColumn, List<String>> cell : wrapped.entrySet()) {
                String part = number < cell.getValue().size() ? cell.getValue().get(number) : "";
                line.append(line.isEmpty() ? "" : TableLayout.GAP).append(padded(cell.getKey(), part, colour));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private String padded(TableColumn column, String part, Colour colour) {
        boolean isColoured = terminal.isColoured() && (column == TableColumn.VERDICT || column == TableColumn.BAR);
        String shown = isColoured ? colour.of(part) : part;
        String space = " ".repeat(Math.max(0, layout.width(column) - TextWidth.of(part)));
        boolean isLast = column == TableColumn.VERDICT;
        return column.isFigure() ? space + shown : isLast ? shown : shown + space;
    }

    private void paragraph(String words) {
        TextWidth.wrapped(PageText.onOneLine(words), terminal.getColumns())
                .forEach(line -> text.append(line).append('\n'));
    }

    private static Map<TableColumn, Integer> natural(RepresentationTable table) {
        Map<TableColumn, Integer> widths = new EnumMap<>(TableColumn.class);
        for (TableColumn column : TableColumn.values()) {
            widths.put(column, TextWidth.of(RowCells.heading(column, table.settings())));
        }
        widths.put(TableColumn.BAR, TableLayout.WIDEST_BAR);
        table.rows().forEach(row -> RowCells.words(row)
                .forEach((column, cell) -> widths.merge(column, TextWidth.of(cell), Math::max)));
        return widths;
    }
}
