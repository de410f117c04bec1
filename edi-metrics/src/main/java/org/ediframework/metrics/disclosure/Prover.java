package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for a move that meets a goal and rests on withheld variables alone: cheaply first, then exactly. */
final class Prover {

    private final Pattern pattern;
    private final MoveSearch moves;
    private final Effort effort;
    private @Nullable Dictionary dictionary;

    Prover(Pattern pattern, MoveSearch moves, Effort effort) {
        this.effort = effort;
        this.pattern = pattern;
        this.moves = moves;
    }

    /** To be called when a variable was withheld that was published before. */
    void forgetDictionary() {
        dictionary = null;
    }

    @Nullable
    Move byProduct(Goal goal) {
        if (goal.change() != 0) {
            return moves.free(goal.variable(), goal.change());
        }
        Move up = moves.free(goal.variable(), 1);
        return up != null ? up : moves.free(goal.variable(), -1);
    }

    Reach exactly(Goal goal, int pivots) {
        if (goal.change() != 0) {
            return search(goal.variable(), goal.change(), pivots);
        }
        Reach up = search(goal.variable(), 1, pivots);
        return up.witness().isPresent() ? up : search(goal.variable(), -1, pivots);
    }

    /** Changes a proof so that it no longer rests on a variable; the rest of it must hold. */
    Reach without(int variable, Move move, Goal goal, int pivots) {
        return new ExactSearch(pattern, dictionary(), effort).without(variable, move, goal, pivots);
    }

    private Reach search(int variable, long change, int pivots) {
        return new ExactSearch(pattern, dictionary(), effort).reach(variable, change, pivots);
    }

    /** Made for the variables withheld now; those published later stay in it, without room. */
    Dictionary dictionary() {
        Dictionary known = dictionary;
        if (known == null) {
            List<Integer> withheld = new ArrayList<>();
            for (int v = 0; v < pattern.withheld.length; v++) {
                if (pattern.withheld[v]) {
                    withheld.add(v);
                }
            }
            known = new Dictionary(
                    pattern.system,
                    withheld.stream().mapToInt(Integer::intValue).toArray());
            dictionary = known;
        }
        return known;
    }
}
