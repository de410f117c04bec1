package org.ediframework.metrics.disclosure.proof;

import java.io.Serial;

/** The thread was interrupted: what was not proven until then stays unproven. */
public final class StoppedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("interrupted", null, false, false);
    }
}
