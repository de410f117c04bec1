package org.ediframework.metrics.publication;

import org.ediframework.core.population.Where;

/**
 * A place in which no other place that is counted lies.
 *
 * @param where the place
 * @param isRest whether it is what the places within leave of it
 */
record PlaceLeaf(Where where, boolean isRest) {

    /** As a table of its own has to call it. */
    String label() {
        String name = where.getPlace().orElse("the whole");
        return isRest ? "elsewhere in " + name : name;
    }
}
