package org.ediframework.io.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.io.present.Figure;
import org.ediframework.io.present.FigureSpelling;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.figures.FigureColumn;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.PublishedFigures;

/**
 * The page of a table of figures.
 *
 * @param frame title and sources
 * @param caption what the figures are
 * @param columns the columns from left to right
 * @param lines the rows from top to bottom
 * @param whole the figures of the table as a whole
 * @param notes what to know before reading them
 * @param methods how they were computed, a sentence each
 */
public record FiguresPage(
        PageFrame frame,
        String caption,
        List<Column> columns,
        List<Line> lines,
        List<Named> whole,
        List<String> notes,
        List<String> methods) {

    /** A column by its heading, and whether it holds figures, which stand to the right. */
    public record Column(String heading, boolean isFigure) {}

    /** A row by its first cell, which names it, and the others. */
    public record Line(Figure name, List<Figure> cells) {}

    /** A figure and what it is called. */
    public record Named(String heading, Figure figure) {}

    /** The page as HTML. */
    @SuppressWarnings("NullAway") // jte's way of saying that nothing intercepts the tags is null
    public static String render(PublishedFigures figures, PageFrame frame) {
        Language language = frame.language();
        List<String> methods = new ArrayList<>(figures.methods(language.locale()));
        methods.add(
                figures.isForEverybody()
                        ? figures.policy()
                                .map(policy -> Methods.withheld(policy, language))
                                .orElseGet(() -> language.say("method.published"))
                        : language.say("method.inFull"));
        FiguresPage page = new FiguresPage(
                frame,
                figures.title(language.locale()),
                figures.columns().stream()
                        .map(column -> new Column(
                                Words.capital(column.heading(language.locale())),
                                column.kind().isFigure()))
                        .toList(),
                figures.rows().stream()
                        .map(row -> line(figures.columns(), row, language))
                        .toList(),
                whole(figures, language),
                notes(figures, language),
                Methods.withReview(methods, language));
        StringOutput html = new StringOutput();
        JtefiguresGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }

    /** The figures of the table as a whole. */
    static List<Named> whole(PublishedFigures figures, Language language) {
        return figures.whole().stream()
                .map(figure -> new Named(
                        Words.capital(figure.column().heading(language.locale())),
                        FigureSpelling.forPeople(figure.column(), figure.value(), language)))
                .toList();
    }

    /** What to know before reading them. */
    static List<String> notes(PublishedFigures figures, Language language) {
        return figures.notes(language.locale()).stream()
                .map(PageText::onOneLine)
                .toList();
    }

    private static Line line(List<FigureColumn> columns, FigureRow row, Language language) {
        List<Figure> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(FigureSpelling.forPeople(columns.get(i), row.cells().get(i), language));
        }
        return new Line(cells.get(0), List.copyOf(cells.subList(1, cells.size())));
    }
}
