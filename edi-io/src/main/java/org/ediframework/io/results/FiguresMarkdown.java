package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ediframework.io.present.FigureSpelling;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.NamedFigure;
import org.ediframework.metrics.figures.PublishedFigures;

/**
 * A table of figures as a table of GitHub Flavored Markdown, spelt as for people: the title, the rows, then the figures of the
 * whole, what to know and how they are computed, an item each. Figures in full that rest on counts from 1 to 4 say so first.
 */
public final class FiguresMarkdown {

    private FiguresMarkdown() {}

    /** The table in a language; lines ended by LF. */
    public static String write(PublishedFigures figures, Locale locale) {
        Language language = Language.of(locale);
        StringBuilder text = new StringBuilder(Notice.of(figures.holdsSmallCounts(), language));
        text.append("## ").append(escaped(figures.title(locale))).append("\n\n");
        row(figures.columns().stream().map(column -> column.heading(locale)).toList(), text);
        row(
                figures.columns().stream()
                        .map(column -> column.kind().isFigure() ? "--:" : "---")
                        .toList(),
                text);
        for (FigureRow row : figures.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(FigureSpelling.forPeople(
                                figures.columns().get(i), row.cells().get(i), language)
                        .text());
            }
            row(cells.stream().map(FiguresMarkdown::escaped).toList(), text);
        }
        text.append('\n');
        for (NamedFigure whole : figures.whole()) {
            item(
                    language.say(
                            "text.named",
                            whole.column().heading(locale),
                            FigureSpelling.forPeople(whole.column(), whole.value(), language)
                                    .text()),
                    text);
        }
        figures.notes(locale).forEach(note -> item(language.say("text.note", note), text));
        figures.methods(locale).forEach(method -> item(method, text));
        figures.policy().ifPresent(rule -> item(TableMethod.withheld(rule, language), text));
        return text.toString();
    }

    private static void row(List<String> cells, StringBuilder text) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static void item(String sentence, StringBuilder text) {
        text.append("- ").append(escaped(sentence)).append('\n');
    }

    /** Words without what Markdown would take for a sign of its own. */
    private static String escaped(String words) {
        return PageText.onOneLine(words).strip().replaceAll("([\\\\`*_{}\\[\\]<>#|!~&])", "\\\\$1");
    }
}
