package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.RowWords;
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
 * @param limits where limits stand; may be empty
 * @param tone the class of the colour
 */
record Strip(
        String title,
        Optional<String> share,
        Optional<Range> interval,
        Optional<String> reference,
        List<String> limits,
        String tone) {

    /** From one position to another. */
    record Range(String from, String to) {}

    static Strip of(RepresentationRow row, ShareScale scale, Mark mark, Language language) {
        Optional<Interval> interval = row.getShareInterval().find();
        return new Strip(
                title(row, language),
                row.getShare().find().map(scale::at),
                interval.map(bounds -> new Range(scale.at(bounds.low()), scale.at(bounds.high()))),
                row.getReferenceShare().find().map(share -> scale.at(share.toDouble())),
                List.of(),
                mark.tone());
    }

    private static String title(RepresentationRow row, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(row.getShare()
                .find()
                .map(value -> language.say("plot.share", Figures.percent(value)))
                .orElseGet(() -> language.say(
                        "plot.noShare",
                        language.reason(row.getShare().getAbsence().orElseThrow()))));
        row.getShareInterval()
                .find()
                .ifPresent(bounds -> parts.add(language.say("plot.interval", language.percent(bounds))));
        row.getReferenceShare()
                .find()
                .ifPresent(value -> parts.add(language.say("plot.reference", Figures.percent(value.toDouble()))));
        return language.say("plot", RowWords.category(row, language), String.join(", ", parts));
    }
}
