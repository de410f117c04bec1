package org.ediframework.metrics.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * The verdict on one cell and what it rests on.
 *
 * @param cell the cell
 * @param status {@link CellStatus#PRIMARY} or {@link CellStatus#SECONDARY}; a small count that is published by mistake
 *     is a primary too
 * @param verdict the verdict
 * @param low a table in which the cell counts as few people as asked, or fewer than {@code high}; present if proven
 * @param high a table in which it counts as many as asked; present if proven
 * @param between a table for each other value that must remain possible, in the order of the values; the true value and
 *     those of {@code low} and {@code high} are not among them
 * @param coalitions further tables, when single persons are assumed to combine what they know
 * @param complements further tables, one pair for each margin of which nearly everybody is in the cell, where that is
 *     protected
 */
public record CellAudit(
        CellAddress cell,
        CellStatus status,
        ProofVerdict verdict,
        Optional<Witness> low,
        Optional<Witness> high,
        List<Witness> between,
        List<CoalitionWitness> coalitions,
        List<ComplementWitness> complements) {

    /** Copies the lists. */
    public CellAudit {
        between = List.copyOf(between);
        coalitions = List.copyOf(coalitions);
        complements = List.copyOf(complements);
    }
}
