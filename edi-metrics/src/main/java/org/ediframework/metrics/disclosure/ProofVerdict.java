package org.ediframework.metrics.disclosure;

/** What an audit found about a withheld cell. Only {@link #PROVEN} is safe. */
public enum ProofVerdict {
    /** The protection asked for holds, and the {@link Witness}es of it have been replayed. */
    PROVEN,
    /** The protection asked for is proven not to hold: what is published leaves too few values. */
    DISCLOSED,
    /** Neither was proven within the limits of size, arithmetic and effort. To be treated as unsafe. */
    UNPROVEN
}
