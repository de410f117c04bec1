package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ediframework.io.present.FigureSpelling;
import org.ediframework.io.present.Language;
import org.ediframework.io.table.FormulaGuard;
import org.ediframework.metrics.figures.FigureColumn;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.NamedFigure;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Measured;

/**
 * A table of figures as CSV: names and words as given, whole numbers, other numbers with six decimals, probabilities with
 * six significant digits; an interval is two columns. The figures of the whole table stand in every row, in the last
 * columns. What is absent is empty and what is withheld {@code [c]}; the reasons are in the JSON form.
 */
public final class FiguresCsv {

    private FiguresCsv() {}

    /** The header and the rows, lines ended by LF. */
    public static String write(PublishedFigures figures) {
        return write(figures, FigureSpelling::names);
    }

    /**
     * The same with columns named in words of a language, for people who open it in a spreadsheet; English where there are no
     * words of that language.
     */
    public static String write(PublishedFigures figures, Locale headings) {
        Language language = Language.of(headings);
        return write(figures, column -> FigureSpelling.headings(column, language));
    }

    private static String write(PublishedFigures figures, Function<FigureColumn, List<String>> names) {
        List<String> whole = new ArrayList<>();
        for (NamedFigure figure : figures.whole()) {
            whole.addAll(cells(figure.column(), figure.value()));
        }
        List<String> header = new ArrayList<>();
        figures.columns().forEach(column -> header.addAll(names.apply(column)));
        figures.whole().forEach(figure -> header.addAll(names.apply(figure.column())));
        List<List<String>> records = new ArrayList<>();
        records.add(header.stream().map(FormulaGuard::guard).toList());
        for (FigureRow row : figures.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.addAll(cells(figures.columns().get(i), row.cells().get(i)));
            }
            cells.addAll(whole);
            records.add(cells);
        }
        return CsvText.of(records);
    }

    private static List<String> cells(FigureColumn column, Measured<?> figure) {
        return FigureSpelling.values(column, figure).values().stream()
                .map(value -> CsvText.cell(FigureSpelling.forData(column.kind(), value)))
                .toList();
    }
}
