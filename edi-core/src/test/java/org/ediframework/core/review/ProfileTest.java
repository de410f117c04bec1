package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.TODAY;
import static org.ediframework.core.review.SoundPlan.assertFound;
import static org.ediframework.core.review.SoundPlan.plan;
import static org.ediframework.core.review.SoundPlan.with;
import static org.ediframework.core.review.SoundPlan.withAction;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.vocabulary.Due;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final ActionPlan ONGOING = withAction(action -> action.due(Due.described("Ongoing")));

    private static Suppression suppression(String code, String at) {
        return Suppression.builder()
                .code(code)
                .at(Pointer.parse(at))
                .reason("small team")
                .build();
    }

    private static Findings review(ActionPlan plan, Profile.Builder profile) {
        return PlanReview.builder().asOf(TODAY).profile(profile.build()).build().review(plan);
    }

    @Test
    void ruleThatIsOffIsNotApplied() {
        assertFound(review(ONGOING, Profile.builder().putRules("EDI-T-014", RuleSetting.off())));
        ActionPlan blank = with(plan -> plan.title(" "));
        assertFound(review(blank, Profile.builder().putRules("EDI-C-001", RuleSetting.off())));
    }

    @Test
    void severityIsTheProfiles() {
        Findings findings = review(ONGOING, Profile.builder().putRules("EDI-T-014", RuleSetting.of(Severity.ERROR)));
        assertFound(findings, "EDI-T-014 /actions/0/due");
        assertEquals(Severity.ERROR, findings.getFirst().get(0).getSeverity());
    }

    @Test
    void suppressedFindingIsNotReported() {
        assertFound(review(ONGOING, Profile.builder().addSuppress(suppression("EDI-T-014", "/actions/0/due"))));
    }

    @Test
    void suppressionHoldsAtItsPlaceOnlyAndForItsRuleOnly() {
        assertFound(
                review(
                        ONGOING,
                        Profile.builder()
                                .addSuppress(
                                        suppression("EDI-T-014", "/actions/0"),
                                        suppression("EDI-T-001", "/actions/0/due"))),
                "EDI-T-014 /actions/0/due",
                "EDI-P-025 /actions/0",
                "EDI-P-025 /actions/0/due");
    }

    @Test
    void unusedSuppressionIsReportedUnlessItsRuleNeedsADay() {
        Profile.Builder profile = Profile.builder().addSuppress(suppression("EDI-T-003", "/actions/0/due"));
        assertFound(review(plan(), profile), "EDI-P-025 /actions/0/due");
        PlanReview timeless = PlanReview.builder().profile(profile.build()).build();
        assertFound(timeless.review(plan()));
    }

    @Test
    void reportOnUnusedSuppressionsCanBeSuppressedItself() {
        assertFound(review(
                plan(),
                Profile.builder()
                        .addSuppress(
                                suppression("EDI-T-014", "/actions/0/due"),
                                suppression("EDI-P-025", "/actions/0/due"))));
    }

    @Test
    void settingOfNoRuleIsWarnedOf() {
        assertFound(review(plan(), Profile.builder().putRules("EDI-T-999", RuleSetting.off())), "EDI-P-026");
    }

    @Test
    void findingsOfTheReaderAreWeighedAndSuppressedToo() {
        Finding unknown = Finding.builder()
                .code("EDI-S-002")
                .severity(Severity.ERROR)
                .level(RuleLevel.STRUCTURE)
                .message("Unknown")
                .pointer(Pointer.parse("/x"))
                .build();
        Finding other =
                Finding.builder().from(unknown).pointer(Pointer.parse("/y")).build();
        Profile profile = Profile.builder()
                .putRules("EDI-S-002", RuleSetting.of(Severity.NOTE))
                .addSuppress(suppression("EDI-S-002", "/y"))
                .build();
        PlanReview review = PlanReview.builder().asOf(TODAY).profile(profile).build();
        List<Finding> all = new ArrayList<>();
        review.review(plan(), Gaps.none(), List.of(unknown, other), all::add);
        List<Finding> weighed = new ArrayList<>();
        review.weigh(List.of(unknown, other), weighed::add);
        Finding noted = Finding.builder().from(unknown).severity(Severity.NOTE).build();
        assertEquals(
                List.of(Finding.builder().from(noted).thing(Optional.empty()).build()),
                all.stream()
                        .map(finding -> Finding.builder()
                                .from(finding)
                                .thing(Optional.empty())
                                .build())
                        .toList());
        assertEquals(List.of(noted), weighed);
    }
}
