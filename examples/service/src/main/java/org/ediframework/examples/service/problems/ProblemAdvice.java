package org.ediframework.examples.service.problems;

import java.io.IOException;
import org.ediframework.examples.service.intake.RefusedBodyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what goes wrong into problem details. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedBodyException refused) {
        // The rest of the body is not read, so nothing else can come on this connection.
        return ResponseEntity.status(refused.getStatus())
                .header("Connection", "close")
                .body(ProblemDetail.forStatusAndDetail(refused.getStatus(), String.valueOf(refused.getMessage())));
    }

    @ExceptionHandler
    ProblemDetail unusable(UnusableRequestException unusable) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(unusable.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenOff(IOException broken) {
        return ResponseEntity.badRequest()
                .header("Connection", "close")
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.BAD_REQUEST, "The body could not be read to its end."));
    }

    /** A message may quote the data, so that it is neither told nor logged; where it happened is. */
    @ExceptionHandler
    ProblemDetail failed(RuntimeException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.error("{} at {}", failure.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
