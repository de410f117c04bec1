package org.ediframework.examples.cli.terminal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ediframework.io.present.Language;
import org.ediframework.io.results.TableWords;
import org.ediframework.metrics.publication.PublishedTable;

/**
 * A representation table as wide as a terminal: one block for each place and characteristic, with the verdict in words and
 * a bar for each share, on which an upright line is the reference. Figures for which a line has no room are left out, and
 * the text says which; long names are wrapped, never cut. All places of a characteristic are drawn to one scale.
 */
public final class RepresentationOnTerminal {

    private final TableWords table;
    private final Terminal terminal;
    private final TableLayout layout;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private RepresentationOnTerminal(TableWords table, Terminal terminal, Language language) {
        this.table = table;
        this.terminal = terminal;
        this.language = language;
        this.layout = TableLayout.fitting(natural(table, language), terminal.columns());
    }

    /** The table, lines ended by LF; no line takes more columns than the terminal has. */
    public static String write(PublishedTable table, Terminal terminal, Locale language) {
        RepresentationOnTerminal written =
                new RepresentationOnTerminal(TableWords.of(table, language), terminal, Language.of(language));
        if (table.holdsSmallCounts()) {
            written.paragraph(written.language.say("confidential"));
            written.text.append('\n');
        }
        return written.write();
    }

    private String write() {
        table.blocks().forEach(this::append);
        table.method().lines().forEach(this::paragraph);
        if (layout.has(TableColumn.BAR) && !table.blocks().isEmpty()) {
            paragraph(language.say("terminal.bar"));
        }
        if (!layout.leftOut().isEmpty()) {
            paragraph(language.say(
                    "terminal.leftOut",
                    terminal.columns(),
                    layout.leftOut().stream()
                            .map(column -> column.words(language))
                            .collect(Collectors.joining(", "))));
        }
        return text.toString();
    }

    private void append(TableWords.Block block) {
        paragraph(block.heading());
        line(RowCells.headings(block, layout, table.settings(), language), Colour.DEFAULT);
        block.lines()
                .forEach(row -> line(
                        RowCells.of(row, block, layout),
                        row.row().getVerdict().find().map(Colour::of).orElse(Colour.DEFAULT)));
        block.notes().forEach(note -> paragraph(language.say("text.note", note)));
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
        TextWidth.wrapped(words, terminal.columns())
                .forEach(line -> text.append(line).append('\n'));
    }

    private static Map<TableColumn, Integer> natural(TableWords table, Language language) {
        Map<TableColumn, Integer> widths = new EnumMap<>(TableColumn.class);
        for (TableColumn column : TableColumn.values()) {
            widths.put(column, TextWidth.of(column.heading(table.settings(), language)));
        }
        widths.put(TableColumn.BAR, TableLayout.WIDEST_BAR);
        table.blocks().stream().flatMap(block -> block.lines().stream()).forEach(row -> RowCells.words(row)
                .forEach((column, cell) -> widths.merge(column, TextWidth.of(cell), Math::max)));
        return widths;
    }
}
