package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The goals of a run and, for each that is proven, the move that meets it. */
final class ProofBook {

    final List<Goal> goals;
    private final @Nullable Move[] moves;
    /** By variable: the goals whose move changes it. */
    private final List<TreeSet<Integer>> restingOn;

    ProofBook(int variables, List<Goal> goals) {
        this.goals = List.copyOf(goals);
        this.moves = new Move[goals.size()];
        this.restingOn = new ArrayList<>(variables);
        for (int variable = 0; variable < variables; variable++) {
            restingOn.add(new TreeSet<>());
        }
    }

    void record(int goal, @Nullable Move move) {
        Move old = moves[goal];
        if (old != null) {
            for (int variable : old.variables()) {
                restingOn.get(variable).remove(goal);
            }
        }
        moves[goal] = move;
        if (move != null) {
            for (int variable : move.variables()) {
                restingOn.get(variable).add(goal);
            }
        }
    }

    /** The moves as they are now, to come back to with {@link #restore}. */
    @Nullable
    Move[] snapshot() {
        return moves.clone();
    }

    void restore(@Nullable Move[] snapshot) {
        for (int goal = 0; goal < moves.length; goal++) {
            if (moves[goal] != snapshot[goal]) {
                record(goal, snapshot[goal]);
            }
        }
    }

    @Nullable
    Move moveOf(int goal) {
        return moves[goal];
    }

    /** The goals whose proof would be lost if the variable were published. */
    int[] goalsRestingOn(int variable) {
        return restingOn.get(variable).stream().mapToInt(Integer::intValue).toArray();
    }
}
