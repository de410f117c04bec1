package org.ediframework.io.document;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {

    private static final int LONGEST = 40;

    private NearestName() {}

    /**
     * The suggestion that a message carries after a name that is not known, with a space before it; empty where no
     * candidate is near.
     */
    public static String suggestion(String unknown, Collection<String> candidates) {
        return find(unknown, candidates)
                .map(name -> " Perhaps '" + name + "' is meant.")
                .orElse("");
    }

    /** The candidate with the fewest letters different, at most one in three of them; case counts for nothing. */
    static Optional<String> find(String unknown, Collection<String> candidates) {
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

    /** How many letters must be put in, left out or changed (Levenshtein). */
    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int changed = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[right.length()];
    }
}
