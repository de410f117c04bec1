package org.ediframework.metrics.disclosure.proof;

import java.util.Arrays;

/** Exact arithmetic on rows of whole numbers; leaves with an {@link ArithmeticException} when a long is too short. */
final class Rows {

    private Rows() {}

    static long gcd(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /** Where a row is not nought. */
    static int[] places(long[] row) {
        int[] places = new int[row.length];
        int count = 0;
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /**
     * Replaces the row by {@code target + factor / denominator * added}, scaled to whole numbers.
     *
     * @param places where the added row is not nought, which most rows are in few places
     * @return the factor by which the row was scaled
     */
    static long combine(long[] target, long denominator, long[] added, int[] places, long factor) {
        long common = gcd(factor, denominator);
        long scale = denominator / common;
        long share = factor / common;
        if (scale != 1) {
            for (int i = 0; i < target.length; i++) {
                if (target[i] != 0) {
                    target[i] = Math.multiplyExact(target[i], scale);
                }
            }
        }
        for (int place : places) {
            target[place] = Math.addExact(target[place], Math.multiplyExact(added[place], share));
        }
        return scale;
    }

    /**
     * Divides the row by the greatest common divisor of its numbers and the denominator.
     *
     * @return the divisor, by which the caller divides the denominator
     */
    static long reduce(long[] row, long denominator) {
        if (denominator == 1) {
            return 1;
        }
        long divisor = denominator;
        for (int i = 0; i < row.length && divisor != 1; i++) {
            // Most numbers are multiples already; one division tells, where a divisor costs several.
            if (row[i] != 0 && (divisor == 0 || row[i] % divisor != 0)) {
                divisor = gcd(divisor, row[i]);
            }
        }
        if (divisor > 1) {
            for (int i = 0; i < row.length; i++) {
                if (row[i] != 0) {
                    row[i] /= divisor;
                }
            }
        }
        return divisor;
    }
}
