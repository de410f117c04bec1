package org.ediframework.io.report;

import org.ediframework.io.page.PageFrame;
import org.ediframework.io.page.RepresentationPage;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.representation.RepresentationTable;

/**
 * A representation table as one page of HTML: a summary, a table with a plot for each characteristic and place, methods
 * and sources. It meets WCAG 2.2 AA, prints on A4, fits a phone, and follows the reader's choice of light or dark.
 */
public final class RepresentationHtml {

    private RepresentationHtml() {}

    /**
     * The page, with small counts withheld as the settings say, and with them whatever would give them away.
     *
     * @throws org.ediframework.metrics.disclosure.TableException if a characteristic has too many places and categories
     *     to be protected in one piece
     * @throws org.ediframework.metrics.disclosure.UnprotectableTableException if no way was proven to withhold enough
     */
    public static String write(RepresentationTable table, ReportSettings settings) {
        return write(
                settings.isShowingSmallCounts()
                        ? Publication.inFull(table)
                        : Publication.under(settings.getDisclosurePolicy(), table),
                settings);
    }

    /** The page of what was made fit for publication before. */
    public static String write(Publication publication, ReportSettings settings) {
        return RepresentationPage.render(
                publication, new PageFrame(settings.getTitle(), settings.getAbout(), settings.getSources()));
    }
}
