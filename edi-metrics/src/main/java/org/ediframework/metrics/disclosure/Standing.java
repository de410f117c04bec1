package org.ediframework.metrics.disclosure;

/** Where a cell stands in its table; later ones are looked at more. */
enum Standing {
    INNER,
    /** A group of a dimension that is summed over nowhere. */
    SUBTOTAL,
    /** Summed over a dimension. */
    MARGIN,
    /** Summed over all. */
    GRAND_TOTAL
}
