package org.ediframework.metrics.disclosure;

import java.util.HashMap;
import java.util.Map;

/** Gathers the pairs of a {@link Hierarchy}, in any order. Not thread-safe. */
public final class HierarchyBuilder {

    private final Map<String, String> parents = new HashMap<>();

    HierarchyBuilder() {}

    /**
     * Puts a code under a group.
     *
     * @param parent the group; {@value FrequencyTable#TOTAL} or an empty text for a code that belongs to the total only
     * @throws TableException if the code was put under a group before
     */
    public HierarchyBuilder under(String child, String parent) {
        String other = parents.putIfAbsent(child, parent);
        if (other != null) {
            throw new TableException("code '" + child + "' has the parents '" + other + "' and '" + parent
                    + "'; in one hierarchy it has one, a second grouping is a second hierarchy");
        }
        return this;
    }

    /**
     * The hierarchy.
     *
     * @throws TableException if the groups form a loop, or the total is given a parent
     */
    public Hierarchy build() {
        return Hierarchy.of(parents);
    }
}
