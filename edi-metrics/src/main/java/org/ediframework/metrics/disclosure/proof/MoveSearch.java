package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest product of one {@link UnitMove} per axis that changes a given variable in a given direction.
 *
 * <p>Choosing the axes one after the other, the variables in which later axes keep the code of the target are changed
 * whatever is chosen for those axes; their cost is a lower bound, and most branches end at it.
 */
final class MoveSearch {

    private static final int UNIT_MOVES_PER_CODE = 4096;
    /** Points looked at in one search; beyond it the best move so far is taken. */
    private static final long POINTS_PER_SEARCH = 4_000_000;
    /** Points looked at in all searches together; beyond it none finds anything. Some ten seconds of work. */
    private static final long POINTS = 15_000_000_000L;

    private final Pattern pattern;
    private final Effort effort;
    private final Grid grid;
    private final List<Map<Integer, List<UnitMove>>> unitMoves = new ArrayList<>();

    private long[] keys = new long[64];
    private int[] signs = new int[64];
    /** The changes of the move that is being changed. */
    private final long[] base;

    /** The variable that the move being changed must leave alone, or -1. */
    private int anchor = -1;

    /** The variables that must stay as they are. */
    private final boolean[] blocked;

    private long pointsLeft = POINTS;
    private long pointsOfThisSearch;
    private long best;
    private long amount;
    private boolean onlyWithheld;
    private final UnitMove[] chosen;
    private UnitMove @Nullable [] bestChoice;
    private int[] targetCodes;

    MoveSearch(Pattern pattern, Effort effort) {
        this.pattern = pattern;
        this.effort = effort;
        this.grid = pattern.system.grid;
        this.blocked = new boolean[pattern.system.size];
        this.base = new long[pattern.system.size];
        this.chosen = new UnitMove[grid.axes.size()];
        this.targetCodes = new int[grid.axes.size()];
        grid.axes.forEach(axis -> unitMoves.add(new HashMap<>()));
    }

    /**
     * A cheap move that meets the goal: one product of unit moves, or where none does, several one after the other.
     *
     * @return null if none was found
     */
    @Nullable
    Move cheapest(Goal goal) {
        return meeting(goal, false);
    }

    /** As {@link #cheapest}, resting on withheld variables alone. */
    @Nullable
    Move free(Goal goal) {
        return meeting(goal, true);
    }

    private @Nullable Move meeting(Goal goal, boolean free) {
        mark(goal.kept, true);
        Move found;
        if (goal.change != 0) {
            found = stepwise(goal.variable, goal.change, free);
        } else {
            found = search(goal.variable, 1, free);
            long costUp = best;
            Move down = found != null && costUp == 0 ? null : search(goal.variable, -1, free);
            if (found == null || (down != null && best < costUp)) {
                found = down;
            }
        }
        mark(goal.kept, false);
        return found == null || !addsUp(found) ? null : pattern.completed(found);
    }

