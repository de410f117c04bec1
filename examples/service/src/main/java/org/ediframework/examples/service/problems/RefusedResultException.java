package org.ediframework.examples.service.problems;

import java.io.Serial;

/** What was asked cannot be answered from data that can be read; the message is what the client is told. */
public final class RefusedResultException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A result that cannot be given.
     *
     * @param message why, and what would help
     */
    public RefusedResultException(String message) {
        super(message);
    }
}
