package org.ediframework.io.page;

import java.util.List;
import org.ediframework.io.plot.GapScale;

/**
 * How the gaps of a table are drawn, and what stands beside them.
 *
 * @param scale of all of them
 * @param hasIntervals whether each has its interval, where there is one
 * @param limits in per cent, where thin lines stand; may be empty
 * @param limit what the limits are; may be empty where there are none
 * @param others the places of further columns
 */
record GapDrawing(GapScale scale, boolean hasIntervals, List<Double> limits, String limit, List<Integer> others) {

    /** Gaps with their intervals, and nothing else. */
    static GapDrawing on(GapScale scale) {
        return new GapDrawing(scale, true, List.of(), "", List.of());
    }

    GapDrawing withoutIntervals() {
        return new GapDrawing(scale, false, limits, limit, others);
    }

    GapDrawing with(List<Double> at, String words, List<Integer> columns) {
        return new GapDrawing(scale, hasIntervals, at, words, columns);
    }
}
