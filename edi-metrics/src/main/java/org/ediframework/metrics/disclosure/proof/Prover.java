package org.ediframework.metrics.disclosure.proof;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks for a move that meets a goal and rests on withheld variables alone: cheaply first, then exactly. */
final class Prover {

    private static final int PIVOTS_PER_SEARCH = 200;
    private static final int PIVOTS_IF_NOTHING_ELSE_HELPS = 20_000;
    /** A dictionary of more would not fit into memory. */
    private static final int MOST_VARIABLES = 8_000;

    private final Pattern pattern;
    private final MoveSearch moves;
    private final Effort effort;
    private @Nullable Dictionary dictionary;
    /** Whether there is none for the variables withheld now: they are too many, or a long is too short. */
    private boolean isBeyondReach;

    private int pivots = PIVOTS_PER_SEARCH;

    Prover(Pattern pattern, MoveSearch moves, Effort effort) {
        this.pattern = pattern;
        this.moves = moves;
        this.effort = effort;
    }

    /** To be called when a variable was withheld that was published before. */
    void forgetDictionary() {
        dictionary = null;
        isBeyondReach = false;
    }

    boolean isExhausted() {
        return effort.isSpent();
    }

    /** Whether searches are to go on for long, as for the last goals that are open. */
    void setPatient(boolean patient) {
        pivots = patient ? PIVOTS_IF_NOTHING_ELSE_HELPS : PIVOTS_PER_SEARCH;
    }

    /** A move found without the simplex, or null. */
    @Nullable
    Move quickly(Goal goal) {
        return moves.free(goal);
    }

    /** What the simplex finds. */
    Reach exactly(Goal goal) {
        if (goal.change != 0) {
            return reach(goal, goal.change);
        }
        Reach up = reach(goal, 1);
        if (up.witness().isPresent()) {
            return up;
        }
        Reach down = reach(goal, -1);
        return down.witness().isPresent() || up.limitKnown() ? down : up;
    }

    /** Changes a proof so that it no longer rests on a variable; the rest of it must hold. */
    Reach without(int variable, Move move, Goal goal) {
        return search(search -> search.without(variable, move, goal, PIVOTS_PER_SEARCH));
    }

    /** What the simplex finds about one change, whatever the goal says of it. */
    Reach reach(Goal goal, long change) {
        return search(search -> search.reach(goal, change, pivots));
    }

    private Reach search(Function<ExactSearch, Reach> question) {
        prepare();
        Dictionary known = dictionary;
        if (known == null || effort.isSpent()) {
            return Reach.UNKNOWN;
        }
        try {
            return question.apply(new ExactSearch(pattern, known, effort));
        } catch (ArithmeticException tooLong) {
            // An exchange was left half done: what stands there now must not be asked again.
            dictionary = null;
            effort.spend((long) known.rows.length * known.variables.length);
            return Reach.UNKNOWN;
        }
    }

    /**
     * Makes the dictionary for the variables withheld now; those published later stay in it, without room. To be called
     * before one is published for a trial, so that coming back to it costs nothing.
     */
    void prepare() {
        if (dictionary != null || isBeyondReach || effort.isSpent()) {
            return;
        }
        int[] withheld = IntStream.range(0, pattern.withheld.length)
                .filter(variable -> pattern.withheld[variable])
                .toArray();
        isBeyondReach = withheld.length > MOST_VARIABLES;
        if (!isBeyondReach) {
            try {
                dictionary = new Dictionary(pattern.system, withheld);
            } catch (ArithmeticException tooLong) {
                isBeyondReach = true;
            }
        }
    }
}
