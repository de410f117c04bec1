package org.ediframework.metrics.disclosure;

import java.util.List;

/**
 * A table with another value of the audited cell that also agrees with what people know who are the only person in
 * their cell.
 *
 * @param singletons cells of one person that are as in the true table, up to three
 * @param witness the other table
 */
public record CoalitionWitness(List<CellAddress> singletons, Witness witness) {

    /** Copies the list. */
    public CoalitionWitness {
        singletons = List.copyOf(singletons);
    }
}
