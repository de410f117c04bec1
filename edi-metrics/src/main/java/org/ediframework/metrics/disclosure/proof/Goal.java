package org.ediframework.metrics.disclosure.proof;

import java.util.Arrays;

/** A second value that must remain possible for a variable. Compared by identity. */
public final class Goal {

    private static final int[] NOBODY = {};

    /** The variable. */
    public final int variable;
    /** How far from the truth the value lies; 0 if any other value will do. */
    public final long change;
    /** Variables the attacker knows in this case, beside those published. */
    public final int[] kept;
    /** Whether it was promised by an earlier publication, and only as far as that one left it open. */
    public final boolean isInherited;
    /** Whether the one variable kept is a margin of which nearly everybody is in this one. */
    public final boolean isWithinMargin;

    private Goal(int variable, long change, int[] kept, boolean isWithinMargin, boolean isInherited) {
        this.variable = variable;
        this.change = change;
        this.kept = kept;
        this.isWithinMargin = isWithinMargin;
        this.isInherited = isInherited;
    }

    /** Any value but the true one. */
    public static Goal anyOther(int variable) {
        return new Goal(variable, 0, NOBODY, false, false);
    }

    /** The value that lies this far from the true one, or any other for 0. */
    public static Goal at(int variable, long change) {
        return new Goal(variable, change, NOBODY, false, false);
    }

    /** The value that lies this far from the true one, if an earlier publication left it open. */
    public static Goal inherited(int variable, long change) {
        return new Goal(variable, change, NOBODY, false, true);
    }

    /** The same although a margin is known. */
    public static Goal withinMargin(int variable, long change, int margin) {
        return new Goal(variable, change, new int[] {margin}, true, false);
    }

    /** Any value but the true one, although these variables are known. */
    public static Goal despite(int variable, int[] coalition) {
        return new Goal(variable, 0, coalition, false, false);
    }

    Goal renumbered(int[] numbers) {
        return new Goal(
                numbers[variable],
                change,
                Arrays.stream(kept).map(known -> numbers[known]).sorted().toArray(),
                isWithinMargin,
                isInherited);
    }

    /** The same for another value. */
    Goal to(long other) {
        return new Goal(variable, other, kept, isWithinMargin, isInherited);
    }

    public boolean isMetBy(Move move) {
        for (int known : kept) {
            if (move.touches(known)) {
                return false;
            }
        }
        long reached = move.changeOf(variable);
        return change == 0 ? reached != 0 : reached == change;
    }
}
