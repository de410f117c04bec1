package org.ediframework.metrics.disclosure.proof;

/**
 * What the zeros and the sums rule out by themselves, even if every other figure were withheld: a total over three cells
 * that are not empty is never 2. Nothing can be promised of such a value, and nothing is lost by not promising it.
 */
final class ShownZeros {

    private static final int TRIALS = 5_000;

    private final Pattern everything;
    private final Prover prover;
    private final BoundedSearch bounded;

    ShownZeros(Pattern pattern, Effort effort) {
        this.everything = pattern.withEverythingWithheld();
        this.prover = new Prover(everything, effort);
        this.prover.setPatient(true);
        this.bounded = new BoundedSearch(everything, effort);
    }

    /** Whether it is proven that the goal cannot be met, whatever is withheld. */
    boolean ruleOut(Goal goal) {
        if (goal.change == 0 || !everything.withheld[goal.variable]) {
            return false;
        }
        Reach reach = prover.exactly(goal);
        if (reach.witness().isEmpty() && !reach.limitKnown()) {
            reach = bounded.search(goal, goal.change, TRIALS);
        }
        return reach.witness().isEmpty() && reach.limitKnown();
    }
}
