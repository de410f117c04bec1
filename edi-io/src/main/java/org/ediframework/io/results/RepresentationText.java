package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ediframework.io.present.PageText;
import org.ediframework.io.present.PlaceNames;
import org.ediframework.io.results.TableWords.Column;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.RepresentationAnalysis;

/**
 * A published table as text for people: one block for each group, the verdict in words, and underneath how it was
 * computed. A figure that does not exist is a dash, one that is withheld {@code [c]}. A table in full that holds counts
 * from 1 to 4 says so first.
 */
public final class RepresentationText {

    private RepresentationText() {}

    /** The table, a block for each group; lines ended by LF. */
    public static String write(PublishedTable table) {
        return Notice.of(table.holdsSmallCounts()) + body(table);
    }

    static String body(PublishedTable table) {
        StringBuilder text = new StringBuilder();
        TableWords words = TableWords.of(table);
        for (TableWords.Block block : words.blocks()) {
            TextTable rows = columns("category", table.settings());
            block.lines().forEach(line -> rows.add(List.copyOf(line.cells().values())));
            text.append(block.heading()).append('\n').append(rows.render());
            block.notes().forEach(note -> text.append("Note: ").append(note).append('\n'));
            text.append('\n');
        }
        return text.append(words.method()).toString();
    }

    /**
     * One category over all places, or over all years where the places are years; lines ended by LF.
     *
     * @param category as the rows name it
     */
    public static String writePlaces(PublishedTable table, String category) {
        TextTable places = columns("place", table.settings());
        table.rows().stream().filter(row -> row.getCategory().equals(category)).forEach(row -> {
            Map<Column, String> cells = TableWords.Line.of(row).cells();
            cells.put(
                    Column.CATEGORY,
                    PlaceNames.published()
                            .in(row.getScope().getWhere())
                            .map(PageText::onOneLine)
                            .orElse("–"));
            places.add(List.copyOf(cells.values()));
        });
        return Notice.of(table.holdsSmallCounts()) + places.render() + "\n" + TableMethod.of(table);
    }

    private static TextTable columns(String first, RepresentationAnalysis settings) {
        List<TextTable.Column> columns = new ArrayList<>(List.of(new TextTable.Column(first, false)));
        Stream.of(Column.values())
                .skip(1)
                .forEach(column -> columns.add(new TextTable.Column(column.heading(settings), column.isFigure())));
        return new TextTable(columns);
    }
}
