package org.ediframework.metrics.disclosure.proof;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which variables are withheld, which may be, at what cost, and between which bounds an attacker knows a withheld one
 * to lie. Working state of one run; not thread-safe.
 */
public final class Pattern {

    /** The upper bound of a variable that has none; far above every count, far below overflow. */
    public static final long UNBOUNDED = 1L << 60;

    public final IntegerSystem system;
    public final boolean[] withheld;
    /** Whether a variable that is published now may be withheld. */
    public final boolean[] available;

    public final long[] lower;
    public final long[] upper;
    public final long[] cost;

    public Pattern(IntegerSystem system) {
        this.system = system;
        this.withheld = new boolean[system.size];
        this.available = new boolean[system.size];
        this.lower = new long[system.size];
        this.upper = new long[system.size];
        this.cost = new long[system.size];
        Arrays.fill(upper, UNBOUNDED);
        for (int variable = system.cells; variable < system.size; variable++) {
            withheld[variable] = true;
            lower[variable] = system.leastRoom(variable);
        }
    }

    /** Adds to a move between cells what it changes in the room of published ratios; null if there is not enough. */
    @Nullable
    Move completed(Move move) {
        if (system.cells == system.size) {
            return move;
        }
        SortedMap<Integer, Long> changes = new TreeMap<>();
        for (int i = 0; i < move.variables().length; i++) {
            if (system.isCell(move.variables()[i])) {
                changes.put(move.variables()[i], move.changes()[i]);
            }
        }
        for (int variable = system.cells; variable < system.size; variable++) {
            Relation relation = system.relations.get(system.relationsOf[variable][0]);
            long change = 0;
            for (int i = 1; i < relation.size(); i++) {
                change += relation.coefficients()[i] * changes.getOrDefault(relation.variables()[i], 0L);
            }
            if (!permits(variable, change)) {
                return null;
            }
            if (change != 0) {
                changes.put(variable, change);
            }
        }
        return Move.of(changes);
    }

    boolean permits(int variable, long change) {
        long value = system.truth[variable] + change;
        return value >= lower[variable] && value <= upper[variable];
    }
}
