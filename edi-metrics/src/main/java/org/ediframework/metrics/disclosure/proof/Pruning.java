package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Publishes again what was withheld and is not needed: the dearest first, and twins together. */
record Pruning(Pattern pattern, ProofBook book, Prover prover) {

    /** Tries every secondary once; with the simplex too if asked. */
    void prune(boolean exactly) {
        List<Integer> dearestFirst = IntStream.range(0, pattern.withheld.length)
                .filter(variable -> pattern.withheld[variable] && pattern.available[variable])
                .filter(variable -> pattern.twinsOf(variable)[0] == variable)
                .boxed()
                .sorted(Comparator.comparingLong((Integer variable) -> -pattern.costEach(variable))
                        .thenComparingLong(variable -> -pattern.system.truth[variable])
                        .thenComparingLong(variable -> pattern.rankOf(variable)))
                .toList();
        dearestFirst.forEach(variable -> publish(pattern.twinsOf(variable), exactly));
        dearestFirst.forEach(variable -> publishIfNothingRestsOn(pattern.twinsOf(variable)));
    }

    /** Proofs replaced late may have been the last that needed a variable tried early. */
    private void publishIfNothingRestsOn(int[] twins) {
        if (Arrays.stream(twins).allMatch(variable -> book.goalsRestingOn(variable).length == 0)) {
            set(twins, false);
        }
    }

    private void set(int[] twins, boolean withheld) {
        for (int variable : twins) {
            pattern.withheld[variable] = withheld;
        }
    }

    /** Publishes twins if every proof that rests on one of them can be replaced. */
    private void publish(int[] twins, boolean exactly) {
        if ((prover.isNetwork() && prover.isExhausted()) || leavesSingleGap(twins)) {
            return;
        }
        boolean simplex = exactly && !prover.isExhausted();
        if (simplex) {
            prover.prepare();
        }
        set(twins, false);
        int[] goals = Arrays.stream(twins)
                .flatMap(variable -> Arrays.stream(book.goalsRestingOn(variable)))
                .distinct()
                .toArray();
        @Nullable Move[] found = new Move[goals.length];
        boolean complete = true;
        for (int i = 0; i < goals.length && (complete || simplex); i++) {
            found[i] = replaceQuickly(twins, goals[i]);
            if (found[i] == null && simplex) {
                found[i] = replaceExactly(twins, goals[i]);
                if (found[i] == null) {
                    complete = false;
                    break;
                }
            }
            complete &= found[i] != null;
        }
        if (!complete) {
            set(twins, true);
            return;
        }
        for (int i = 0; i < goals.length; i++) {
            book.record(goals[i], found[i]);
        }
    }

    private @Nullable Move replaceQuickly(int[] twins, int number) {
        Goal goal = book.goal(number);
        Move move = prover.quickly(goal);
        Move old = book.moveOf(number);
        return move == null && old != null && twins.length == 1 ? prover.withoutQuickly(twins[0], old, goal) : move;
    }

    private @Nullable Move replaceExactly(int[] twins, int number) {
        Goal goal = book.goal(number);
        Move old = book.moveOf(number);
        Reach reach = old == null || twins.length > 1 ? Reach.UNKNOWN : prover.without(twins[0], old, goal);
        if (reach.witness().isEmpty() && (goal.change == 0 || !reach.limitKnown())) {
            reach = prover.exactly(goal);
        }
        return reach.witness().orElse(null);
    }

    /** Whether publishing twins would give a primary back by subtraction, at once or step by step. */
    private boolean leavesSingleGap(int[] twins) {
        IntegerSystem system = pattern.system;
        ArrayDeque<Integer> known = new ArrayDeque<>();
        BitSet seen = new BitSet();
        for (int variable : twins) {
            known.add(variable);
            seen.set(variable);
        }
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
