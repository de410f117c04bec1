package org.ediframework.examples.service.problems;

import java.io.IOException;
import org.ediframework.core.finding.Findings;
import org.ediframework.examples.service.intake.RefusedBodyException;
import org.ediframework.io.results.FindingsJson;
import org.ediframework.metrics.tally.TallyTooLargeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/** Turns what goes wrong into problem details. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final int SECONDS_TO_WAIT = 5;

    private final JsonMapper mapper;

    ProblemAdvice(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** The rest of the body is not read, so that nothing else can come on this connection. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedBodyException refused) {
        return ResponseEntity.status(refused.getStatus())
                .header(HttpHeaders.CONNECTION, "close")
                .body(problem(refused.getStatus(), refused));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenOff(IOException broken) {
        return ResponseEntity.badRequest()
                .header(HttpHeaders.CONNECTION, "close")
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.BAD_REQUEST, "The body could not be read to its end."));
    }

    @ExceptionHandler
    ProblemDetail unusable(UnusableRequestException unusable) {
        return problem(HttpStatus.BAD_REQUEST, unusable);
    }

    @ExceptionHandler
    ProblemDetail unusable(UnusableDocumentException unusable) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, unusable);
        Findings findings = unusable.findings();
        problem.setProperty(
                "findings",
                mapper.readTree(FindingsJson.write(unusable.document(), findings))
                        .get("findings"));
        return problem;
    }

    @ExceptionHandler({RefusedResultException.class, TallyTooLargeException.class})
    ProblemDetail refused(RuntimeException refused) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, refused);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(BusyException busy) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS_TO_WAIT))
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, busy));
    }

    /** A message may quote the data, so that it is neither told nor logged; where it happened is. */
    @ExceptionHandler
    ProblemDetail failed(RuntimeException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.error("{} at {}", failure.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(
                wrong, unreadable(status, wrong.getPropertyName(), wrong.getRequiredType()), headers, status, request);
    }

    /** The same of a parameter that is bound together with others. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldError error = wrong.getFieldError();
        if (error == null) {
            return super.handleMethodArgumentNotValid(wrong, headers, status, request);
        }
        Class<?> type = error.contains(TypeMismatchException.class)
                ? error.unwrap(TypeMismatchException.class).getRequiredType()
                : null;
        return handleExceptionInternal(wrong, unreadable(status, error.getField(), type), headers, status, request);
    }

    private static ProblemDetail unreadable(
            HttpStatusCode status, @Nullable String parameter, @Nullable Class<?> type) {
        return ProblemDetail.forStatusAndDetail(
                status, "The parameter '" + parameter + "' cannot be read. " + allowed(type));
    }

    private static String allowed(@Nullable Class<?> type) {
        return switch (type == null ? "" : type.getSimpleName()) {
            case "LocalDate" -> "Allowed is a day such as 2027-03-31.";
            case "boolean", "Boolean" -> "Allowed is true or false.";
            case "long", "Long", "int", "Integer", "double", "Double" -> "Allowed is a number.";
            default -> "See the description of the service.";
        };
    }

    private static ProblemDetail problem(HttpStatus status, Exception told) {
        return ProblemDetail.forStatusAndDetail(status, String.valueOf(told.getMessage()));
    }
}
