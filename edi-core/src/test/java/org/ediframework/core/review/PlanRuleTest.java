package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.assertFound;
import static org.ediframework.core.review.SoundPlan.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.Refusal;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Rule;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.plan.ActionPlan;
import org.junit.jupiter.api.Test;

class PlanRuleTest {

    /** A service's own rule: its plans name the term in their titles. */
    private record TitleNamesTerm(String code) implements PlanRule {

        @Override
        public Rule getRule() {
            return Rule.builder()
                    .code(code)
                    .level(RuleLevel.POLICY)
                    .severity(Severity.WARNING)
                    .since("1")
                    .title("Title names no term")
                    .why("Plans are filed by term.")
                    .source("The service's handbook")
                    .build();
        }

        @Override
        public void check(ActionPlan plan, Optional<LocalDate> asOf, Reporter reporter) {
            if (!plan.getTitle().contains("term")) {
                reporter.report(
                        Pointer.parse("/title"),
                        "Name the term, as of " + asOf.map(LocalDate::toString).orElse("no day") + ".",
                        Section.PERIOD);
            }
        }
    }

    @Test
    void ruleOfTheApplicationIsApplied() {
        Findings findings =
                PlanReview.builder().rule(new TitleNamesTerm("MUSIC-1")).build().review(plan());
        assertFound(findings, "MUSIC-1 /title");
        Finding finding = findings.getFirst().get(0);
        assertEquals("Name the term, as of no day.", finding.getMessage());
        assertEquals(Severity.WARNING, finding.getSeverity());
        assertEquals(List.of(Section.PERIOD), finding.getRelated());
    }

    @Test
    void ruleOfTheApplicationObeysTheProfile() {
        PlanReview review = PlanReview.builder()
                .rule(new TitleNamesTerm("MUSIC-1"))
                .profile(
                        Profile.builder().putRules("MUSIC-1", RuleSetting.off()).build())
                .build();
        assertFound(review.review(plan()));
    }

    @Test
    void codesOfTheLibraryAreNotForOthers() {
        PlanReview.Builder builder = PlanReview.builder();
        Refusal.of(IllegalArgumentException.class, () -> builder.rule(new TitleNamesTerm("EDI-X-001")))
                .mentions("'EDI-X-001'", "does not begin with EDI-");
    }

    @Test
    void codeOfTwoRulesIsRefused() {
        PlanReview.Builder builder = PlanReview.builder().rule(new TitleNamesTerm("MUSIC-1"));
        Refusal.of(IllegalArgumentException.class, () -> builder.rule(new TitleNamesTerm("MUSIC-1")))
                .mentions("'MUSIC-1'");
    }
}
