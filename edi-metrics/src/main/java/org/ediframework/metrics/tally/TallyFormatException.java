package org.ediframework.metrics.tally;

import java.io.IOException;

/**
 * Bytes that were to be a written tally are not one, are of another version, were written for another request, or are
 * damaged. The message says which.
 */
public final class TallyFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    TallyFormatException(String message) {
        super(message);
    }

    TallyFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
