package org.ediframework.metrics.disclosure.proof;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A change of the true table that breaks no relation: what is added to which variables. Variables ascend and no change
 * is nought, so that equal moves are equal in writing.
 */
public final class Move {

    public static final Move NONE = new Move(new int[0], new long[0]);

    private final int[] variables;
    private final long[] changes;

    Move(int[] variables, long[] changes) {
        this.variables = variables;
        this.changes = changes;
    }

    public static Move of(SortedMap<Integer, Long> changes) {
        return new Move(
                changes.keySet().stream().mapToInt(Integer::intValue).toArray(),
                changes.values().stream().mapToLong(Long::longValue).toArray());
    }

    public int[] variables() {
        return variables;
    }

    public long[] changes() {
        return changes;
    }

    /** What a move changes in a variable. */
    public long changeOf(int variable) {
        int at = Arrays.binarySearch(variables, variable);
        return at < 0 ? 0 : changes[at];
    }

    /** This move and another one after it. */
    Move plus(Move other) {
        int[] sumVariables = new int[variables.length + other.variables.length];
        long[] sumChanges = new long[sumVariables.length];
        int length = 0;
        int i = 0;
        int j = 0;
        while (i < variables.length || j < other.variables.length) {
            boolean mine = j == other.variables.length || (i < variables.length && variables[i] <= other.variables[j]);
            boolean theirs =
                    i == variables.length || (j < other.variables.length && other.variables[j] <= variables[i]);
            long change = (mine ? changes[i] : 0) + (theirs ? other.changes[j] : 0);
            if (change != 0) {
                sumVariables[length] = mine ? variables[i] : other.variables[j];
                sumChanges[length++] = change;
            }
            i += mine ? 1 : 0;
            j += theirs ? 1 : 0;
        }
        return new Move(Arrays.copyOf(sumVariables, length), Arrays.copyOf(sumChanges, length));
    }

    Move renumbered(int[] numbers) {
        SortedMap<Integer, Long> renumbered = new TreeMap<>();
        for (int i = 0; i < variables.length; i++) {
            renumbered.put(numbers[variables[i]], changes[i]);
        }
        return of(renumbered);
    }

    /** This move made in part only; null if it cannot be parted so. */
    @Nullable
    Move part(long of, long whole) {
        long[] parts = new long[changes.length];
        for (int i = 0; i < parts.length; i++) {
            long product = Math.multiplyExact(changes[i], of);
            if (product % whole != 0) {
                return null;
            }
            parts[i] = product / whole;
        }
        return new Move(variables, parts);
    }

    public boolean touches(int variable) {
        return Arrays.binarySearch(variables, variable) >= 0;
    }
}
