package org.ediframework.metrics.intersection;

/** Where the expected share of an intersection comes from. */
public enum ReferenceBasis {
    /** A published table of the intersection itself. */
    PUBLISHED_INTERSECTION,
    /**
     * The product of the shares of each characteristic: what would be expected if the characteristics had nothing to do
     * with each other in the reference. In life they do, so a difference may be one of the reference.
     */
    PRODUCT_OF_MARGINS,
    /**
     * Fitted to the shares of each characteristic, and to published tables of fewer of them or of all places together, with
     * no other association than these have. What is not published may be otherwise.
     */
    FITTED_TO_TABLES
}
