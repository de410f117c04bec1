package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that up to three people, each the only one in a cell, cannot combine what they know of themselves to
 * learn another small count.
 *
 * <p>A proof that leaves a coalition's cells alone holds against it. So for each primary one proof is taken; only
 * coalitions that hold a singleton this proof changes need another one, and so on to three.
 *
 * <p>A count that consists of the coalition's own people only tells them nothing about others and is not asked for.
 */
final class SingletonGuard {

    private static final int LARGEST_COALITION = 3;

    private final Pattern pattern;
    private final ProofBook book;
    private final boolean[] primary;
    /** By variable: the inner points with people in them that it sums over. */
    private final List<BitSet> people;

    SingletonGuard(Pattern pattern, ProofBook book, boolean[] primary) {
        this.pattern = pattern;
        this.book = book;
        this.primary = primary;
        this.people = new PeopleOf(pattern.system).byVariable();
    }

    /** Adds a goal to the book for each coalition that no proof holds against. Returns how many were added. */
    int addGoals() {
        int before = book.size();
        for (int variable = 0; variable < primary.length; variable++) {
            if (primary[variable]) {
                List<Move> known = new ArrayList<>();
                for (int goal : book.goalsRestingOn(variable)) {
                    Move move = book.moveOf(goal);
                    if (move != null && move.touches(variable)) {
                        known.add(move);
                    }
                }
                hold(variable, new int[0], known);
            }
        }
        return book.size() - before;
    }

    private void hold(int variable, int[] coalition, List<Move> known) {
        Move proof = leavingAlone(coalition, known);
        if (proof == null) {
            book.add(new Goal(variable, 0, coalition));
            return;
        }
        if (coalition.length == LARGEST_COALITION) {
            return;
        }
        for (int member : proof.variables()) {
            if (pattern.system.isCell(member)
                    && pattern.system.truth[member] == 1
                    && member != variable
                    && pattern.withheld[member]) {
                int[] larger = Arrays.copyOf(coalition, coalition.length + 1);
                larger[coalition.length] = member;
                Arrays.sort(larger);
                if (!isOnlyAbout(variable, larger)) {
                    hold(variable, larger, known);
                }
            }
        }
    }

    private static @Nullable Move leavingAlone(int[] coalition, List<Move> moves) {
        for (Move move : moves) {
            boolean touched = false;
            for (int member : coalition) {
                touched |= move.touches(member);
            }
            if (!touched) {
                return move;
            }
        }
        return null;
    }

    private boolean isOnlyAbout(int variable, int[] coalition) {
        BitSet others = (BitSet) people.get(variable).clone();
        for (int member : coalition) {
            others.andNot(people.get(member));
        }
        return others.isEmpty();
    }
}
