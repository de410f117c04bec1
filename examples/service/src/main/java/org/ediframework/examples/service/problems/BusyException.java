package org.ediframework.examples.service.problems;

import java.io.Serial;

/** There is too much to do at the moment; the same request may be answered a little later. */
public final class BusyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Nothing more is told than that. */
    public BusyException() {
        super("There is too much to do at the moment. Send the same request again a little later.");
    }
}