    /** Whether every sum of every table is kept; not asked where the trees of the axes are those of all tables. */
    private boolean addsUp(Move move) {
        if (grid.isFaithful) {
            return true;
        }
        for (int variable : move.variables()) {
            for (int r : pattern.system.relationsOf[variable]) {
                Relation relation = pattern.system.relations.get(r);
                long sum = 0;
                for (int i = 0; i < relation.size() && pattern.system.isCell(relation.variables()[0]); i++) {
                    sum += relation.coefficients()[i] * move.changeOf(relation.variables()[i]);
                }
                if (sum != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Changes a move so that it leaves a published variable alone, by adding one move that rests on withheld variables
     * and leaves the goal's variable as it is; null if no product of unit moves does.
     */
    @Nullable
    Move without(int variable, Move move, Goal goal) {
        mark(goal.kept, true);
        boolean keptItself = blocked[goal.variable];
        blocked[goal.variable] = true;
        anchor = variable;
        Move repair = after(move, variable, -move.changeOf(variable), true);
        anchor = -1;
        blocked[goal.variable] = keptItself;
        mark(goal.kept, false);
        return repair == null || !addsUp(repair) ? null : pattern.completed(move.plus(repair));
    }

    private void mark(int[] variables, boolean mark) {
        for (int variable : variables) {
            blocked[variable] = mark;
        }
    }

    private @Nullable Move stepwise(int variable, long change, boolean free) {
        Move whole = Move.NONE;
        long left = change;
        long step = change;
        while (left != 0) {
            Move part = after(whole, variable, step, free);
            if (part != null) {
                whole = whole.plus(part);
                left -= step;
                step = left;
            } else if (Math.abs(step) == 1) {
                return null;
            } else {
                step = Step.afterFailing(step);
            }
        }
        return whole;
    }

    private @Nullable Move after(Move before, int variable, long change, boolean free) {
        for (int i = 0; i < before.variables().length; i++) {
            base[before.variables()[i]] = before.changes()[i];
        }
        Move found = search(variable, change, free);
        for (int changed : before.variables()) {
            base[changed] = 0;
        }
        return found;
    }

    private @Nullable Move search(int variable, long change, boolean free) {
        amount = Math.abs(change);
        onlyWithheld = free;
        best = Long.MAX_VALUE;
        bestChoice = null;
        long key = pattern.system.keys[variable];
        for (int d = 0; d < targetCodes.length; d++) {
            targetCodes[d] = grid.codeAt(key, d);
        }
        keys[0] = key;
        signs[0] = change > 0 ? 1 : -1;
        long cost = costOf(key, signs[0]);
        if (cost >= 0) {
            pointsOfThisSearch = Math.min(pointsLeft, POINTS_PER_SEARCH);
            pointsLeft -= pointsOfThisSearch;
            descend(0, 1, cost);
            pointsLeft += Math.max(0, pointsOfThisSearch);
        }
        return bestChoice == null ? null : moveOf(key, change > 0 ? 1 : -1, bestChoice);
    }

    private void descend(int depth, int length, long cost) {
        if (depth == chosen.length) {
            best = cost;
            bestChoice = chosen.clone();
            return;
        }
        long stride = grid.strides[depth];
        int code = targetCodes[depth];
        for (UnitMove unit : unitMovesAt(depth, code)) {
            int end = length * unit.codes().length;
            if (end > keys.length) {
                keys = Arrays.copyOf(keys, end * 2);
                signs = Arrays.copyOf(signs, end * 2);
            }
            long total = cost;
            int next = length;
            effort.spend(0);
            pointsOfThisSearch -= end;
            if (pointsOfThisSearch < 0) {
                return;
            }
            for (int i = 0; i < unit.codes().length && total < best; i++) {
                if (unit.codes()[i] == code) {
                    continue;
                }
                long offset = (unit.codes()[i] - code) * stride;
                for (int j = 0; j < length; j++) {
                    long key = keys[j] + offset;
                    int sign = signs[j] * unit.signs()[i];
                    long more = costOf(key, sign);
                    if (more < 0) {
                        total = Long.MAX_VALUE;
                        break;
                    }
                    total += more;
                    keys[next] = key;
                    signs[next++] = sign;
                }
            }
            if (total < best) {
                chosen[depth] = unit;
                descend(depth + 1, next, total);
                if (best == 0) {
                    return;
                }
            }
        }
    }

    /** What withholding the variable at a point would cost, or -1 if the move cannot change it so. */
    private long costOf(long key, int sign) {
        int variable = grid.variableAt(key);
        if (variable < 0) {
            return 0;
        }
        if (variable == anchor) {
            return 0;
        }
        if (blocked[variable] || !pattern.permits(variable, base[variable] + sign * amount)) {
            return -1;
        }
        if (pattern.withheld[variable]) {
            return 0;
        }
        if (onlyWithheld || !pattern.available[variable]) {
            return -1;
        }
        return base[variable] != 0 ? 0 : pattern.cost[variable];
    }

    private List<UnitMove> unitMovesAt(int depth, int code) {
        return unitMoves
                .get(depth)
                .computeIfAbsent(code, key -> UnitMove.raising(grid.axes.get(depth), key, UNIT_MOVES_PER_CODE));
    }

    private Move moveOf(long start, int sign, UnitMove[] units) {
        List<Long> points = new ArrayList<>(List.of(start));
        List<Integer> directions = new ArrayList<>(List.of(sign));
        for (int d = 0; d < units.length; d++) {
            int length = points.size();
            for (int i = 0; i < units[d].codes().length; i++) {
                int code = units[d].codes()[i];
                if (code != targetCodes[d]) {
                    for (int j = 0; j < length; j++) {
                        points.add(points.get(j) + (code - targetCodes[d]) * grid.strides[d]);
                        directions.add(directions.get(j) * units[d].signs()[i]);
                    }
                }
            }
        }
        SortedMap<Integer, Long> changes = new TreeMap<>();
        for (int i = 0; i < points.size(); i++) {
            int variable = grid.variableAt(points.get(i));
            if (variable >= 0) {
                changes.put(variable, directions.get(i) * amount);
            }
        }
        return Move.of(changes);
    }
}
