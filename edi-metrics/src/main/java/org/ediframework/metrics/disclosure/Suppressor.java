package org.ediframework.metrics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Withholds further variables until every goal is met, and publishes again those that no proof needs. */
final class Suppressor {

    final Pattern pattern;
    final ProofBook book;
    final MoveSearch moves;
    final Prover prover;
    final boolean[] primary;
    final Effort effort;

    Suppressor(Pattern pattern, boolean[] primary, List<Goal> goals, Effort effort) {
        this.effort = effort;
        this.pattern = pattern;
        this.primary = primary;
        this.moves = new MoveSearch(pattern);
        this.prover = new Prover(pattern, moves, effort);
        this.book = new ProofBook(pattern.system.size, goals);
    }

    int greedy() {
        int missing = 0;
        for (int g = 0; g < book.goals.size(); g++) {
            if (book.moveOf(g) == null) {
                Move move = cheapest(book.goals.get(g));
                if (move == null) {
                    missing++;
                } else {
                    withhold(move);
                    book.record(g, move);
                }
            }
        }
        return missing;
    }

    /** Meets the goals that no single move meets, if needs be with every available variable withheld for a while. */
    int complete(int pivots) {
        int missing = 0;
        for (int g = 0; g < book.goals.size(); g++) {
            if (book.moveOf(g) == null) {
                Move move = prover.exactly(book.goals.get(g), pivots).witness().orElse(null);
                book.record(g, move);
                missing += move == null ? 1 : 0;
            }
        }
        if (missing == 0) {
            return 0;
        }
        boolean[] before = pattern.withheld.clone();
        for (int v = 0; v < before.length; v++) {
            pattern.withheld[v] |= pattern.available[v];
        }
        prover.forgetDictionary();
        for (int g = 0; g < book.goals.size(); g++) {
            if (book.moveOf(g) == null) {
                Move move = prover.exactly(book.goals.get(g), pivots).witness().orElse(null);
                book.record(g, move);
                missing -= move == null ? 0 : 1;
                for (int v : move == null ? new int[0] : move.variables()) {
                    before[v] = true;
                }
            }
        }
        System.arraycopy(before, 0, pattern.withheld, 0, before.length);
        prover.forgetDictionary();
        return missing;
    }

    private @Nullable Move cheapest(Goal goal) {
        if (goal.change() != 0) {
            return moves.cheapest(goal.variable(), goal.change());
        }
        Move up = moves.cheapest(goal.variable(), 1);
        Move down = moves.cheapest(goal.variable(), -1);
        if (up == null || down == null) {
            return up == null ? down : up;
        }
        return costOf(down) < costOf(up) ? down : up;
    }

    private long costOf(Move move) {
        long sum = 0;
        for (int variable : move.variables()) {
            sum += pattern.withheld[variable] ? 0 : pattern.cost[variable];
        }
        return sum;
    }

    void withhold(Move move) {
        for (int variable : move.variables()) {
            if (!pattern.withheld[variable]) {
                pattern.withheld[variable] = true;
                prover.forgetDictionary();
            }
        }
    }

    int prune(int pivots) {
        List<Integer> secondaries = new ArrayList<>();
        for (int v = 0; v < primary.length; v++) {
            if (pattern.withheld[v] && !primary[v]) {
                secondaries.add(v);
            }
        }
        secondaries.sort(Comparator.comparingLong((Integer v) -> -pattern.system.truth[v])
                .thenComparing(Comparator.naturalOrder()));
        int published = 0;
        for (int v : secondaries) {
            if (publish(v, pivots)) {
                published++;
            }
        }
        return published;
    }

