package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayDeque;

/** Tightens bounds of variables by one relation at a time until none tightens any more. */
final class BoundsPropagation {

    /** Relations looked at, per relation of the system; beyond it the bounds are sound but may not be the tightest. */
    private static final int LOOKS = 200;

    private final IntegerSystem system;
    private final Effort effort;
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
    private final boolean[] isWaiting;

    BoundsPropagation(IntegerSystem system, Effort effort) {
        this.effort = effort;
        this.system = system;
        this.isWaiting = new boolean[system.relations.size()];
    }

    /**
     * Tightens everywhere.
     *
     * @return false if no whole numbers lie within the bounds
     */
    boolean tighten(long[] lower, long[] upper) {
        for (int r = 0; r < isWaiting.length; r++) {
            await(r);
        }
        return run(lower, upper);
    }

    /** Tightens what follows from a change of one variable's bounds. */
    boolean tightenFrom(int variable, long[] lower, long[] upper) {
        for (int r : system.relationsOf[variable]) {
            await(r);
        }
        return run(lower, upper);
    }

    private boolean run(long[] lower, long[] upper) {
        long looks = (long) LOOKS * isWaiting.length;
        boolean possible = true;
        while (!waiting.isEmpty()) {
            int r = waiting.remove();
            effort.spend(0);
            isWaiting[r] = false;
            if (possible && looks-- > 0) {
                possible = tightenOrSkip(system.relations.get(r), lower, upper);
            }
        }
        return possible;
    }

    private void await(int relation) {
        if (!isWaiting[relation]) {
            isWaiting[relation] = true;
            waiting.add(relation);
        }
    }

    private boolean tightenOrSkip(Relation relation, long[] lower, long[] upper) {
        try {
            return tighten(relation, lower, upper);
        } catch (ArithmeticException tooLong) {
            // Bounds that stay as they are remain true.
            return true;
        }
    }

    private boolean tighten(Relation relation, long[] lower, long[] upper) {
        for (int i = 0; i < relation.size(); i++) {
            long least = rest(relation, i, lower, upper, false);
            long most = rest(relation, i, lower, upper, true);
            int variable = relation.variables()[i];
            long coefficient = relation.coefficients()[i];
            // coefficient * variable = -rest, which lies between -most and -least
            long low = coefficient > 0 ? quotientUp(-most, coefficient, most) : quotientUp(least, -coefficient, least);
            long high =
                    coefficient > 0 ? quotientDown(-least, coefficient, least) : quotientDown(most, -coefficient, most);
            boolean tighter = false;
            if (low > lower[variable]) {
                lower[variable] = low;
                tighter = true;
            }
            if (high < upper[variable]) {
                upper[variable] = high;
                tighter = true;
            }
            if (lower[variable] > upper[variable]) {
                return false;
            }
            if (tighter) {
                for (int r : system.relationsOf[variable]) {
                    await(r);
                }
            }
        }
        return true;
    }

    /** The least or most that the relation without one variable can sum to; its own size stands for no bound. */
    private static long rest(Relation relation, int without, long[] lower, long[] upper, boolean most) {
        long sum = 0;
        for (int i = 0; i < relation.size(); i++) {
            if (i == without) {
                continue;
            }
            boolean takesUpper = relation.coefficients()[i] > 0 == most;
            long bound = takesUpper ? upper[relation.variables()[i]] : lower[relation.variables()[i]];
            if (Math.abs(bound) >= Pattern.UNBOUNDED) {
                return most ? Pattern.UNBOUNDED : -Pattern.UNBOUNDED;
            }
            sum = Math.addExact(sum, Math.multiplyExact(relation.coefficients()[i], bound));
        }
        return sum;
    }

    private static long quotientUp(long dividend, long divisor, long bound) {
        return Math.abs(bound) >= Pattern.UNBOUNDED ? Long.MIN_VALUE : -Math.floorDiv(-dividend, divisor);
    }

    private static long quotientDown(long dividend, long divisor, long bound) {
        return Math.abs(bound) >= Pattern.UNBOUNDED ? Long.MAX_VALUE : Math.floorDiv(dividend, divisor);
    }
}
