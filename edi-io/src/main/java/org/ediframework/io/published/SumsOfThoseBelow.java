package org.ediframework.io.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ediframework.core.population.PublishedCount;

/**
 * Categories that have exactly as many people as two or more directly below them together. It may be chance, unless the table
 * makes up its total without them.
 *
 * @param parts of each such category, those below it
 * @param people in all such categories together
 */
record SumsOfThoseBelow(Map<String, Set<String>> parts, long people) {

    /** So few people are a sum of others by chance too often to speak of it. */
    private static final long FEW = 10;

    static SumsOfThoseBelow of(Map<String, PublishedCount> counts) {
        List<String> labels = new ArrayList<>(counts.keySet());
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        long people = 0;
        for (int at = 0; at < labels.size(); at++) {
            PublishedCount count = counts.getOrDefault(labels.get(at), PublishedCount.exact(0));
            int end = count.isKnown() && count.lowest() >= FEW ? endOfSum(labels, at, counts) : at;
            if (end > at) {
                parts.put(labels.get(at), new LinkedHashSet<>(labels.subList(at + 1, end)));
                people += count.lowest();
                at = end - 1;
            }
        }
        return new SumsOfThoseBelow(parts, people);
    }

    /** Behind the last of those below that make up this one; where it stands itself if none do. */
    private static int endOfSum(List<String> labels, int at, Map<String, PublishedCount> counts) {
        long rest = counts.getOrDefault(labels.get(at), PublishedCount.exact(0)).lowest();
        for (int end = at + 1; end < labels.size(); end++) {
            PublishedCount part = counts.getOrDefault(labels.get(end), PublishedCount.exact(0));
            rest -= part.lowest();
            if (!part.isKnown() || rest < 0) {
                return at;
            }
            if (rest == 0) {
                return end > at + 1 ? end + 1 : at;
            }
        }
        return at;
    }
}
