package org.ediframework.io.report;

import org.ediframework.io.page.PayReturnPage;
import org.ediframework.metrics.figures.PayReturnFigures;
import org.ediframework.metrics.pay.PayIntervals;
import org.ediframework.metrics.publication.PublishedPayReturn;

/**
 * A pay gap return as one page of HTML: the gaps on a scale around 0, who got a bonus, the quarters, and who was left out, what
 * is withheld, and why. It meets what {@link RepresentationHtml} does.
 */
public final class PayReturnHtml {

    private PayReturnHtml() {}

    /** The page of what may be shown of a return. */
    public static String write(PublishedPayReturn shown, ReportSettings settings) {
        return PayReturnPage.render(PayReturnFigures.of(shown), Frames.of(settings));
    }

    /**
     * The same with intervals of the gaps.
     *
     * @param shown a return in full
     * @throws IllegalArgumentException when everybody may see the return
     */
    public static String write(PublishedPayReturn shown, PayIntervals intervals, ReportSettings settings) {
        return PayReturnPage.render(PayReturnFigures.withIntervals(shown, intervals), Frames.of(settings));
    }
}
