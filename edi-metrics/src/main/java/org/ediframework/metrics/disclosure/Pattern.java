package org.ediframework.metrics.disclosure;

/**
 * Which variables are withheld, which may be, at what cost, and between which bounds an attacker knows a withheld one
 * to lie. Working state of one run; not thread-safe.
 */
final class Pattern {

    /** The upper bound of a variable that has none; far above every count, far below overflow. */
    static final long UNBOUNDED = 1L << 60;

    final CellSystem system;
    final boolean[] withheld;
    /** Whether a variable that is published now may be withheld. */
    final boolean[] available;

    final long[] lower;
    final long[] upper;
    final long[] cost;

    Pattern(CellSystem system) {
        this.system = system;
        this.withheld = new boolean[system.size];
        this.available = new boolean[system.size];
        this.lower = new long[system.size];
        this.upper = new long[system.size];
        this.cost = new long[system.size];
        java.util.Arrays.fill(upper, UNBOUNDED);
    }

    boolean permits(int variable, long change) {
        long value = system.truth[variable] + change;
        return value >= lower[variable] && value <= upper[variable];
    }

    /** Whether every variable the move changes is withheld and stays within its bounds. */
    boolean carries(Move move) {
        for (int i = 0; i < move.variables().length; i++) {
            if (!withheld[move.variables()[i]] || !permits(move.variables()[i], move.changes()[i])) {
                return false;
            }
        }
        return true;
    }
}
