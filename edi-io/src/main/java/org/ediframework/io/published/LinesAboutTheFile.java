package org.ediframework.io.published;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.ediframework.io.table.Grid;

/**
 * Lines above or below a table with a name and a value each, such as {@code Units, Persons} and {@code Date, 2021}. They stand
 * together without a figure among them, and apart from the table: a table of two columns has figures.
 */
final class LinesAboutTheFile {

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");

    private final List<Grid.Line> lines;
    private final IntPredicate hasFigures;
    private int from;
    private int to;
    private boolean areSuch;

    /**
     * Looks for them among these lines.
     *
     * @param hasFigures whether a line has figures behind its first cell
     */
    LinesAboutTheFile(List<Grid.Line> lines, IntPredicate hasFigures) {
        this.lines = lines;
        this.hasFigures = hasFigures;
    }

    /** Whether this line is one of them. */
    boolean has(int at) {
        if (!isPair(at)) {
            return false;
        }
        if (at < from || at >= to) {
            lookAround(at);
        }
        return areSuch;
    }

    private boolean isPair(int at) {
        Grid.Line line = lines.get(at);
        return line.filled() == 2 && !line.cell(0).isEmpty() && !line.cell(1).isEmpty();
    }

    private void lookAround(int at) {
        from = at;
        to = at + 1;
        boolean hasCounts = isCounted(at);
        while (from > 0 && isPair(from - 1)) {
            hasCounts |= isCounted(--from);
        }
        while (to < lines.size() && isPair(to)) {
            hasCounts |= isCounted(to++);
        }
        areSuch = !hasCounts && isApart();
    }

    private boolean isCounted(int at) {
        return hasFigures.test(at) && !YEAR.matcher(lines.get(at).cell(1)).matches();
    }

    /** Whether they stand at the end of the file below a blank line, or names follow and no figures. */
    private boolean isApart() {
        int next = to;
        while (next < lines.size() && lines.get(next).filled() == 0) {
            next++;
        }
        if (next == lines.size()) {
            return from > 0 && lines.get(from - 1).filled() == 0;
        }
        return (next > to || to - from > 1) && lines.get(next).filled() > 1 && !hasFigures.test(next);
    }
}
