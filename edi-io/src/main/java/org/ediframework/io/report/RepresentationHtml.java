package org.ediframework.io.report;

import org.ediframework.io.page.RepresentationPage;
import org.ediframework.metrics.publication.PublishedTable;

/**
 * A representation table as one page of HTML: a summary, a table with a plot for each characteristic and place, methods
 * and sources. It meets WCAG 2.2 AA, prints on A4, fits a phone, and follows the reader's choice of light or dark.
 */
public final class RepresentationHtml {

    private RepresentationHtml() {}

    /** The page of what may be shown of a table. */
    public static String write(PublishedTable table, ReportSettings settings) {
        return RepresentationPage.render(table, Frames.of(settings));
    }
}
