package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Whether the interval of a mean tells somebody's pay. The reader knows the own pay, what all are paid together, how much it is
 * spread (the sum of the squares), and of whoever is paid a published level or more that this is so. Everybody's pay must be
 * able to be a tenth higher and a tenth lower, with the others paid whatever makes both sums: given what is left for them, the sum
 * of their squares can be anything from that of pay as equal as the levels allow to that of one person with all that is open. Where a
 * level itself lies within the tenth below, pay must be able to be as low as that.
 */
final class SpreadSafety {

    private static final double A_TENTH_MORE = 1.1;
    private static final double A_TENTH_LESS = 0.9;

    /** Rounding of sums of squares must not make anything possible. */
    private static final double MARGIN = 1e-9;

    private final double[] rising;
    private final double[] levels;
    private final int[] atLevel;
    private final double sum;
    private final double squares;

    private SpreadSafety(List<BigDecimal> pays, List<BigDecimal> known) {
        this.rising =
                pays.stream().mapToDouble(RisingAmounts::toDouble).sorted().toArray();
        this.levels = DoubleStream.concat(
                        DoubleStream.of(0),
                        known.stream().mapToDouble(RisingAmounts::toDouble).filter(level -> level > 0))
                .sorted()
                .distinct()
                .toArray();
        this.atLevel = new int[levels.length];
        double all = 0;
        double allSquares = 0;
        for (double pay : rising) {
            all += pay;
            allSquares += pay * pay;
            atLevel[level(pay)]++;
        }
        this.sum = all;
        this.squares = allSquares;
    }

    /**
     * Whether an interval of these people's mean pay may be shown.
     *
     * @param levels of which it is published who is paid as much or more, in any order
     */
    static boolean isSafe(List<BigDecimal> pays, List<BigDecimal> levels) {
        return pays.size() >= PaySafety.LEAST_GROUP && new SpreadSafety(pays, levels).isEverybodyKept();
    }

    private int level(double pay) {
        int level = 0;
        while (level + 1 < levels.length && levels[level + 1] <= pay) {
            level++;
        }
        return level;
    }

    /** Of those of one level the highest and the lowest are bound most easily, or the next where these read themselves. */
    private boolean isEverybodyKept() {
        int first = 0;
        for (int people : atLevel) {
            int end = first + people;
            for (int target = first; target < end; target++) {
                boolean isAtAnEnd = target < first + 2 || target >= end - 2;
                if (isAtAnEnd && rising[target] > 0 && !isKept(target)) {
                    return false;
                }
            }
            first = end;
        }
        return rising[rising.length - 1] > 0;
    }

    private boolean isKept(int target) {
        double pay = rising[target];
        double lower = Math.max(A_TENTH_LESS * pay, levels[level(pay)]);
        int first = 0;
        for (int people : atLevel) {
            int end = first + people;
            if (people > 0 && !(isKept(target, A_TENTH_MORE * pay, first, end) && isKept(target, lower, first, end))) {
                return false;
            }
            first = end;
        }
        return true;
    }

    /**
     * Whether the target can be paid this for every reader of one level. What the own square and the least of the others make
     * together is convex in the own pay, so that the first and the last of the level read most of it; so is what the own square and the most of the others
     * make, which is least where the own pay is half of both.
     */
    private boolean isKept(int target, double pay, int first, int end) {
        double half = (sum - pay - belowHighest(target, first)) / 2;
        int place = Arrays.binarySearch(rising, first, end, half);
        int middle = place < 0 ? -place - 1 : place;
        return isPossible(target, pay, first, first + 2, first, end)
                && isPossible(target, pay, end - 2, end, first, end)
                && isPossible(target, pay, middle - 2, middle + 2, first, end);
    }

    /** What the levels of all others leave, but for the one who has the highest of them. */
    private double belowHighest(int target, int reader) {
        int[] others = others(target, reader);
        double below = 0;
        double highest = 0;
        for (int level = 0; level < levels.length; level++) {
            below += others[level] * levels[level];
            highest = others[level] > 0 ? levels[level] : highest;
        }
        return below - highest;
    }

    private int[] others(int target, int reader) {
        int[] others = atLevel.clone();
        others[level(rising[reader])]--;
        others[level(rising[target])]--;
        return others;
    }

    private boolean isPossible(int target, double pay, int from, int to, int first, int end) {
        for (int reader = Math.max(from, first); reader < Math.min(to, end); reader++) {
            if (reader != target && !isPossible(reader, target, pay)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the target can be paid this, of a reader's knowledge. */
    private boolean isPossible(int reader, int target, double pay) {
        double own = rising[reader];
        int[] others = others(target, reader);
        double open = sum - own - pay;
        double ofLevels = 0;
        double highest = 0;
        for (int level = 0; level < levels.length; level++) {
            open -= others[level] * levels[level];
            ofLevels += others[level] * levels[level] * levels[level];
            highest = others[level] > 0 ? levels[level] : highest;
        }
        if (open < 0) {
            return false;
        }
        double left = squares - own * own - pay * pay;
        double most = ofLevels - highest * highest + (highest + open) * (highest + open);
        double margin = MARGIN * squares;
        return left >= least(others, open) + margin && left <= most - margin;
    }

    /** The sum of squares where what is open goes to whoever has least. */
    private double least(int[] others, double open) {
        double left = open;
        double raised = levels[0];
        int people = others[0];
        int next = 1;
        while (next < levels.length && (people == 0 || left >= people * (levels[next] - raised))) {
            left -= people * (levels[next] - raised);
            raised = levels[next];
            people += others[next];
            next++;
        }
        double equal = people == 0 ? raised : raised + left / people;
        double least = people * equal * equal;
        for (int level = next; level < levels.length; level++) {
            least += others[level] * levels[level] * levels[level];
        }
        return least;
    }
}
