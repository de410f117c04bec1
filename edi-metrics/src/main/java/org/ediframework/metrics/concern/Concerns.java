package org.ediframework.metrics.concern;

import java.util.List;
import org.ediframework.metrics.representation.RepresentationTable;

/**
 * What a search found, and what it looked at.
 *
 * @param found the concerns, those with the greatest shortfall first
 * @param figures the rows of the concerns in the same order, each as if nothing else had been looked at, with the notes
 *     on their references
 * @param differFromIndependence groups that no published table tells of, and that are rarer than their characteristics and
 *     places alone would have them, those with the greatest shortfall first; they are no concerns
 * @param familySize how many groups that references tell of were looked at, and so adjusted together
 * @param assumedSize how many groups were looked at of which something had to be assumed
 * @param tooSmall how many groups were not looked at because fewer people than the smallest number were expected of them
 * @param withoutReference how many groups were not looked at because nothing says how many of them should be here
 * @param settings how it was searched
 */
public record Concerns(
        List<Concern> found,
        RepresentationTable figures,
        List<Dependence> differFromIndependence,
        long familySize,
        long assumedSize,
        long tooSmall,
        long withoutReference,
        ConcernFinder settings) {

    /** Copies the lists. */
    public Concerns {
        differFromIndependence = List.copyOf(differFromIndependence);
        found = List.copyOf(found);
    }
}
