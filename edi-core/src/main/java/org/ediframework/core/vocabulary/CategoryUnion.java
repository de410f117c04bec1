package org.ediframework.core.vocabulary;

import java.util.List;

/**
 * The smallest groups of two classifications that hold the same people: all sources together are comparable with all
 * targets together, though not one by one.
 *
 * @param sources codes in the classification mapped from, in its mapping's order
 * @param targets codes in the classification mapped to, in the order in which they are met
 */
public record CategoryUnion(List<String> sources, List<String> targets) {

    /** Copies the lists. */
    public CategoryUnion {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** The same people the other way round. */
    public CategoryUnion turned() {
        return new CategoryUnion(/* sources= */ targets, /* targets= */ sources);
    }

    /** Whether it is one category on either side, so that no union has to be taken. */
    public boolean isOneToOne() {
        return sources.size() == 1 && targets.size() == 1;
    }
}
