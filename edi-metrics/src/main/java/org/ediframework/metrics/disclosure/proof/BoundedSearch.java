package org.ediframework.metrics.disclosure.proof;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks through the whole tables within bounds, values near the truth first, cutting what cannot be completed. Decides
 * small systems completely; on others it stops at a number of trials.
 */
final class BoundedSearch {

    /** Copying bounds takes less time than changing a number of a simplex. */
    private static final int VARIABLES_PER_STEP = 4;

    /** How far above the truth a variable without bound is tried. */
    private static final long REACH = 16;

    private final Pattern pattern;
    private final Effort effort;
    private final IntegerSystem system;
    private final BoundsPropagation propagation;
    private int trialsLeft;
    private boolean complete;

    BoundedSearch(Pattern pattern, Effort effort) {
        this.effort = effort;
        this.pattern = pattern;
        this.system = pattern.system;
        this.propagation = new BoundsPropagation(system, effort);
    }

    /**
     * Looks for a table in which the goal's variable differs from the truth by exactly this much.
     *
     * @return the witness; no witness and a known limit if there is none; unknown if the trials ran out
     */
    Reach search(Goal goal, long change, int trials) {
        long[] lower = new long[system.size];
        long[] upper = new long[system.size];
        for (int variable = 0; variable < system.size; variable++) {
            lower[variable] = pattern.withheld[variable] ? pattern.lower[variable] : system.truth[variable];
            upper[variable] = pattern.withheld[variable] ? pattern.upper[variable] : system.truth[variable];
        }
        for (int known : goal.kept) {
            lower[known] = system.truth[known];
            upper[known] = system.truth[known];
        }
        long value = system.truth[goal.variable] + change;
        trialsLeft = trials;
        complete = true;
        if (value < lower[goal.variable] || value > upper[goal.variable]) {
            return Reach.limited(0);
        }
        lower[goal.variable] = value;
        upper[goal.variable] = value;
        Optional<Move> found = propagation.tighten(lower, upper) ? descend(lower, upper) : Optional.empty();
        return found.map(Reach::found).orElse(complete ? Reach.limited(0) : Reach.UNKNOWN);
    }

    /** Any table within the bounds of what is withheld, as a change of the truth. */
    Optional<Move> anyTable(int trials) {
        long[] lower = pattern.lower.clone();
        long[] upper = pattern.upper.clone();
        trialsLeft = trials;
        return propagation.tighten(lower, upper) ? descend(lower, upper) : Optional.empty();
    }

    private Optional<Move> descend(long[] lower, long[] upper) {
        int open = narrowest(lower, upper);
        if (open < 0) {
            return Optional.of(moveTo(lower));
        }
        long truth = Math.max(lower[open], Math.min(upper[open], system.truth[open]));
        long last = upper[open];
        if (last >= Pattern.UNBOUNDED) {
            last = truth + REACH;
            complete = false;
        }
        for (long distance = 0; truth - distance >= lower[open] || truth + distance <= last; distance++) {
            for (int side = distance == 0 ? 1 : -1; side <= 1; side += 2) {
                long value = truth + side * distance;
                if (value < lower[open] || value > last) {
                    continue;
                }
                effort.spend(1 + lower.length / VARIABLES_PER_STEP);
                if (trialsLeft-- <= 0 || effort.isSpent()) {
                    complete = false;
                    return Optional.empty();
                }
                long[] low = lower.clone();
                long[] high = upper.clone();
                low[open] = value;
                high[open] = value;
                if (propagation.tightenFrom(open, low, high)) {
                    Optional<Move> found = descend(low, high);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int narrowest(long[] lower, long[] upper) {
        int best = -1;
        for (int variable = 0; variable < lower.length; variable++) {
            long width = upper[variable] - lower[variable];
            if (width > 0 && (best < 0 || width < upper[best] - lower[best])) {
                best = variable;
            }
        }
        return best;
    }

    private Move moveTo(long[] values) {
        SortedMap<Integer, Long> changes = new TreeMap<>();
        for (int variable = 0; variable < values.length; variable++) {
            if (values[variable] != system.truth[variable]) {
                changes.put(variable, values[variable] - system.truth[variable]);
            }
        }
        return Move.of(changes);
    }
}