    /** Publishes a variable if every proof that rests on it can be replaced. */
    boolean publish(int variable, int pivots) {
        if (leavesSingleGap(variable)) {
            return false;
        }
        if (pivots > 0 && !effort.isSpent()) {
            prover.dictionary();
        }
        pattern.withheld[variable] = false;
        int[] goals = book.goalsRestingOn(variable);
        Move[] found = new Move[goals.length];
        boolean[] open = new boolean[goals.length];
        int left = 0;
        for (int i = 0; i < goals.length; i++) {
            Goal goal = book.goals.get(goals[i]);
            Move move = prover.byProduct(goal);
            Move old = book.moveOf(goals[i]);
            if (move == null && old != null) {
                move = moves.without(variable, old, goal);
            }
            if (move == null) {
                open[i] = true;
                left++;
            } else {
                found[i] = move;
            }
        }
        for (int i = 0; i < goals.length && left > 0; i++) {
            if (open[i]) {
                Reach reach = Reach.UNKNOWN;
                if (pivots > 0 && !effort.isSpent()) {
                    Goal goal = book.goals.get(goals[i]);
                    Move old = book.moveOf(goals[i]);
                    reach = old == null ? Reach.UNKNOWN : prover.without(variable, old, goal, pivots);
                    if (reach.witness().isEmpty() && (goal.change() == 0 || !reach.limitKnown())) {
                        reach = prover.exactly(goal, pivots);
                    }
                }
                if (reach.witness().isEmpty()) {
                    pattern.withheld[variable] = true;
                    return false;
                }
                found[i] = reach.witness().get();
            }
        }
        for (int i = 0; i < goals.length; i++) {
            book.record(goals[i], found[i]);
        }
        return true;
    }

    /** Tries each secondary once: publish it, repair what breaks without it, publish what the repair made needless. */
    int improve(int pivots, int rounds) {
        int gained = 0;
        for (int round = 0; round < rounds; round++) {
            int before = gained;
            for (int v = 0; v < primary.length; v++) {
                if (pattern.withheld[v] && !primary[v]) {
                    gained += exchange(v, pivots);
                }
            }
            if (before == gained && round > 1) {
                break;
            }
        }
        return gained;
    }

    private int exchange(int variable, int pivots) {
        boolean[] withheld = pattern.withheld.clone();
        Move[] moves = book.snapshot();
        int before = withheldCount();
        long costBefore = cost();
        pattern.withheld[variable] = false;
        pattern.available[variable] = false;
        for (int goal : book.goalsRestingOn(variable)) {
            book.record(goal, null);
        }
        boolean repaired = true;
        for (int g = 0; g < book.goals.size() && repaired; g++) {
            if (book.moveOf(g) == null) {
                Goal goal = book.goals.get(g);
                Move move = prover.byProduct(goal);
                if (move == null) {
                    move = prover.exactly(goal, pivots).witness().orElse(null);
                }
                if (move == null) {
                    move = cheapest(goal);
                }
                if (move == null) {
                    repaired = false;
                } else {
                    withhold(move);
                    book.record(g, move);
                }
            }
        }
        pattern.available[variable] = true;
        if (repaired && withheldCount() <= before + 3) {
            prune(pivots);
            if (cost() <= costBefore) {
                return before - withheldCount();
            }
        }
        System.arraycopy(withheld, 0, pattern.withheld, 0, withheld.length);
        prover.forgetDictionary();
        book.restore(moves);
        return 0;
    }

    long cost() {
        long sum = 0;
        for (int v = 0; v < primary.length; v++) {
            sum += pattern.withheld[v] && !primary[v] ? pattern.cost[v] : 0;
        }
        return sum;
    }

    /** Whether publishing the variable would give a primary back by subtraction, at once or step by step. */
    private boolean leavesSingleGap(int variable) {
        ArrayDeque<Integer> known = new ArrayDeque<>(List.of(variable));
        BitSet seen = new BitSet();
        seen.set(variable);
        while (!known.isEmpty()) {
            for (int r : pattern.system.relationsOf[known.remove()]) {
                int gap = -1;
                int gaps = 0;
                for (int v : pattern.system.relations.get(r).variables()) {
                    if (pattern.withheld[v] && !seen.get(v)) {
                        gaps++;
                        gap = v;
                    }
                }
                if (gaps == 1) {
                    if (primary[gap]) {
                        return true;
                    }
                    seen.set(gap);
                    known.add(gap);
                }
            }
        }
        return false;
    }

    int withheldCount() {
        int count = 0;
        for (boolean w : pattern.withheld) {
            count += w ? 1 : 0;
        }
        return count;
    }
}
