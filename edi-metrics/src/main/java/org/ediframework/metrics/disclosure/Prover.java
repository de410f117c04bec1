package org.ediframework.metrics.disclosure;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks for a move that meets a goal and rests on withheld variables alone: cheaply first, then exactly. */
final class Prover {

    private static final int PIVOTS_PER_SEARCH = 200;
    private static final int PIVOTS_IF_NOTHING_ELSE_HELPS = 20_000;

    private final Pattern pattern;
    private final MoveSearch moves;
    private final Effort effort;
    private @Nullable Dictionary dictionary;
    private int pivots = PIVOTS_PER_SEARCH;

    Prover(Pattern pattern, MoveSearch moves, Effort effort) {
        this.pattern = pattern;
        this.moves = moves;
        this.effort = effort;
    }

    /** To be called when a variable was withheld that was published before. */
    void forgetDictionary() {
        dictionary = null;
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
        if (effort.isSpent()) {
            return Reach.UNKNOWN;
        }
        return new ExactSearch(pattern, dictionary(), effort).without(variable, move, goal, PIVOTS_PER_SEARCH);
    }

    /** What the simplex finds about one change, whatever the goal says of it. */
    Reach reach(Goal goal, long change) {
        if (effort.isSpent()) {
            return Reach.UNKNOWN;
        }
        try {
            return new ExactSearch(pattern, dictionary(), effort).reach(goal, change, pivots);
        } catch (ArithmeticException tooLong) {
            return Reach.UNKNOWN;
        }
    }

    /** Made for the variables withheld now; those published later stay in it, without room. */
    Dictionary dictionary() {
        Dictionary known = dictionary;
        if (known == null) {
            known = new Dictionary(
                    pattern.system,
                    IntStream.range(0, pattern.withheld.length)
                            .filter(variable -> pattern.withheld[variable])
                            .toArray());
            dictionary = known;
        }
        return known;
    }
}
