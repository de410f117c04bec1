package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The goals of a run and, for each that is proven, the move that meets it. */
public final class ProofBook {

    private final List<Goal> goals = new ArrayList<>();
    private final List<@Nullable Move> moves = new ArrayList<>();
    /** By variable: the goals whose move changes it. */
    private final List<TreeSet<Integer>> restingOn;

    /** Goals that the shown zeros rule out whatever is withheld. */
    private final BitSet waived = new BitSet();

    private int met;

    public ProofBook(int variables, List<Goal> goals) {
        this.restingOn = new ArrayList<>(variables);
        for (int variable = 0; variable < variables; variable++) {
            restingOn.add(new TreeSet<>());
        }
        goals.forEach(this::add);
    }

    /** Adds an open goal and returns its number. */
    int add(Goal goal) {
        goals.add(goal);
        moves.add(null);
        return goals.size() - 1;
    }

    public int size() {
        return goals.size();
    }

    public Goal goal(int number) {
        return goals.get(number);
    }

    @Nullable
    public Move moveOf(int goal) {
        return moves.get(goal);
    }

    public boolean isMet(int goal) {
        return moves.get(goal) != null || waived.get(goal);
    }

    /** Whether a goal cannot be met whatever is withheld, so that it was never promised. */
    public boolean isWaived(int goal) {
        return waived.get(goal);
    }

    /** The variables of which every goal is waived. */
    Set<Integer> variablesWithoutGoal() {
        Set<Integer> without = new TreeSet<>();
        waived.stream()
                .filter(goal -> !goals.get(goal).isInherited)
                .forEach(goal -> without.add(goals.get(goal).variable));
        for (int goal = 0; goal < goals.size(); goal++) {
            if (!waived.get(goal)) {
                without.remove(goals.get(goal).variable);
            }
        }
        return without;
    }

    void waive(int goal) {
        record(goal, null);
        waived.set(goal);
    }

    boolean allMet() {
        return met + waived.cardinality() == goals.size();
    }

    /** Puts down what meets a goal; null opens it again. */
    public void record(int goal, @Nullable Move move) {
        Move old = moves.set(goal, move);
        if (old != null) {
            met--;
            for (int variable : old.variables()) {
                restingOn.get(variable).remove(goal);
            }
        }
        if (move != null) {
            met++;
            for (int variable : move.variables()) {
                restingOn.get(variable).add(goal);
            }
        }
    }

    Consumer<Move> recording(int goal) {
        return move -> record(goal, move);
    }

    ProofBook renumbered(int[] numbers) {
        ProofBook other = new ProofBook(
                restingOn.size(),
                goals.stream().map(goal -> goal.renumbered(numbers)).toList());
        for (int goal = 0; goal < moves.size(); goal++) {
            Move move = moves.get(goal);
            other.record(goal, move == null ? null : move.renumbered(numbers));
        }
        other.waived.or(waived);
        return other;
    }

    /** The goals whose proof would be lost if the variable were published. */
    public int[] goalsRestingOn(int variable) {
        return restingOn.get(variable).stream().mapToInt(Integer::intValue).toArray();
    }

    /** The moves as they are now, to come back to with {@link #restore}. */
    List<@Nullable Move> snapshot() {
        return new ArrayList<>(moves);
    }

    void restore(List<@Nullable Move> snapshot) {
        for (int goal = 0; goal < snapshot.size(); goal++) {
            if (!Objects.equals(moves.get(goal), snapshot.get(goal))) {
                record(goal, snapshot.get(goal));
            }
        }
    }
}
