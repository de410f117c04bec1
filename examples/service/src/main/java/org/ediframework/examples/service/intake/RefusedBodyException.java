package org.ediframework.examples.service.intake;

import java.io.IOException;
import java.io.Serial;
import org.springframework.http.HttpStatus;

/** A body that is not read, or not to its end; the message is what the client is told. */
public final class RefusedBodyException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    RefusedBodyException(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    static RefusedBodyException tooLarge(long limit) {
        return new RefusedBodyException(
                HttpStatus.CONTENT_TOO_LARGE, "The body is too large. Allowed are at most " + limit + " bytes.");
    }

    static RefusedBodyException tooSlow(Pace pace) {
        return new RefusedBodyException(
                HttpStatus.REQUEST_TIMEOUT,
                "The body comes too slowly. Allowed are at least " + pace.bytesPerSecond() + " bytes a second, after "
                        + pace.grace().toSeconds() + " seconds.");
    }

    static RefusedBodyException empty() {
        return new RefusedBodyException(HttpStatus.BAD_REQUEST, "The request has no body.");
    }

    static RefusedBodyException missingPart(String name) {
        return new RefusedBodyException(HttpStatus.BAD_REQUEST, "The part '" + name + "' is missing.");
    }

    /** The status of the answer. */
    public HttpStatus getStatus() {
        return status;
    }
}
