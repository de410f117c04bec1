package org.ediframework.examples.cli;

import java.util.function.Function;
import org.ediframework.io.report.FiguresHtml;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.metrics.figures.PublishedFigures;

/**
 * What is answered of a payroll.
 *
 * @param figures as a table
 * @param page the same as HTML
 */
record PayAnswer(PublishedFigures figures, Function<ReportSettings, String> page) {

    /** Figures whose page is a table. */
    static PayAnswer table(PublishedFigures figures) {
        return new PayAnswer(figures, settings -> FiguresHtml.write(figures, settings));
    }
}
