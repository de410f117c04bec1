package org.ediframework.metrics.disclosure;

/** A second value that must remain possible for a variable. Compared by identity. */
final class Goal {

    private static final int[] NOBODY = {};

    /** The variable. */
    final int variable;

    /** How far from the truth the value lies; 0 if any other value will do. */
    final long change;

    /** Variables the attacker knows in this case, beside those published. */
    final int[] kept;

    Goal(int variable, long change) {
        this(variable, change, NOBODY);
    }

    Goal(int variable, long change, int[] kept) {
        this.variable = variable;
        this.change = change;
        this.kept = kept;
    }

    boolean isMetBy(Move move) {
        for (int known : kept) {
            if (move.touches(known)) {
                return false;
            }
        }
        long reached = move.changeOf(variable);
        return change == 0 ? reached != 0 : reached == change;
    }
}
