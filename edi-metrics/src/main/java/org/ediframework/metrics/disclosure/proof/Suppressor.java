package org.ediframework.metrics.disclosure.proof;

/** Withholds further variables, the cheapest first, until every goal is met. */
final class Suppressor {

    private final Pattern pattern;
    private final ProofBook book;
    private final MoveSearch moves;
    private final Prover prover;

    Suppressor(Pattern pattern, ProofBook book, MoveSearch moves, Prover prover) {
        this.pattern = pattern;
        this.book = book;
        this.moves = moves;
        this.prover = prover;
    }

    /**
     * Meets every goal that is open, if it can be met.
     *
     * @return whether all are met
     */
    boolean meetAll() {
        for (int goal = 0; goal < book.size(); goal++) {
            if (!book.isMet(goal)) {
                meetCheaply(goal);
            }
        }
        return book.allMet() || meetTheRest();
    }

    /** Meets a goal by the cheapest move there is; leaves it open if there is none. */
    boolean meetCheaply(int goal) {
        Move move = moves.cheapest(book.goal(goal));
        if (move == null) {
            return false;
        }
        withhold(move);
        book.record(goal, move);
        return true;
    }

    private void withhold(Move move) {
        for (int variable : move.variables()) {
            if (!pattern.withheld[variable]) {
                pattern.withheld[variable] = true;
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
        boolean[] open = new boolean[book.size()];
        for (int goal = 0; goal < open.length; goal++) {
            open[goal] = !book.isMet(goal);
        }
        meetExactly();
        System.arraycopy(before, 0, pattern.withheld, 0, before.length);
        prover.forgetDictionary();
        prover.setPatient(false);
        for (int goal = 0; goal < open.length; goal++) {
            Move move = open[goal] ? book.moveOf(goal) : null;
            if (move != null) {
                withhold(move);
            }
        }
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
