package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ediframework.io.present.FigureSpelling;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.figures.FigureColumn;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.NamedFigure;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Absence;

/**
 * A table of figures as text for people: the rows, the figures of the whole, what to know, and how they are computed. A
 * figure that does not exist is a dash, one that is withheld {@code [c]}. Figures in full that rest on counts from 1 to 4
 * say so first.
 */
public final class FiguresText {

    private FiguresText() {}

    /** The table in British English; lines ended by LF. */
    public static String write(PublishedFigures figures) {
        return write(figures, Locale.UK);
    }

    /** The same in a language; British English where there are no words in it. */
    public static String write(PublishedFigures figures, Locale locale) {
        Language language = Language.of(locale);
        StringBuilder text = new StringBuilder(Notice.of(figures.holdsSmallCounts(), language));
        text.append(figures.title(locale)).append("\n\n");
        TextTable table = new TextTable(figures.columns().stream()
                .map(column -> new TextTable.Column(
                        column.heading(locale), column.kind().isFigure()))
                .toList());
        figures.rows().forEach(row -> table.add(cells(figures.columns(), row, language)));
        text.append(table.render()).append('\n');
        for (NamedFigure whole : figures.whole()) {
            line(
                    language.say(
                            "text.named",
                            Words.capital(whole.column().heading(locale)),
                            FigureSpelling.forPeople(whole.column(), whole.value(), language)
                                    .text()),
                    text);
        }
        if (isAnyWithheldByItsPublisher(figures)) {
            line(language.say("text.dash", language.reason(Absence.WITHHELD_BY_PUBLISHER)), text);
        }
        figures.notes(locale).forEach(note -> line(language.say("text.note", PageText.onOneLine(note)), text));
        figures.methods(locale).forEach(method -> line(method, text));
        figures.policy().ifPresent(rule -> text.append(TableMethod.withheld(rule, language)));
        return text.toString();
    }

    private static boolean isAnyWithheldByItsPublisher(PublishedFigures figures) {
        return figures.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(figure -> figure.getAbsence()
                .filter(Absence.WITHHELD_BY_PUBLISHER::equals)
                .isPresent());
    }

    private static void line(String words, StringBuilder text) {
        text.append(words).append('\n');
    }

    private static List<String> cells(List<FigureColumn> columns, FigureRow row, Language language) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(FigureSpelling.forPeople(columns.get(i), row.cells().get(i), language)
                    .text());
        }
        return cells;
    }
}
