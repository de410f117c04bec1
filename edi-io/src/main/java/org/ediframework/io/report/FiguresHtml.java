package org.ediframework.io.report;

import org.ediframework.io.page.FiguresPage;
import org.ediframework.metrics.figures.PublishedFigures;

/**
 * A table of figures as one page of HTML: segregation, likelihood, funnels, intersections, diversity, trends and returns.
 * It meets what {@link RepresentationHtml} does.
 */
public final class FiguresHtml {

    private FiguresHtml() {}

    /** The page of what may be shown. */
    public static String write(PublishedFigures figures, ReportSettings settings) {
        return FiguresPage.render(figures, Frames.of(settings));
    }
}
