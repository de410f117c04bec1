package org.ediframework.examples.boot3;

import com.fasterxml.jackson.databind.Module;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.jackson2.BrokenDocumentException;
import org.ediframework.io.jackson2.EdiModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Takes plans typed and gives them back, through the mapper of Jackson 2 that Boot 3 has. */
@SpringBootApplication
public class PlanService {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(PlanService.class, arguments);
    }

    @Bean
    Module ediModule() {
        return new EdiModule();
    }

    /** A plan that somebody hands in, in a value of the application's own. */
    record Submission(String by, ActionPlan plan) {}

    @RestController
    static class Plans {

        @PostMapping("/plans")
        ActionPlan plan(@RequestBody ActionPlan plan) {
            return plan;
        }

        @PostMapping("/submissions")
        Submission submission(@RequestBody Submission submission) {
            return submission;
        }
    }

    @RestControllerAdvice
    static class BrokenPlans {

        @ExceptionHandler
        ProblemDetail broken(HttpMessageNotReadableException unreadable) {
            if (unreadable.getCause() instanceof BrokenDocumentException broken) {
                ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                        HttpStatus.UNPROCESSABLE_ENTITY, "The plan does not have the structure of its format.");
                problem.setProperty("findings", broken.getFindings());
                return problem;
            }
            return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is no JSON.");
        }
    }
}
