package org.ediframework.metrics.tally;

/**
 * The tables asked for do not fit: into the memory limit of the request, or into what any count table can address. The
 * message says which dimensions, how much they need, and what to change. It is thrown before the memory is taken.
 */
public final class TallyTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TallyTooLargeException(String message) {
        super(message);
    }
}
