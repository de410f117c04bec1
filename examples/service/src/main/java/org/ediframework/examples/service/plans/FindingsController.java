package org.ediframework.examples.service.plans;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.review.PlanReview;
import org.ediframework.examples.service.intake.Intake;
import org.ediframework.examples.service.parameters.Languages;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.results.FindingsJson;
import org.ediframework.io.review.DocumentReview;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checks a plan. What is wrong with it is the result, however much it is; no content of a plan is an error. */
@RestController
class FindingsController {

    private final Intake intake;
    private final ServiceSettings settings;

    FindingsController(Intake intake, ServiceSettings settings) {
        this.intake = intake;
        this.settings = settings;
    }

    @PostMapping(
            path = "/plans/findings",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String findings(
            HttpServletRequest request,
            @RequestParam Optional<String> framework,
            @RequestParam Optional<LocalDate> asOf,
            @RequestParam(defaultValue = "plan.json") String name,
            @RequestParam(defaultValue = "en") String language)
            throws IOException {
        PlanReview.Builder review =
                PlanReview.builder().knownFrameworks(BundledFrameworks.all()).language(Languages.of(language));
        asOf.ifPresent(review::asOf);
        framework.map(Frameworks::named).ifPresent(review::framework);
        byte[] plan = intake.readAll(request, settings.planSize());
        Findings findings =
                DocumentReview.with(review.build()).review(plan, name).getFindings();
        return FindingsJson.write(name, findings);
    }
}
