package org.ediframework.metrics.disclosure.proof;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Drives one variable of a {@link Dictionary} as far as was asked, by exact simplex steps from the true table: the
 * entering column is the first that helps (Bland's rule, so that it cannot cycle) whenever a step has no length, and
 * the one that helps most otherwise.
 *
 * <p>Columns off their bounds are moved in whole steps as long as these keep every variable whole, so that most
 * searches end at a whole-number table.
 *
 * <p>Source: R. G. Bland, New finite pivoting rules for the simplex method, Mathematics of Operations Research 2
 * (1977), doi:10.1287/moor.2.2.103.
 */
final class ExactSearch {

    private final Pattern pattern;
    private final Dictionary dictionary;
    private final Effort effort;
    /** Bounds of the changes, by local number. */
    private final long[] lower;

    private final long[] upper;
    /** Changes of the columns; those of the rows follow from them. */
    private final long[] change;

    /** Changes of the rows, times their denominators. */
    private final long[] rowValue;

    /** The column in view. */
    private final long[] coefficients;

    private int pivotsLeft;
    private Move start = Move.NONE;

    ExactSearch(Pattern pattern, Dictionary dictionary, Effort effort) {
        this.effort = effort;
        this.pattern = pattern;
        this.dictionary = dictionary;
        this.lower = new long[dictionary.variables.length];
        this.upper = new long[dictionary.variables.length];
        this.change = new long[dictionary.columnVariable.length];
        this.rowValue = new long[dictionary.rows.length];
        this.coefficients = new long[dictionary.rows.length];
    }

    /**
     * Tries to change the goal's variable by exactly this much.
     *
     * @param target how much, if the goal leaves it open
     * @param pivots how many exchanges may be spent
     */
    Reach reach(Goal goal, long target, int pivots) {
        bound(goal);
        start = Move.NONE;
        return drive(local(goal.variable), target, pivots);
    }

    /**
     * Tries to change a move so that it leaves a variable alone and still meets its goal.
     *
     * @param start a move within all bounds but those of the variable
     */
    Reach without(int variable, Move start, Goal goal, int pivots) {
        bound(goal);
        this.start = start;
        int target = local(goal.variable);
        lower[target] = start.changeOf(goal.variable);
        upper[target] = lower[target];
        int local = local(variable);
        long from = start.changeOf(variable);
        lower[local] = Math.min(0, from);
        upper[local] = Math.max(0, from);
        return drive(local, 0, pivots);
    }

    private int local(int variable) {
        return Arrays.binarySearch(dictionary.variables, variable);
    }

    private void bound(Goal goal) {
        for (int i = 0; i < lower.length; i++) {
            int v = dictionary.variables[i];
            if (pattern.withheld[v]) {
                lower[i] = pattern.lower[v] - pattern.system.truth[v];
                upper[i] = pattern.upper[v] >= Pattern.UNBOUNDED
                        ? Pattern.UNBOUNDED
                        : pattern.upper[v] - pattern.system.truth[v];
            } else {
                lower[i] = 0;
                upper[i] = 0;
            }
        }
        for (int known : goal.kept) {
            int local = local(known);
            if (local >= 0) {
                lower[local] = 0;
                upper[local] = 0;
            }
        }
    }

    private Reach drive(int local, long target, int pivots) {
        long from = start.changeOf(dictionary.variables[local]);
        if (target > upper[local] || target < lower[local]) {
            return Reach.limited(target > from ? upper[local] : lower[local]);
        }
        if (target > from) {
            upper[local] = target;
        } else {
            lower[local] = target;
        }
        pivotsLeft = pivots;
        return run(local, target, target > from ? 1 : -1);
    }

    private void begin() {
        Arrays.fill(change, 0);
        Arrays.fill(rowValue, 0);
        for (int i = 0; i < start.variables().length; i++) {
            int place = dictionary.place[local(start.variables()[i])];
            if (place < 0) {
                change[-1 - place] = start.changes()[i];
            } else {
                rowValue[place] = Math.multiplyExact(start.changes()[i], dictionary.denominators[place]);
            }
        }
    }

    private Reach run(int local, long target, int direction) {
        begin();
        boolean firstThatHelps = false;
        for (int rounds = 0; ; rounds++) {
            if (atTarget(local, target)) {
                return isWhole() ? Reach.found(move()) : settle(local, target, direction);
            }
            if (pivotsLeft <= 0 || effort.isSpent() || rounds > 50 * pivotsLeft + 1000) {
                return Reach.UNKNOWN;
            }
            int column = entering(local, direction, firstThatHelps);
            if (column < 0) {
                return Reach.limited(valueTowardsNought(local));
            }
            firstThatHelps = !step(column, towards(local, column, direction));
        }
    }

    /** Tightens fractional variables towards the truth, one at a time, until all are whole or the target is lost. */
    private Reach settle(int local, long target, int direction) {
        for (int r = 0; r < rowValue.length && start.variables().length == 0; r++) {
            if (rowValue[r] % dictionary.denominators[r] != 0) {
                int fractional = dictionary.rowVariable[r];
                long down = Math.floorDiv(rowValue[r], dictionary.denominators[r]);
                if (rowValue[r] > 0) {
                    upper[fractional] = Math.min(upper[fractional], Math.max(0, down));
                } else {
                    lower[fractional] = Math.max(lower[fractional], Math.min(0, down + 1));
                }
                Reach next = run(local, target, direction);
                return next.witness().isPresent() ? next : Reach.UNKNOWN;
            }
        }
        return Reach.UNKNOWN;
    }

    private boolean atTarget(int local, long target) {
        int place = dictionary.place[local];
        return place < 0
                ? change[-1 - place] == target
                : rowValue[place] == Math.multiplyExact(target, dictionary.denominators[place]);
    }

    private long valueTowardsNought(int local) {
        int place = dictionary.place[local];
        return place < 0 ? change[-1 - place] : rowValue[place] / dictionary.denominators[place];
    }

    private boolean isWhole() {
        for (int r = 0; r < rowValue.length; r++) {
            if (dictionary.denominators[r] != 1 && rowValue[r] % dictionary.denominators[r] != 0) {
                return false;
            }
        }
        return true;
    }

    private int towards(int local, int column, int direction) {
        int place = dictionary.place[local];
        if (place < 0) {
            return direction;
        }
        return dictionary.rows[place][column] > 0 ? direction : -direction;
    }

    private int entering(int local, int direction, boolean firstThatHelps) {
        int place = dictionary.place[local];
        if (place < 0) {
            return -1 - place;
        }
        int best = -1;
        for (int c = 0; c < change.length; c++) {
            long coefficient = dictionary.rows[place][c];
            if (coefficient == 0) {
                continue;
            }
            int variable = dictionary.columnVariable[c];
            boolean room = coefficient > 0 == direction > 0 ? change[c] < upper[variable] : change[c] > lower[variable];
            if (room && (best < 0 || better(c, best, place, firstThatHelps))) {
                best = c;
            }
        }
        return best;
    }

    private boolean better(int column, int than, int row, boolean firstThatHelps) {
        long mine = Math.abs(dictionary.rows[row][column]);
        long other = Math.abs(dictionary.rows[row][than]);
        return (firstThatHelps || mine == other)
                ? dictionary.columnVariable[column] < dictionary.columnVariable[than]
                : mine > other;
    }

    /**
     * Moves a column as far as its bounds and those of the rows allow.
     *
     * @return whether anything changed
     */
    private boolean step(int column, int direction) {
        view(column);
        int variable = dictionary.columnVariable[column];
        long ownRoom = direction > 0
                ? (upper[variable] >= Pattern.UNBOUNDED ? Pattern.UNBOUNDED : upper[variable] - change[column])
                : change[column] - lower[variable];
        long length = ownRoom;
        long over = 1;
        int blocking = -1;
        for (int r = 0; r < rowValue.length; r++) {
            long coefficient = coefficients[r];
            if (coefficient == 0) {
                continue;
            }
            int rowVariable = dictionary.rowVariable[r];
            boolean rises = coefficient > 0 == direction > 0;
            if (rises && upper[rowVariable] >= Pattern.UNBOUNDED) {
                continue;
            }
            long bound =
                    Math.multiplyExact(rises ? upper[rowVariable] : lower[rowVariable], dictionary.denominators[r]);
            long room = Math.abs(bound - rowValue[r]);
            long speed = Math.abs(coefficient);
            long left = Math.multiplyExact(room, over);
            long right = length >= Pattern.UNBOUNDED ? Long.MAX_VALUE : Math.multiplyExact(length, speed);
            boolean tieBroken = left == right && blocking >= 0 && rowVariable < dictionary.rowVariable[blocking];
            if (left < right || tieBroken) {
                length = room;
                over = speed;
                blocking = r;
            }
        }
        if (length >= Pattern.UNBOUNDED && blocking < 0) {
            throw new ArithmeticException("nothing bounds the change");
        }
        if (blocking < 0) {
            shift(column, Math.multiplyExact(direction, length));
            return length > 0;
        }
        long whole = wholeStep(length / over);
        if (whole > 0) {
            shift(column, Math.multiplyExact(direction, whole));
            if (Math.multiplyExact(whole, over) != length) {
                return true;
            }
        }
        boolean moved = whole > 0 || length > 0;
        int leaving = dictionary.rowVariable[blocking];
        boolean rises = coefficients[blocking] > 0 == direction > 0;
        shift(column, -change[column]);
        dictionary.pivot(blocking, column, rowValue, effort);
        pivotsLeft--;
        view(column);
        shift(column, rises ? upper[leaving] : lower[leaving]);
        return moved;
    }

    private void view(int column) {
        for (int r = 0; r < coefficients.length; r++) {
            coefficients[r] = dictionary.rows[r][column];
        }
    }

    /** The longest step of the column in view, up to the limit, that keeps every row whole that is whole now; 0 if none does. */
    private long wholeStep(long limit) {
        if (limit == 0) {
            return 0;
        }
        long unit = 1;
        for (int r = 0; r < rowValue.length; r++) {
            long denominator = dictionary.denominators[r];
            if (denominator != 1 && coefficients[r] != 0) {
                long need = denominator / Rows.gcd(denominator, coefficients[r]);
                unit = Math.multiplyExact(unit, need / Rows.gcd(unit, need));
                if (unit > limit) {
                    return 0;
                }
            }
        }
        return limit - limit % unit;
    }

    /** Moves the column in view. */
    private void shift(int column, long by) {
        change[column] += by;
        for (int r = 0; r < rowValue.length && by != 0; r++) {
            if (coefficients[r] != 0) {
                rowValue[r] = Math.addExact(rowValue[r], Math.multiplyExact(coefficients[r], by));
            }
        }
    }

    private Move move() {
        SortedMap<Integer, Long> changes = new TreeMap<>();
        for (int c = 0; c < change.length; c++) {
            if (change[c] != 0) {
                changes.put(dictionary.variables[dictionary.columnVariable[c]], change[c]);
            }
        }
        for (int r = 0; r < rowValue.length; r++) {
            if (rowValue[r] != 0) {
                changes.put(dictionary.variables[dictionary.rowVariable[r]], rowValue[r] / dictionary.denominators[r]);
            }
        }
        return Move.of(changes);
    }
}
