package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.TODAY;
import static org.ediframework.core.review.SoundPlan.assertFinds;
import static org.ediframework.core.review.SoundPlan.plan;
import static org.ediframework.core.review.SoundPlan.recruit;
import static org.ediframework.core.review.SoundPlan.train;
import static org.ediframework.core.review.SoundPlan.with;
import static org.ediframework.core.review.SoundPlan.withAction;
import static org.ediframework.core.review.SoundPlan.withActions;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan leaves unsaid, or says with a word that says nothing. */
class SilenceRulesTest {

    @Test
    void whatActionsLeaveUnsaidIsOneNoteForEachWord() {
        Action silent = Action.builder().id("a").title("Do").build();
        Findings findings = SoundPlan.review(withActions(recruit(), silent, train()));
        SoundPlan.assertFound(
                findings, "EDI-P-027 /actions", "EDI-P-027 /actions", "EDI-P-027 /actions", "EDI-P-027 /actions");
        assertTrue(
                findings.toString().contains("1 of 3 actions does not say how far it has come: a. "),
                findings::toString);
    }

    @Test
    void actionWithoutAnIdIsNamedByItsTitle() {
        Action silent = Action.builder().id("").title("Do it").build();
        List<String> found = new ArrayList<>();
        PlanReview.builder()
                .asOf(TODAY)
                .build()
                .review(
                        withActions(recruit(), silent, train()),
                        Gaps.of(Set.of(Pointer.parse("/actions/1/id")), Set.of()),
                        List.of(),
                        finding -> found.add(finding.getMessage()));
        assertTrue(
                found.stream()
                        .anyMatch(
                                said -> said.startsWith("1 of 3 actions does not say how far it has come: 'Do it'. ")),
                found::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "tbc", " - ", "#REF!", "#N/A", "T.B.C.", "To be confirmed", "?"})
    void placeholderIsWarnedOf(String word) {
        assertFinds(
                withAction(action -> action.metrics(List.of()).successCriteria(List.of(word))),
                "EDI-P-028 /actions/0/successCriteria/0");
        assertFinds(withAction(action -> action.accountable(word)), "EDI-P-028 /actions/0/accountable");
        assertFinds(
                withAction(action -> action.responsible(List.of("head", word))), "EDI-P-028 /actions/0/responsible/1");
    }

    @Test
    void planWithoutActionsIsWarnedOfOnce() {
        ActionPlan plan = ActionPlan.builder()
                .from(SoundPlan.withActions())
                .commitments(List.of())
                .impactAssessments(List.of())
                .pilots(List.of())
                .ratingKey(List.of())
                .build();
        assertFinds(plan, "EDI-P-029");
    }

    @Test
    void planThatDoesNotSayWhoseLawAppliesIsNoted() {
        assertFinds(with(plan -> plan.jurisdiction(Optional.empty())), "EDI-P-032");
    }
}
