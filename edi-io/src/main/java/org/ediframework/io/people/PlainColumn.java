package org.ediframework.io.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.metrics.tally.CodedColumn;

/** A counted column: the cells met before, and the codes of the people at hand. */
final class PlainColumn {

    /** More labels than that are no categories; they are left to the parser. */
    private static final int MOST_LABELS = 1 << 14;

    /** In bytes. */
    private static final int LONGEST = 1 << 10;

    private final String dimension;
    private final Columns columns;
    private final boolean isLast;
    private final PlainCells cells;
    private final short[] codes;
    private final List<String> labels = new ArrayList<>();
    private final Map<String, Integer> codeOf = new HashMap<>(Map.of("", 0));

    PlainColumn(String dimension, Columns columns, boolean isLast, int people) {
        this.dimension = dimension;
        this.columns = columns;
        this.isLast = isLast;
        this.cells = new PlainCells(isLast);
        this.codes = new short[people];
    }

    PlainCells cells() {
        return cells;
    }

    short[] codes() {
        return codes;
    }

    int labels() {
        return labels.size();
    }

    /** Takes a new cell up, if it is plain and no name of a column: as {@link PlainCells#find} gives it from now on. */
    long learn(byte[] bytes, int at, int to) {
        int next = PlainText.next(bytes, at, to, isLast);
        if (next == PlainCells.UNKNOWN || next - at > LONGEST) {
            return PlainCells.UNKNOWN;
        }
        Optional<String> text = PlainText.find(bytes, at, next, isLast).filter(cell -> !columns.isName(cell));
        if (text.isEmpty() || (labels.size() == MOST_LABELS && !codeOf.containsKey(text.get()))) {
            return PlainCells.UNKNOWN;
        }
        int code = codeOf.computeIfAbsent(text.get(), label -> {
            labels.add(label);
            return labels.size();
        });
        cells.add(bytes, at, next, code);
        return (long) next << PlainCells.CODE_BITS | code;
    }

    CodedColumn coded() {
        return CodedColumn.of(dimension, codes, labels);
    }
}
