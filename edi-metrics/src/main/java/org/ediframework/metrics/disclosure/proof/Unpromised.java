package org.ediframework.metrics.disclosure.proof;

/**
 * What cannot be kept possible whatever is withheld, and so was never promised. Either what the zeros and the sums rule out by themselves, even if every other figure were withheld: a total over three cells
 * that are not empty is never 2. Or what was published before rules out already.
 */
final class Unpromised {

    private static final int TRIALS = 5_000;

    private final Pattern everything;
    private final Prover prover;
    private final BoundedSearch bounded;

    /** What zeros rule out. */
    static Unpromised of(Pattern pattern, Effort effort) {
        return new Unpromised(pattern.withEverythingWithheld(), effort);
    }

    /** What is ruled out by what cannot be withheld any more. */
    static Unpromised andWhatIsPublic(Pattern pattern, Effort effort) {
        return new Unpromised(pattern.withAllAvailableWithheld(), effort);
    }

    private Unpromised(Pattern everything, Effort effort) {
        this.everything = everything;
        this.prover = new Prover(everything, effort);
        this.prover.setPatient(true);
        this.bounded = new BoundedSearch(everything, effort);
    }

    /** Whether it is proven that the goal cannot be met, whatever is withheld. */
    boolean ruleOut(Goal goal) {
        if (!everything.withheld[goal.variable] || (goal.change == 0 && !goal.isInherited)) {
            return false;
        }
        Reach reach = prover.exactly(goal);
        if (reach.witness().isEmpty() && !reach.limitKnown() && !prover.isExhausted()) {
            reach = bounded.search(goal, goal.change, TRIALS);
        }
        return reach.witness().isEmpty() && reach.limitKnown();
    }
}
