package org.ediframework.core.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** In how many things each text stands, texts taken for one where only their spelling differs. */
final class Tally {

    /** A text and its number of things; mutable while they are counted. */
    static final class Line {

        private final String bare;
        private final String written;
        private int things;
        private int latest = -1;

        private Line(String bare, String written) {
            this.bare = bare;
            this.written = written;
        }

        /** The text without what may differ. */
        String bare() {
            return bare;
        }

        /** The text as it is written first. */
        String written() {
            return written;
        }

        int things() {
            return things;
        }
    }

    private final UnaryOperator<String> spelling;
    private final Map<String, Line> byText = new HashMap<>();
    private final Map<String, Line> byBare = new LinkedHashMap<>();

    /**
     * Nothing is counted yet.
     *
     * @param spelling takes from a text what may differ
     */
    Tally(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /**
     * Counts a text of a thing, once for each thing.
     *
     * @param thing its index; things come one after the other
     */
    void add(int thing, String text) {
        Line line = byText.get(text);
        if (line == null) {
            line = byBare.computeIfAbsent(spelling.apply(text), bare -> new Line(bare, text));
            byText.put(text, line);
        }
        if (line.latest != thing) {
            line.latest = thing;
            line.things++;
        }
    }

    /** What was counted, in the order in which it was met. */
    Collection<Line> lines() {
        return byBare.values();
    }
}
