package org.ediframework.core.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the known id that a mistaken one was probably meant to be.
 *
 * <p>Compared are the ids next to it in alphabetical order, at most {@value #NEIGHBOURS} of them, so that a large plan
 * with many mistakes costs no more than its size; a slip in the first letters is found in small lists only.
 */
final class NearestId {

    private static final int NEIGHBOURS = 64;

    private final Map<String, Integer> byId;
    private String[] sorted = {};

    NearestId(Map<String, Integer> byId) {
        this.byId = byId;
    }

    Optional<String> to(String mistaken) {
        if (sorted.length != byId.size()) {
            sorted = byId.keySet().toArray(new String[0]);
            Arrays.sort(sorted, Comparator.naturalOrder());
        }
        int found = Arrays.binarySearch(sorted, mistaken);
        int middle = found < 0 ? -found - 1 : found;
        int from = Math.max(0, Math.min(middle - NEIGHBOURS / 2, sorted.length - NEIGHBOURS));
        int to = Math.min(sorted.length, from + NEIGHBOURS);
        String wanted = mistaken.toLowerCase(Locale.ROOT);
        int best = allowance(wanted.length()) + 1;
        Optional<String> nearest = Optional.empty();
        for (int at = from; at < to; at++) {
            int distance = EditDistance.between(wanted, sorted[at].toLowerCase(Locale.ROOT), best - 1);
            if (distance < best) {
                best = distance;
                nearest = Optional.of(sorted[at]);
            }
        }
        return nearest;
    }

    /** One slip in three letters, at most three slips: further apart, a suggestion misleads. */
    private static int allowance(int length) {
        return Math.max(1, Math.min(3, length / 3));
    }
}
