package org.ediframework.examples.service.problems;

import java.io.Serial;

/** A request whose parameters do not fit; the message is what the client is told. */
public final class UnusableRequestException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A request that cannot be answered.
     *
     * @param message what was wrong and what is allowed
     */
    public UnusableRequestException(String message) {
        super(message);
    }
}
