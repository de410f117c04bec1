package org.ediframework.io.report;

import java.util.List;
import org.ediframework.io.page.PayByGroupPage;
import org.ediframework.metrics.figures.PayByGroupFigures;
import org.ediframework.metrics.pay.PayIntervals;
import org.ediframework.metrics.publication.PublishedPayByGroup;

/**
 * Pay by characteristics as one page of HTML: for each of them the shares of the groups, the gaps of every comparison around 0,
 * who got a bonus, and the quarters. All gaps are drawn on one scale. It meets what {@link RepresentationHtml} does.
 */
public final class PayByGroupHtml {

    private PayByGroupHtml() {}

    /**
     * The page of what may be shown.
     *
     * @param shown one or more, of one day and for the same readers
     * @throws IllegalArgumentException when there is none
     */
    public static String write(List<PublishedPayByGroup> shown, ReportSettings settings) {
        return PayByGroupPage.render(shown, PayByGroupFigures.of(shown), Frames.of(settings));
    }

    /**
     * The same with intervals of the gaps.
     *
     * @param shown one or more in full, of one day
     * @param intervals for each of them those of its comparisons, in their order and drawn in the same way
     * @throws IllegalArgumentException when there is none, when everybody may see them, or when there are intervals for more
     *     or fewer
     */
    public static String write(
            List<PublishedPayByGroup> shown, List<List<PayIntervals>> intervals, ReportSettings settings) {
        return PayByGroupPage.render(shown, PayByGroupFigures.withIntervals(shown, intervals), Frames.of(settings));
    }
}
