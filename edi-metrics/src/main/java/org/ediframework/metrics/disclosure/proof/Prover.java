package org.ediframework.metrics.disclosure.proof;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks for a move that meets a goal and rests on withheld variables alone: cheaply first, then exactly. */
final class Prover {

    private static final int PIVOTS_PER_SEARCH = 200;
    private static final int PIVOTS_IF_NOTHING_ELSE_HELPS = 20_000;
    /** A dictionary of more would not fit into memory. */
    private static final int MOST_VARIABLES = 8_000;

    /** A dictionary is taken up anew when more than one row in so many has come to have fractions. */
    private static final int ROWS_FOR_A_FRACTION = 20;

    private final Pattern pattern;
    private final MoveSearch moves;
    private final Effort effort;
    private final @Nullable Flow flow;
    /** That of the variables withheld now, as it was made. */
    private @Nullable Dictionary dictionary;
    /** The same, as searches have left it. */
    private @Nullable Dictionary current;

    /** Whether there is none for the variables withheld now: they are too many, or a long is too short. */
    private boolean isBeyondReach;

    private int pivots = PIVOTS_PER_SEARCH;

    Prover(Pattern pattern, Effort effort) {
        this.pattern = pattern;
        this.moves = new MoveSearch(pattern, effort);
        this.effort = effort;
        this.flow = Network.of(pattern.system)
                .map(network -> new Flow(network, pattern, effort))
                .orElse(null);
    }

    /** To be called when a variable was withheld that was published before. */
    void forgetDictionary() {
        dictionary = null;
        current = null;
        isBeyondReach = false;
    }

    /** Whether every answer about what rests on withheld variables is final and cheap. */
    boolean isNetwork() {
        return flow != null && flow.isWhole();
    }

    boolean isExhausted() {
        return effort.isSpent();
    }

    /** Whether searches are to go on for long, as for the last goals that are open. */
    void setPatient(boolean patient) {
        pivots = patient ? PIVOTS_IF_NOTHING_ELSE_HELPS : PIVOTS_PER_SEARCH;
    }

    /** A move found without the simplex, or null. */
    @Nullable
    Move quickly(Goal goal) {
        Move found = flowing(goal);
        return found != null || isNetwork() ? found : moves.free(goal);
    }

    /** A move found quickly or else exactly, or null. */
    @Nullable
    Move find(Goal goal) {
        Move found = quickly(goal);
        return found != null ? found : exactly(goal).witness().orElse(null);
    }

    /** The cheapest move found that meets the goal, whatever it rests on; null if there is none. */
    @Nullable
    Move cheapest(Goal goal) {
        Move found = flow == null ? null : cheapestFlow(flow, goal);
        return found != null || isNetwork() ? found : moves.cheapest(goal);
    }

    private @Nullable Move cheapestFlow(Flow flow, Goal goal) {
        if (goal.change != 0) {
            return flow.cheapest(goal, goal.change);
        }
        Move up = flow.cheapest(goal, 1);
        Move down = flow.cheapest(goal, -1);
        return up == null || (down != null && costOf(down) < costOf(up)) ? down : up;
    }

    private @Nullable Move flowing(Goal goal) {
        if (flow == null) {
            return null;
        }
        if (goal.change != 0) {
            return flow.reach(goal, goal.change).witness().orElse(null);
        }
        return flow.reach(goal, 1)
                .witness()
                .or(() -> flow.reach(goal, -1).witness())
                .orElse(null);
    }

    private long costOf(Move move) {
        long sum = 0;
        for (int variable : move.variables()) {
            sum += pattern.withheld[variable] ? 0 : pattern.cost[variable];
        }
        return sum;
    }

    /** Changes a proof by a product of moves so that it leaves a variable alone; null if none does. */
    @Nullable
    Move withoutQuickly(int variable, Move move, Goal goal) {
        return isNetwork() ? null : moves.without(variable, move, goal);
    }

    /** What the simplex finds. */
    Reach exactly(Goal goal) {
        if (goal.change != 0) {
            return reach(goal, goal.change);
        }
        Reach up = reach(goal, 1);
        if (up.witness().isPresent()) {
            return up;
        }
        Reach down = reach(goal, -1);
        return down.witness().isPresent() || up.limitKnown() ? down : up;
    }

    /** Changes a proof so that it no longer rests on a variable; the rest of it must hold. */
    Reach without(int variable, Move move, Goal goal) {
        if (isNetwork()) {
            return Reach.UNKNOWN;
        }
        return search(search -> search.without(variable, move, goal, PIVOTS_PER_SEARCH));
    }

    /** What the simplex finds about one change, whatever the goal says of it. */
    Reach reach(Goal goal, long change) {
        Reach flown = flow == null ? Reach.UNKNOWN : flow.reach(goal, change);
        if (isNetwork() || flown.witness().isPresent()) {
            return flown;
        }
        return search(search -> search.reach(goal, change, pivots));
    }

    private Reach search(Function<ExactSearch, Reach> question) {
        prepare();
        Dictionary made = dictionary;
        if (made == null || effort.isSpent()) {
            return Reach.UNKNOWN;
        }
        try {
            return question.apply(new ExactSearch(pattern, current(made), effort));
        } catch (ArithmeticException tooLong) {
            // An exchange was left half done: what stands there now must not be asked again.
            current = null;
            effort.spend((long) made.rows.length * made.variables.length);
            return Reach.UNKNOWN;
        }
    }

    /** A search begins where the one before has ended, as long as few rows have fractions: with many it goes astray. */
    private Dictionary current(Dictionary made) {
        Dictionary known = current;
        if (known == null || known.fractions() - made.fractions() > made.rows.length / ROWS_FOR_A_FRACTION) {
            known = new Dictionary(made);
            current = known;
        }
        return known;
    }

    /**
     * Makes the dictionary for the variables withheld now; those published later stay in it, without room. To be called
     * before one is published for a trial, so that coming back to it costs nothing.
     */
    void prepare() {
        if (isNetwork() || dictionary != null || isBeyondReach || effort.isSpent()) {
            return;
        }
        int[] withheld = IntStream.range(0, pattern.withheld.length)
                .filter(variable -> pattern.withheld[variable])
                .toArray();
        isBeyondReach = withheld.length > MOST_VARIABLES;
        if (!isBeyondReach) {
            try {
                dictionary = new Dictionary(pattern.system, withheld, effort);
            } catch (ArithmeticException tooLong) {
                isBeyondReach = true;
            }
        }
    }
}
