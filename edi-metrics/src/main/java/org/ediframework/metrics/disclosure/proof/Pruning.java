package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Publishes again what was withheld and is not needed: the largest counts first. */
final class Pruning {

    private final Pattern pattern;
    private final ProofBook book;
    private final MoveSearch moves;
    private final Prover prover;

    Pruning(Pattern pattern, ProofBook book, MoveSearch moves, Prover prover) {
        this.pattern = pattern;
        this.book = book;
        this.moves = moves;
        this.prover = prover;
    }

    /** Tries every secondary once; with the simplex too if asked. */
    void prune(boolean exactly) {
        List<Integer> largestFirst = IntStream.range(0, pattern.withheld.length)
                .filter(variable -> pattern.withheld[variable] && pattern.available[variable])
                .boxed()
                .sorted(Comparator.comparingLong((Integer variable) -> -pattern.system.truth[variable])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        largestFirst.forEach(variable -> publish(variable, exactly));
        publishWhatNothingRestsOn(largestFirst);
    }

    /** Proofs replaced late may have been the last that needed a variable tried early. */
    private void publishWhatNothingRestsOn(List<Integer> variables) {
        for (int variable : variables) {
            if (book.goalsRestingOn(variable).length == 0) {
                pattern.withheld[variable] = false;
            }
        }
    }

    /** Publishes a variable if every proof that rests on it can be replaced. */
    private void publish(int variable, boolean exactly) {
        if (leavesSingleGap(variable)) {
            return;
        }
        boolean simplex = exactly && !prover.isExhausted();
        if (simplex) {
            prover.prepare();
        }
        pattern.withheld[variable] = false;
        int[] goals = book.goalsRestingOn(variable);
        @Nullable Move[] found = new Move[goals.length];
        boolean complete = true;
        for (int i = 0; i < goals.length; i++) {
            found[i] = replaceQuickly(variable, goals[i]);
            complete &= found[i] != null;
        }
        for (int i = 0; i < goals.length && simplex && !complete; i++) {
            if (found[i] == null) {
                found[i] = replaceExactly(variable, goals[i]);
                if (found[i] == null) {
                    break;
                }
            }
            complete = i == goals.length - 1;
        }
        if (!complete) {
            pattern.withheld[variable] = true;
            return;
        }
        for (int i = 0; i < goals.length; i++) {
            book.record(goals[i], found[i]);
        }
    }

    private @Nullable Move replaceQuickly(int variable, int number) {
        Goal goal = book.goal(number);
        Move move = prover.quickly(goal);
        Move old = book.moveOf(number);
        return move == null && old != null ? moves.without(variable, old, goal) : move;
    }

    private @Nullable Move replaceExactly(int variable, int number) {
        Goal goal = book.goal(number);
        Move old = book.moveOf(number);
        Reach reach = old == null ? Reach.UNKNOWN : prover.without(variable, old, goal);
        if (reach.witness().isEmpty() && (goal.change == 0 || !reach.limitKnown())) {
            reach = prover.exactly(goal);
        }
        return reach.witness().orElse(null);
    }

    /** Whether publishing the variable would give a primary back by subtraction, at once or step by step. */
    private boolean leavesSingleGap(int variable) {
        IntegerSystem system = pattern.system;
        ArrayDeque<Integer> known = new ArrayDeque<>(List.of(variable));
        BitSet seen = new BitSet();
        seen.set(variable);
        while (!known.isEmpty()) {
            for (int r : system.relationsOf[known.remove()]) {
                int gap = -1;
                int gaps = 0;
                for (int other : system.relations.get(r).variables()) {
                    if (pattern.withheld[other] && system.isCell(other) && !seen.get(other)) {
                        gaps++;
                        gap = other;
                    }
                }
                if (gaps == 1) {
                    if (!pattern.available[gap]) {
                        return true;
                    }
                    seen.set(gap);
                    known.add(gap);
                }
            }
        }
        return false;
    }
}
