package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.io.present.FigureSpelling;
import org.ediframework.io.present.PageText;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.figures.FigureColumn;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.NamedFigure;
import org.ediframework.metrics.figures.PublishedFigures;

/**
 * A table of figures as text for people: the rows, the figures of the whole, what to know, and how they are computed. A
 * figure that does not exist is a dash, one that is withheld {@code [c]}. Figures in full that rest on counts from 1 to 4
 * say so first.
 */
public final class FiguresText {

    private FiguresText() {}

    /** The table; lines ended by LF. */
    public static String write(PublishedFigures figures) {
        StringBuilder text = new StringBuilder(Notice.of(figures.holdsSmallCounts()));
        text.append(figures.title()).append("\n\n");
        TextTable table = new TextTable(figures.columns().stream()
                .map(column ->
                        new TextTable.Column(column.heading(), column.kind().isFigure()))
                .toList());
        figures.rows().forEach(row -> table.add(cells(figures.columns(), row)));
        text.append(table.render()).append('\n');
        for (NamedFigure whole : figures.whole()) {
            text.append(Words.capital(whole.column().heading()))
                    .append(": ")
                    .append(FigureSpelling.forPeople(whole.column(), whole.value())
                            .text())
                    .append('\n');
        }
        figures.notes()
                .forEach(note ->
                        text.append("Note: ").append(PageText.onOneLine(note)).append('\n'));
        figures.methods().forEach(method -> text.append(method).append('\n'));
        figures.policy().ifPresent(rule -> text.append(TableMethod.withheld(rule)));
        return text.toString();
    }

    private static List<String> cells(List<FigureColumn> columns, FigureRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(
                    FigureSpelling.forPeople(columns.get(i), row.cells().get(i)).text());
        }
        return cells;
    }
}
