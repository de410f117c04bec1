package org.ediframework.io.report;

import java.time.LocalDate;
import org.ediframework.io.page.DirectivePage;
import org.ediframework.metrics.figures.DirectiveFigures;
import org.ediframework.metrics.publication.PublishedDirectiveReport;

/**
 * What article 9 of directive (EU) 2023/970 asks as one page of HTML: gaps around 0, who receives variable components, the quartile
 * bands, and the gaps of each category with their intervals, 5 % in either direction marked. It meets what
 * {@link RepresentationHtml} does.
 */
public final class DirectiveReportHtml {

    private DirectiveReportHtml() {}

    /**
     * The page of what may be shown of a report.
     *
     * @param day that the payroll is of
     */
    public static String write(PublishedDirectiveReport shown, LocalDate day, ReportSettings settings) {
        return DirectivePage.render(shown, DirectiveFigures.of(shown, day), Frames.of(settings));
    }
}
