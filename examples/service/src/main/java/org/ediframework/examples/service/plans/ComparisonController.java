package org.ediframework.examples.service.plans;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.examples.service.answers.Answer;
import org.ediframework.examples.service.intake.Intake;
import org.ediframework.examples.service.parameters.Languages;
import org.ediframework.examples.service.problems.UnusableDocumentException;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.results.ComparisonJson;
import org.ediframework.io.results.ComparisonText;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says what happened between two revisions of a plan, sent as the parts {@code earlier} and {@code later}. */
@RestController
class ComparisonController {

    private static final String EARLIER = "earlier";
    private static final String LATER = "later";
    private static final Set<String> BOTH = Set.of(EARLIER, LATER);

    private final Intake intake;
    private final DataSize planSize;

    ComparisonController(Intake intake, ServiceSettings settings) {
        this.intake = intake;
        this.planSize = settings.planSize();
    }

    @PostMapping(
            path = "/plans/comparison",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    Answer compare(HttpServletRequest request, @RequestParam(defaultValue = "en") String language) throws IOException {
        Locale locale = Languages.of(language);
        RuleMessages messages = RuleMessages.in(locale);
        Map<String, ActionPlan> plans = new HashMap<>();
        DataSize both = DataSize.ofBytes(2 * planSize.toBytes());
        intake.readParts(
                request,
                both,
                BOTH,
                BOTH,
                part -> plans.put(part.name(), read(part.readAll(planSize), part.name(), messages)));
        PlanComparison comparison = PlanComparison.of(
                Objects.requireNonNull(plans.get(EARLIER)), Objects.requireNonNull(plans.get(LATER)), messages);
        return Answer.json(() -> ComparisonJson.write(comparison))
                .orText(() -> ComparisonText.write(EARLIER, LATER, comparison, locale));
    }

    private static ActionPlan read(byte[] plan, String name, RuleMessages messages) {
        return UnusableDocumentException.unlessRead(
                name + " plan", JsonFormat.plans().withMessages(messages).read(plan, name + ".json"));
    }
}
