package org.ediframework.io.page;

import java.util.List;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.present.Figure;

/**
 * One characteristic in one place: a table with a plot in it.
 *
 * @param caption what is counted, and where
 * @param hasPlace whether the caption says more than the heading above it
 * @param base how many people, in a sentence
 * @param ticks the axis of the plot
 * @param lines a category each
 * @param notes what to know before comparing
 */
record ComparisonTable(
        String caption,
        boolean hasPlace,
        String base,
        List<ShareScale.Tick> ticks,
        List<Line> lines,
        List<String> notes) {

    /** A category. */
    record Line(
            String category,
            Strip strip,
            Figure count,
            Figure share,
            Figure interval,
            Figure reference,
            Figure ratio,
            Mark mark) {}
}
