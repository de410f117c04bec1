package org.ediframework.metrics.disclosure.proof;

import java.util.List;

/** One run: withholds until every goal is met, then publishes again what is not needed. */
public final class Suppression {

    /** Numbers that the simplex may change; some seconds of work. */
    private static final long EFFORT = 700_000_000L;

    /** How many goals times secondaries are few enough for the search for a cheaper pattern. */
    private static final long FEW = 10_000;

    private final Pattern pattern;
    private final ProofBook book;
    private final Suppressor suppressor;
    private final Pruning pruning;
    private final Prover prover;

    /**
     * @param pattern what must be withheld; more is added to it
     * @param goals what must remain possible
     */
    public Suppression(Pattern pattern, List<Goal> goals) {
        this.pattern = pattern;
        this.book = new ProofBook(pattern.system.size, goals);
        MoveSearch moves = new MoveSearch(pattern);
        this.prover = new Prover(pattern, moves, new Effort(EFFORT));
        this.suppressor = new Suppressor(pattern, book, moves, prover);
        this.pruning = new Pruning(pattern, book, moves, prover);
    }

    /** The goals and what meets them; some are open if no pattern was found. */
    public ProofBook run() {
        if (!suppressor.meetAll()) {
            return book;
        }
        pruning.prune(false);
        pruning.prune(true);
        long secondaries = 0;
        for (int variable = 0; variable < pattern.system.size; variable++) {
            secondaries += pattern.withheld[variable] && pattern.available[variable] ? 1 : 0;
        }
        if (book.size() * secondaries <= FEW) {
            new Improvement(pattern, book, prover, suppressor, pruning).improve();
        }
        return book;
    }

    /**
     * Goes on until no coalition of up to three single persons learns a guarded variable.
     *
     * @param areZerosShown whether learning that nobody is in a cell tells nothing new
     */
    public ProofBook guardSingletons(boolean[] guarded, boolean areZerosShown) {
        SingletonGuard guard = new SingletonGuard(pattern, book, guarded, areZerosShown);
        while (book.allMet() && guard.addGoals() > 0) {
            suppressor.meetAll();
        }
        return book;
    }
}
