package org.ediframework.metrics.disclosure.proof;

import java.util.BitSet;

/** Withholds further variables, the cheapest first, until every goal is met. */
record Suppressor(Pattern pattern, ProofBook book, Prover prover) {

    /**
     * Meets every goal that is open, if it can be met.
     *
     * @param order the goals' numbers, those first that are to be met first
     * @return whether all are met
     */
    boolean meetAll(int[] order) {
        for (int goal : order) {
            if (!book.isMet(goal)) {
                meetCheaply(goal);
            }
        }
        return book.allMet() || meetTheRest();
    }

    /** Meets a goal by the cheapest move there is; leaves it open if there is none. */
    boolean meetCheaply(int goal) {
        Move move = prover.cheapest(book.goal(goal));
        if (move == null) {
            return false;
        }
        withhold(move);
        book.record(goal, move);
        return true;
    }

    private void withhold(Move move) {
        for (int variable : move.variables()) {
            if (pattern.withhold(variable)) {
                prover.forgetDictionary();
            }
        }
    }

    /** Meets what no product of moves meets, if needs be with every available variable withheld for a while. */
    private boolean meetTheRest() {
        meetExactly();
        if (book.allMet()) {
            return true;
        }
        prover.setPatient(true);
        boolean[] before = pattern.withheld.clone();
        for (int variable = 0; variable < before.length; variable++) {
            pattern.withheld[variable] |= pattern.available[variable];
        }
        prover.forgetDictionary();
        BitSet open = new BitSet();
        for (int goal = 0; goal < book.size(); goal++) {
            open.set(goal, !book.isMet(goal));
        }
        meetExactly();
        System.arraycopy(before, 0, pattern.withheld, 0, before.length);
        prover.forgetDictionary();
        prover.setPatient(false);
        open.stream().forEach(goal -> {
            Move move = book.moveOf(goal);
            if (move != null) {
                withhold(move);
            }
        });
        return book.allMet();
    }

    private void meetExactly() {
        for (int goal = 0; goal < book.size(); goal++) {
            if (!book.isMet(goal)) {
                prover.exactly(book.goal(goal)).witness().ifPresent(book.recording(goal));
            }
        }
    }
}
