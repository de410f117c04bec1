package org.ediframework.examples.cli;

import java.util.Locale;
import java.util.Optional;
import org.ediframework.io.report.FiguresHtml;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.results.FiguresCsv;
import org.ediframework.io.results.FiguresJson;
import org.ediframework.io.results.FiguresText;
import org.ediframework.metrics.figures.PublishedFigures;

/** The forms in which a command writes a table of figures. */
enum FiguresForm {
    CSV((figures, settings, headings) ->
            headings.map(language -> FiguresCsv.write(figures, language)).orElseGet(() -> FiguresCsv.write(figures))),
    JSON((figures, settings, headings) -> FiguresJson.write(figures)),
    TEXT((figures, settings, headings) -> FiguresText.write(figures, settings.getLanguage())),
    HTML((figures, settings, headings) -> FiguresHtml.write(figures, settings));

    private interface Writer {
        String write(PublishedFigures figures, ReportSettings settings, Optional<Locale> headings);
    }

    private final Writer writer;

    FiguresForm(Writer writer) {
        this.writer = writer;
    }

    /** Whether it is a page, which has a title. */
    boolean isPage() {
        return this == HTML;
    }

    /**
     * The figures in this form.
     *
     * @param settings of a page; every form is in their language
     * @param headings the language in which columns of CSV are named; none where they have the names that programs read
     */
    String write(PublishedFigures figures, ReportSettings settings, Optional<Locale> headings) {
        return writer.write(figures, settings, headings);
    }
}
