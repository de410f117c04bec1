package org.ediframework.metrics.publication;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ediframework.core.vocabulary.Characteristic;

/**
 * Combinations of characteristics, such as sex and race together. The counts of a combination add up to those of each of
 * its parts, but for people who answered only one of the questions, whose number no count tells. So a combination is not
 * shown beside its parts, nor beside another combination that has a part in common with it: either could give back what
 * the other withholds.
 */
final class Crossings {

    private Crossings() {}

    /** Whether a characteristic is a combination that shares a part with something else among these. */
    static boolean isBesideItsParts(Characteristic characteristic, Collection<Characteristic> all) {
        if (!characteristic.isCrossing()) {
            return false;
        }
        List<Characteristic> others = all.stream()
                .filter(other -> !other.equals(characteristic))
                .distinct()
                .toList();
        Set<Characteristic> common = new HashSet<>();
        others.forEach(other -> common.addAll(other.getParts()));
        common.retainAll(characteristic.getParts());
        return !common.isEmpty();
    }
}
