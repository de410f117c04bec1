package org.ediframework.io.page;

import java.util.List;
import java.util.Optional;
import org.ediframework.io.plot.ShareScale;

/**
 * A table of figures with their drawings, all on one scale.
 *
 * @param caption what the table is about; may be empty where {@code about} says it
 * @param about how its figures are read; may be empty where {@code caption} says enough
 * @param words of its head
 * @param ticks of the scale
 * @param lines from top to bottom
 */
record PlotTable(String caption, String about, Head words, List<ShareScale.Tick> ticks, List<PlotLine> lines) {

    /**
     * The head of a table.
     *
     * @param name above the names of the lines
     * @param dot what a dot stands for
     * @param upright what an upright line stands for; absent where there is none
     * @param limit what thin lines stand for; absent where there are none
     * @param figure above the figures
     * @param interval above the intervals; absent where there are none
     * @param others above further columns
     */
    record Head(
            String name,
            String dot,
            Optional<String> upright,
            Optional<String> limit,
            String figure,
            Optional<String> interval,
            List<String> others) {}
}
