package org.ediframework.core.review;

/**
 * How many slips of the keyboard lie between two words: a letter too many, too few or wrong, or two letters swapped.
 * It is the optimal string alignment distance, after F. J. Damerau, doi:10.1145/363958.363994.
 */
final class EditDistance {

    private EditDistance() {}

    /** The distance, or any number greater than the limit where it is greater. */
    static int between(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            last[column] = column;
        }
        for (int at = 1; at <= left.length(); at++) {
            row[0] = at;
            int least = at;
            for (int column = 1; column <= right.length(); column++) {
                int cost = left.charAt(at - 1) == right.charAt(column - 1) ? 0 : 1;
                int steps = Math.min(Math.min(row[column - 1], last[column]) + 1, last[column - 1] + cost);
                boolean swapped = at > 1
                        && column > 1
                        && left.charAt(at - 1) == right.charAt(column - 2)
                        && left.charAt(at - 2) == right.charAt(column - 1);
                row[column] = swapped ? Math.min(steps, beforeLast[column - 2] + 1) : steps;
                least = Math.min(least, row[column]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[right.length()];
    }
}
