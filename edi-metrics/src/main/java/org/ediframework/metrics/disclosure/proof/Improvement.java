package org.ediframework.metrics.disclosure.proof;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a cheaper pattern near one that is proven: each secondary in turn is published for good, what breaks is
 * repaired without it, and what the repair made needless is published. Kept if the whole costs no more than before.
 */
record Improvement(Pattern pattern, ProofBook book, Prover prover, Suppressor suppressor, Pruning pruning) {

    private static final int ROUNDS = 20;

    void improve() {
        long cost = cost();
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> secondaries = IntStream.range(0, pattern.withheld.length)
                    .filter(variable -> pattern.withheld[variable] && pattern.available[variable])
                    .filter(variable -> pattern.twinsOf(variable)[0] == variable)
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer variable) -> -pattern.costEach(variable))
                            .thenComparingLong(pattern::rankOf))
                    .toList();
            for (int variable : secondaries) {
                if (pattern.withheld[variable] && !prover.isExhausted()) {
                    exchange(pattern.twinsOf(variable));
                }
            }
            if (cost() == cost) {
                return;
            }
            cost = cost();
        }
    }

    private void exchange(int[] twins) {
        boolean[] withheld = pattern.withheld.clone();
        List<@Nullable Move> moves = book.snapshot();
        long before = cost();
        for (int variable : twins) {
            pattern.withheld[variable] = false;
            pattern.available[variable] = false;
        }
        for (int variable : twins) {
            for (int goal : book.goalsRestingOn(variable)) {
                book.record(goal, null);
            }
        }
        boolean repaired = repair();
        for (int variable : twins) {
            pattern.available[variable] = true;
        }
        if (repaired) {
            pruning.prune(true);
        }
        if (!repaired || cost() >= before) {
            System.arraycopy(withheld, 0, pattern.withheld, 0, withheld.length);
            prover.forgetDictionary();
            book.restore(moves);
        }
    }

    private boolean repair() {
        for (int goal = 0; goal < book.size(); goal++) {
            if (!book.isMet(goal)) {
                Move move = prover.find(book.goal(goal));
                book.record(goal, move);
                if (move == null && !suppressor.meetCheaply(goal)) {
                    return false;
                }
            }
        }
        return true;
    }

    private long cost() {
        return pattern.costOfSecondaries();
    }
}
