package org.ediframework.io.document;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {

    private static final int LONGEST = 40;

    private NearestName() {}

    /** The candidate with the fewest letters different, at most one in three of them; case counts for nothing. */
    public static Optional<String> find(String unknown, Collection<String> candidates) {
        if (unknown.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = unknown.toLowerCase(Locale.ROOT);
        int least = Math.max(1, unknown.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) < least) {
                int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour. */
    private static int distance(String left, String right) {
        int[][] rows = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : step(left, right, i, j, rows);
            }
        }
        return rows[left.length()][right.length()];
    }

    private static int step(String left, String right, int i, int j, int[][] rows) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
