package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that up to three people, each the only one in a cell, cannot combine what they know of themselves to
 * learn another small count.
 *
 * <p>A proof that leaves a coalition's cells alone holds against it. So for each primary one proof is taken; only
 * coalitions that hold a singleton this proof changes need another one, and so on to three.
 *
 * <p>What a coalition knows anyway is not asked for. Where zeros are shown that is every count that consists of its own
 * people only. Where they are withheld, learning such a count would tell that nobody else is there; but whoever is all of
 * a margin knows every cell in it.
 */
final class SingletonGuard {

    private static final int LARGEST_COALITION = 3;

    private final Pattern pattern;
    private final ProofBook book;
    private final boolean[] primary;
    /** Those without people among them only where zeros are withheld. */
    private final InnerCells inner;

    private final boolean areZerosShown;

    SingletonGuard(Pattern pattern, ProofBook book, boolean[] primary, boolean areZerosShown) {
        this.areZerosShown = areZerosShown;
        this.pattern = pattern;
        this.book = book;
        this.primary = primary;
        this.inner = new InnerCells(pattern.system, !areZerosShown);
    }

    /**
     * Adds a goal to the book for each coalition that no proof holds against, but for variables of which a goal is open:
     * those are not safe even from strangers, or not from a coalition asked for before.
     *
     * @return how many were added
     */
    int addGoals() {
        int before = book.size();
        BitSet open = new BitSet();
        for (int goal = 0; goal < before; goal++) {
            if (!book.isMet(goal)) {
                open.set(book.goal(goal).variable);
            }
        }
        for (int variable = 0; variable < primary.length; variable++) {
            if (primary[variable] && !open.get(variable)) {
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
            book.add(Goal.despite(variable, coalition));
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
                if (!isKnownAnyway(variable, larger)) {
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

    private boolean isKnownAnyway(int variable, int[] coalition) {
        Set<Integer> others = new TreeSet<>(inner.of(variable));
        for (int member : coalition) {
            if (areZerosShown) {
                others.removeAll(inner.of(member));
            } else if (inner.of(member).containsAll(others)) {
                return true;
            }
        }
        return others.isEmpty();
    }
}
