package org.ediframework.metrics.disclosure.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what a pattern that was made elsewhere gives away. */
public final class PatternSearch {

    private static final int TRIALS = 5_000;

    /** How many values to one side are tried one by one. */
    private static final long MOST_VALUES = 32;

    /** Changes beyond this count as unlimited. */
    public static final long VERY_FAR = 1L << 40;

    private final IntegerSystem system;
    private final Pattern pattern;
    /** What the relations alone say of each variable. */
    private final long[] lower;

    private final long[] upper;
    private final Prover prover;
    private final BoundedSearch bounded;
    private final Effort effort;
    private @Nullable Unpromised zeros;

    public PatternSearch(Pattern pattern, Effort effort) {
        this.pattern = pattern;
        this.effort = effort;
        this.system = pattern.system;
        this.prover = new Prover(pattern, effort);
        this.bounded = new BoundedSearch(pattern, effort);
        this.lower = new long[system.size];
        this.upper = new long[system.size];
        for (int variable = 0; variable < system.size; variable++) {
            lower[variable] = pattern.withheld[variable] ? pattern.lower[variable] : system.truth[variable];
            upper[variable] = pattern.withheld[variable] ? pattern.upper[variable] : system.truth[variable];
        }
        new BoundsPropagation(system, effort).tighten(lower, upper);
    }

    /**
     * Proves what can be proven.
     *
     * @param disproved by goal: whether it was proven that nothing meets it; filled as far as the work went
     */
    public void decideAll(ProofBook book, List<Boolean> disproved) {
        decideFrom(book, disproved);
        book.variablesWithoutGoal().forEach(variable -> book.add(Goal.anyOther(variable)));
        decideFrom(book, disproved);
    }

    /** Goes on with goals for coalitions of up to three single persons. */
    public void guardSingletons(ProofBook book, List<Boolean> disproved, boolean[] guarded, boolean areZerosShown) {
        SingletonGuard guard = new SingletonGuard(pattern, book, guarded, areZerosShown);
        while (guard.addGoals() > 0) {
            decideFrom(book, disproved);
        }
    }

    private Unpromised zeros() {
        if (zeros == null) {
            zeros = Unpromised.of(pattern, effort);
        }
        return zeros;
    }

    private void decideFrom(ProofBook book, List<Boolean> disproved) {
        while (disproved.size() < book.size()) {
            int number = disproved.size();
            boolean nothingMeetsIt = decide(book, number);
            if (nothingMeetsIt && zeros().ruleOut(book.goal(number))) {
                book.waive(number);
                nothingMeetsIt = false;
            }
            disproved.add(nothingMeetsIt);
        }
    }

    /** Puts a proof into the book if there is one; true if there is proven to be none. */
    private boolean decide(ProofBook book, int number) {
        Goal goal = book.goal(number);
        if (isRuledOut(goal)) {
            return true;
        }
        Move quick = prover.quickly(goal);
        if (quick != null) {
            book.record(number, quick);
            return false;
        }
        if (goal.change != 0) {
            Reach reach = decide(goal, goal.change);
            reach.witness().ifPresent(book.recording(number));
            return reach.limitKnown();
        }
        Reach up = otherValue(goal, 1);
        Reach other = up.witness().isPresent() ? up : otherValue(goal, -1);
        other.witness().ifPresent(book.recording(number));
        return other.witness().isEmpty() && up.limitKnown() && other.limitKnown();
    }

    private boolean isRuledOut(Goal goal) {
        long low = lower[goal.variable];
        long high = upper[goal.variable];
        long value = system.truth[goal.variable] + goal.change;
        return goal.change == 0 ? low == high : value < low || value > high;
    }

    /** Looks for any other value to one side, as far as the relations allow. */
    private Reach otherValue(Goal goal, int side) {
        Reach near = prover.reach(goal, side);
        if (near.witness().isPresent() || (near.limitKnown() && near.limit() == 0)) {
            return near;
        }
        Reach far = prover.reach(goal, side * VERY_FAR);
        if (far.witness().isPresent()) {
            return far;
        }
        long limit = far.limitKnown() ? Math.abs(far.limit()) : 1;
        boolean decided = far.limitKnown() && limit <= MOST_VALUES;
        for (long distance = 1; distance <= Math.min(limit, MOST_VALUES); distance++) {
            Reach reach = decide(goal, side * distance);
            if (reach.witness().isPresent()) {
                return reach;
            }
            decided &= reach.limitKnown();
        }
        return decided ? Reach.limited(0) : Reach.UNKNOWN;
    }

    private Reach decide(Goal goal, long change) {
        Reach reach = prover.reach(goal, change);
        return prover.isNetwork() || reach.witness().isPresent() || reach.limitKnown()
                ? reach
                : bounded.search(goal, change, TRIALS);
    }

    /** An end of the range of values that remain possible, and whether it was proven. */
    public record End(long value, boolean isSharp) {}

    /** The lowest value that remains possible, or for a side of 1 the highest; {@link #VERY_FAR} or more if none is. */
    public End end(int variable, int side) {
        Goal goal = Goal.anyOther(variable);
        long truth = system.truth[goal.variable];
        long farthest = side < 0 ? Math.min(VERY_FAR, truth - pattern.lower[goal.variable]) : VERY_FAR;
        if (farthest == 0) {
            return new End(truth, true);
        }
        Reach far = prover.reach(goal, side * farthest);
        if (far.witness().isPresent()) {
            return new End(truth + side * farthest, true);
        }
        long limit = far.limitKnown() ? Math.abs(far.limit()) : farthest;
        for (long distance = limit; distance > 0 && limit < VERY_FAR; distance--) {
            Reach reach = decide(goal, side * distance);
            if (reach.witness().isPresent()) {
                return new End(truth + side * distance, true);
            }
            if (!reach.limitKnown()) {
                return new End(truth + side * distance, false);
            }
        }
        return new End(limit < VERY_FAR ? truth : truth + side * limit, limit < VERY_FAR);
    }
}
