package org.ediframework.io.page;

import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.Verdict;

/**
 * The sign of a verdict: a word and a shape, and a colour that says nothing which the two do not say.
 *
 * @param word the verdict in words
 * @param shape a path in a square of 12 by 12
 * @param tone the class of the colour
 */
record Mark(String word, String shape, String tone) {

    private static final String DOWN = "M1 2.5h10L6 11z";
    private static final String DOWN_OPEN = "M1 2.5h10L6 11zM3.6 4 6 8.2 8.4 4z";
    private static final String UP = "M1 9.5h10L6 1z";
    private static final String UP_OPEN = "M1 9.5h10L6 1zM3.6 8 6 3.8 8.4 8z";
    private static final String EQUAL = "M1 3h10v2.2H1zM1 6.8h10V9H1z";
    private static final String RING = "M6 1a5 5 0 1 0 .01 0zM6 3a3 3 0 1 1-.01 0z";
    private static final String DASH = "M1 5h10v2H1z";
    private static final String BLOCK = "M1 1h10v10H1z";

    static Mark of(Measured<Verdict> verdict) {
        return verdict.find().map(Mark::of).orElse(new Mark("[c] withheld", BLOCK, "none"));
    }

    static Mark of(Verdict verdict) {
        String word = verdict.getLabel();
        return switch (verdict) {
            case UNDER -> new Mark(word, DOWN, "under");
            case SLIGHTLY_UNDER -> new Mark(word, DOWN_OPEN, "under");
            case IN_LINE -> new Mark(word, EQUAL, "even");
            case SLIGHTLY_OVER -> new Mark(word, UP_OPEN, "over");
            case OVER -> new Mark(word, UP, "over");
            case TOO_FEW_TO_TELL -> new Mark(word, RING, "none");
            case NO_OBSERVATIONS, NO_REFERENCE, NOT_IN_REFERENCE, NOT_APPLICABLE -> new Mark(word, DASH, "none");
        };
    }
}
