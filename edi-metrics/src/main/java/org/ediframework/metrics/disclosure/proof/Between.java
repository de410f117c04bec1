package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Sees to the values between the truth and the farthest that must remain possible. A move of several steps that can be
 * made in part proves them all; where it cannot, whole numbers may leave a hole, and the value is asked for by itself.
 */
public final class Between {

    /** Beyond it only what a part of a move does not prove is put down, one by one, for as long as the effort lasts. */
    private static final long MOST_PUT_DOWN = 100;

    private final Pattern pattern;
    private final ProofBook book;
    private final Prover prover;

    Between(Pattern pattern, ProofBook book, Prover prover) {
        this.pattern = pattern;
        this.book = book;
        this.prover = prover;
    }

    /**
     * Adds a goal for each value between, with its proof where there is one.
     *
     * @return how many of them are open
     */
    int addGoals() {
        int open = 0;
        int before = book.size();
        for (int number = 0; number < before; number++) {
            for (Goal goal : parts(book.goal(number))) {
                int added = book.add(goal);
                Move whole = book.moveOf(number);
                Move part = whole == null ? null : whole.part(goal.change, book.goal(number).change);
                if (part == null) {
                    part = prover.find(goal);
                }
                if (part == null) {
                    open++;
                } else {
                    book.record(added, part);
                }
            }
        }
        return pattern.system.size == 0 ? 0 : open;
    }

    /** A goal for each value between the truth and that of a goal. */
    public static List<Goal> parts(Goal goal) {
        List<Goal> parts = new ArrayList<>();
        long sign = Long.signum(goal.change);
        for (long distance = 1;
                !goal.isInherited && distance < Math.abs(goal.change) && distance <= MOST_PUT_DOWN;
                distance++) {
            parts.add(goal.to(sign * distance));
        }
        return parts;
    }
}
