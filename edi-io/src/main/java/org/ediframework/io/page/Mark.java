package org.ediframework.io.page;

import org.ediframework.io.present.Language;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.monitor.ActionState;
import org.ediframework.metrics.monitor.TargetOutcome;
import org.ediframework.metrics.representation.Verdict;

/**
 * The sign of a verdict, a state or an outcome: a word and a shape, and a colour that says nothing which the two do not say.
 *
 * @param word what it is in words
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
    private static final String DOTS = "M1 5h2v2H1zM5 5h2v2H5zM9 5h2v2H9z";
    private static final String ALARM = "M6 .5 11.8 11H.2zM5.2 4v3.4h1.6V4zM5.2 8.3v1.5h1.6V8.3z";
    private static final String PAUSE = "M2 1h3v10H2zM7 1h3v10H7z";
    private static final String FORWARD = "M2 1v10l9-5z";
    private static final String TICK = "M1 6.4 2.6 4.8l2.2 2.2 4.6-5L11 3.6 4.9 10.2z";
    private static final String BLOCK = "M1 1h10v10H1z";

    static Mark of(Measured<Verdict> verdict, Language language) {
        return verdict.find().map(found -> of(found, language)).orElseGet(() -> withheld(language));
    }

    static Mark ofOutcome(Measured<TargetOutcome> outcome, Language language) {
        return outcome.find().map(found -> of(found, language)).orElseGet(() -> withheld(language));
    }

    private static Mark withheld(Language language) {
        return new Mark(language.say("withheld"), BLOCK, "none");
    }

    static Mark of(ActionState state, Language language) {
        String word = language.label(state, state.getLabel());
        return switch (state) {
            case OVERDUE -> new Mark(word, ALARM, "under");
            case ON_HOLD -> new Mark(word, PAUSE, "none");
            case IN_PROGRESS -> new Mark(word, FORWARD, "over");
            case NOT_STARTED -> new Mark(word, RING, "none");
            case COMPLETE -> new Mark(word, TICK, "even");
            case STOPPED -> new Mark(word, DASH, "none");
            case NOT_STATED -> new Mark(word, DOTS, "none");
        };
    }

    static Mark of(TargetOutcome outcome, Language language) {
        String word = language.label(outcome, outcome.getLabel());
        return switch (outcome) {
            case MET -> new Mark(word, TICK, "even");
            case ON_COURSE -> new Mark(word, FORWARD, "over");
            case BEHIND -> new Mark(word, DOWN, "under");
            case CANNOT_TELL -> new Mark(word, RING, "none");
        };
    }

    static Mark of(Verdict verdict, Language language) {
        String word = language.label(verdict, verdict.getLabel());
        return switch (verdict) {
            case UNDER -> new Mark(word, DOWN, "under");
            case SLIGHTLY_UNDER -> new Mark(word, DOWN_OPEN, "under");
            case IN_LINE -> new Mark(word, EQUAL, "even");
            case SLIGHTLY_OVER -> new Mark(word, UP_OPEN, "over");
            case OVER -> new Mark(word, UP, "over");
            case TOO_FEW_TO_TELL, DEPENDS_ON_WITHHELD -> new Mark(word, RING, "none");
            case NO_OBSERVATIONS, NO_REFERENCE, NOT_IN_REFERENCE, NOT_APPLICABLE -> new Mark(word, DASH, "none");
        };
    }
}
