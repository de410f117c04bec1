package org.ediframework.io.report;

import java.time.LocalDate;
import org.ediframework.io.page.WithinGradePage;
import org.ediframework.metrics.figures.WithinGradeFigures;
import org.ediframework.metrics.publication.PublishedWithinGrade;

/** The gap within grades as one page of HTML, that of each grade drawn around 0. It meets what {@link RepresentationHtml} does. */
public final class WithinGradeHtml {

    private WithinGradeHtml() {}

    /**
     * The page of what may be shown.
     *
     * @param day that the payroll is of
     */
    public static String write(PublishedWithinGrade shown, LocalDate day, ReportSettings settings) {
        return WithinGradePage.render(shown, WithinGradeFigures.of(shown, day), Frames.of(settings));
    }
}
