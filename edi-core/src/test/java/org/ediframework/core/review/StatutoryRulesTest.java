package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.TODAY;
import static org.ediframework.core.review.SoundPlan.assertFinds;
import static org.ediframework.core.review.SoundPlan.assertFound;
import static org.ediframework.core.review.SoundPlan.plan;
import static org.ediframework.core.review.SoundPlan.with;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkModule;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.Obligation;
import org.ediframework.core.framework.ScoreRange;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.MaturityLevel;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.plan.PublicationKind;
import org.ediframework.core.plan.RevisionStatus;
import org.junit.jupiter.api.Test;

class StatutoryRulesTest {

    private static ActionPlan published(PublicationKind kind, int daysAgo) {
        return with(plan -> plan.publications(List.of(
                Publication.builder().kind(kind).on(TODAY.minusDays(daysAgo)).build())));
    }

    private static Framework.Builder framework() {
        return Framework.builder()
                .id("made-up")
                .version("1")
                .title("Made up")
                .publisher("A council")
                .source(FrameworkSource.builder().citation("Minutes").build());
    }

    @Test
    void publicationThatIsDueAgainIsFoundAtTheNewestOfItsKind() {
        assertFinds(published(PublicationKind.EQUALITY_INFORMATION, 365));
        assertFinds(published(PublicationKind.EQUALITY_INFORMATION, 366), "EDI-T-020 /publications/0/on");
        assertFinds(published(PublicationKind.EQUALITY_OBJECTIVES, 5 * 366), "EDI-T-020 /publications/0/on");
    }

    @Test
    void findingNamesTheSourceOfTheDuty() {
        String message = SoundPlan.review(published(PublicationKind.EQUALITY_INFORMATION, 400))
                .getFirst()
                .get(0)
                .getMessage();
        assertTrue(message.contains("SI 2017/353, regulation 4"), message);
    }

    @Test
    void closedPlanIsPastItsDuties() {
        ActionPlan late = published(PublicationKind.EQUALITY_INFORMATION, 400);
        assertFinds(SoundPlan.withRevision(revision -> revision.status(RevisionStatus.CLOSED)));
        assertFinds(ActionPlan.builder()
                .from(late)
                .revision(SoundPlan.withRevision(revision -> revision.status(RevisionStatus.CLOSED))
                        .getRevision())
                .build());
    }

    @Test
    void frameworkOfAnotherNationAsksNothing() {
        Framework strict = framework()
                .jurisdictions(List.of(Jurisdiction.WALES))
                .obligations(List.of(Obligation.builder()
                        .rule("EDI-P-033")
                        .severity(Severity.ERROR)
                        .build()))
                .build();
        PlanReview review = PlanReview.builder().asOf(TODAY).framework(strict).build();
        assertFound(review.review(plan()), "EDI-P-040 /framework");
        assertFound(review.review(with(plan -> plan.jurisdiction(Jurisdiction.WALES))), "EDI-P-033 /actions");
    }

    @Test
    void scoreOutsideItsScaleIsFound() {
        Framework scale = framework()
                .modules(List.of(FrameworkModule.builder()
                        .id("pay")
                        .title("Pay")
                        .scores(ScoreRange.builder().least(1).most(5).build())
                        .build()))
                .build();
        PlanReview review =
                PlanReview.builder().asOf(TODAY).knownFrameworks(List.of(scale)).build();
        for (long score : List.of(0L, 6L)) {
            assertFound(
                    review.review(with(plan -> plan.maturity(List.of(reached(score))))), "EDI-P-039 /maturity/0/score");
        }
        assertFound(review.review(with(plan -> plan.maturity(List.of(reached(5))))));
    }

    private static MaturityLevel reached(long score) {
        return MaturityLevel.builder()
                .framework("made-up")
                .module("pay")
                .score(score)
                .build();
    }
}
