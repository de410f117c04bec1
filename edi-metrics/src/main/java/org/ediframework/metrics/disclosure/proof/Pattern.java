package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private static final long COST_UNIT = 1L << 20;

    public final IntegerSystem system;
    public final boolean[] withheld;
    /** Whether a variable that is published now may be withheld. */
    public final boolean[] available;

    public final long[] lower;
    public final long[] upper;
    /** What withholding a variable costs that is published now. */
    public final long[] cost;

    /** By variable: those that must be withheld and published with it, itself among them. */
    private final int[][] twins;

    private long[] rank = {};

    public Pattern(IntegerSystem system) {
        this.system = system;
        this.withheld = new boolean[system.size];
        this.available = new boolean[system.size];
        this.lower = new long[system.size];
        this.upper = new long[system.size];
        this.cost = new long[system.size];
        this.twins = new int[system.size][];
        for (int variable = 0; variable < system.size; variable++) {
            twins[variable] = new int[] {variable};
        }
        Arrays.fill(upper, UNBOUNDED);
        for (int variable = system.cells; variable < system.size; variable++) {
            withheld[variable] = true;
            lower[variable] = system.leastRoom(variable);
        }
    }

    /**
     * Binds together what only names could part, and makes costs differ a little wherever variables differ, so that of two
     * patterns of the same cost the same one is chosen whatever the variables are called and in whatever order they stand.
     */
    void bindTwins(Effort effort, boolean binds) {
        long[] colours = Colours.refine(system, initialColours(), effort);
        SortedMap<Long, List<Integer>> alike = new TreeMap<>();
        for (int variable = 0; variable < system.cells; variable++) {
            alike.computeIfAbsent(colours[variable], key -> new ArrayList<>()).add(variable);
        }
        alike.forEach((colour, variables) -> {
            int[] together = variables.stream().mapToInt(Integer::intValue).toArray();
            for (int variable : together) {
                twins[variable] = binds ? together : twins[variable];
                cost[variable] = cost[variable] * COST_UNIT * twins[variable].length + (colour & (COST_UNIT - 1));
            }
        });
        rank = colours;
    }

    /** A pattern of the same system in which all is withheld but zeros, and no ratio is known. */
    Pattern withEverythingWithheld() {
        Pattern everything = new Pattern(system);
        for (int variable = 0; variable < system.size; variable++) {
            boolean isCell = system.isCell(variable);
            everything.withheld[variable] = withheld[variable] || !isCell || system.truth[variable] > 0;
            everything.lower[variable] = isCell ? lower[variable] : -UNBOUNDED;
            everything.upper[variable] = upper[variable];
        }
        return everything;
    }

    /** By variable: all that is known of it by itself. */
    long[] initialColours() {
        long[] initial = new long[system.size];
        for (int variable = 0; variable < initial.length; variable++) {
            long known = (withheld[variable] ? 1L : 0L) + (available[variable] ? 2L : 0L);
            initial[variable] = Colours.mix(
                    Colours.mix(system.truth[variable], cost[variable]),
                    Colours.mix(Colours.mix(lower[variable], upper[variable]), known));
        }
        return initial;
    }

    Pattern renumbered(IntegerSystem renumbered, int[] toNew, int[] toOld) {
        Pattern other = new Pattern(renumbered);
        other.rank = new long[toOld.length];
        for (int variable = 0; variable < toOld.length; variable++) {
            int old = toOld[variable];
            other.withheld[variable] = withheld[old];
            other.available[variable] = available[old];
            other.lower[variable] = lower[old];
            other.upper[variable] = upper[old];
            other.cost[variable] = cost[old];
            other.rank[variable] = rank[old];
            other.twins[variable] =
                    Arrays.stream(twins[old]).map(twin -> toNew[twin]).sorted().toArray();
        }
        return other;
    }

    /** A pattern in which all is withheld that may be. */
    Pattern withAllAvailableWithheld() {
        Pattern all = new Pattern(system);
        for (int variable = 0; variable < system.size; variable++) {
            all.withheld[variable] = withheld[variable] || available[variable];
            all.lower[variable] = lower[variable];
            all.upper[variable] = upper[variable];
        }
        return all;
    }

    /** What withholding a variable costs without its twins. */
    long costEach(int variable) {
        return cost[variable] / twins[variable].length;
    }

    /** A number that says what a variable is like and nothing of its name. */
    long rankOf(int variable) {
        return rank.length == 0 ? variable : rank[variable];
    }

    /** What is withheld now beyond what must be costs this much. */
    long costOfSecondaries() {
        long sum = 0;
        for (int variable = 0; variable < withheld.length; variable++) {
            sum += withheld[variable] && available[variable] ? costEach(variable) : 0;
        }
        return sum;
    }

    int[] twinsOf(int variable) {
        return twins[variable];
    }

    /** Withholds a variable and its twins; false if they are withheld already. */
    boolean withhold(int variable) {
        if (withheld[variable]) {
            return false;
        }
        for (int twin : twins[variable]) {
            withheld[twin] = true;
        }
        return true;
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
