package org.ediframework.io.page;

import java.util.Optional;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.PageText;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.statistics.Interval;

/**
 * One row of a plot: the share as a dot on its interval, the reference as an upright line. Positions are per cent of the
 * width.
 *
 * @param title the drawing in a sentence
 * @param share where the dot stands
 * @param interval where the interval begins and ends
 * @param reference where the reference stands
 * @param tone the class of the colour
 */
record Strip(String title, Optional<String> share, Optional<Range> interval, Optional<String> reference, String tone) {

    /** From one position to another. */
    record Range(String from, String to) {}

    static Strip of(RepresentationRow row, ShareScale scale, Mark mark) {
        Optional<Interval> interval = row.getShareInterval().find();
        return new Strip(
                title(row),
                row.getShare().find().map(scale::at),
                interval.map(bounds -> new Range(scale.at(bounds.low()), scale.at(bounds.high()))),
                row.getReferenceShare().find().map(share -> scale.at(share.toDouble())),
                mark.tone());
    }

    private static String title(RepresentationRow row) {
        String share = row.getShare()
                .find()
                .map(value -> "share " + Figures.percent(value))
                .orElseGet(() -> "no share, because "
                        + row.getShare().getAbsence().orElseThrow().getExplanation());
        String interval = row.getShareInterval()
                .find()
                .map(bounds -> ", interval " + Figures.percent(bounds))
                .orElse("");
        String reference = row.getReferenceShare()
                .find()
                .map(value -> ", reference " + Figures.percent(value.toDouble()))
                .orElse("");
        return PageText.of(row.getCategory()) + ": " + share + interval + reference;
    }
}
