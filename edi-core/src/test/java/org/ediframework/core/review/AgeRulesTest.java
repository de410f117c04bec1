package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.assertFinds;
import static org.ediframework.core.review.SoundPlan.plan;
import static org.ediframework.core.review.SoundPlan.withAction;
import static org.ediframework.core.review.SoundPlan.withCompleteAction;
import static org.ediframework.core.review.SoundPlan.withMetric;
import static org.ediframework.core.review.SoundPlan.withRevision;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.plan.PublicationKind;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.plan.Sector;
import org.junit.jupiter.api.Test;

/** Plans, objectives and information grow old. */
class AgeRulesTest {

    @Test
    void planIsOldWhenItsReviewIsDueOrItsPeriodIsOver() {
        LocalDate yesterday = SoundPlan.TODAY.minusDays(1);
        assertFinds(withRevision(revision -> revision.reviewDue(yesterday)), "EDI-P-007 /revision/reviewDue");
        assertFinds(withRevision(revision -> revision.reviewDue(SoundPlan.TODAY)));
        assertFinds(withRevision(revision -> revision.reviewDue(yesterday).status(RevisionStatus.CLOSED)));
        assertFinds(
                withRevision(revision -> revision.reviewDue(Optional.empty()).adoptedOn(LocalDate.of(2025, 1, 1))));
        ActionPlan over = withRevision(revision -> revision.reviewDue(Optional.empty()));
        List<String> found = SoundPlan.review(ActionPlan.builder()
                        .from(over)
                        .period(DateRange.of(LocalDate.of(2026, 1, 1), yesterday))
                        .build())
                .getFirst()
                .stream()
                .map(Finding::getCode)
                .filter("EDI-P-007"::equals)
                .toList();
        assertEquals(List.of("EDI-P-007"), found);
    }

    @Test
    void objectivesOfAPublicAuthorityAreOldAfterFourYears() {
        ActionPlan plan = withRevision(revision -> revision.adoptedOn(LocalDate.of(2023, 6, 14)));
        assertFinds(plan, "EDI-P-008 /revision/adoptedOn");
        assertFinds(ActionPlan.builder().from(plan).sector(Sector.PRIVATE).build());
        assertFinds(ActionPlan.builder()
                .from(plan)
                .jurisdiction(Jurisdiction.SCOTLAND)
                .build());
        assertFinds(ActionPlan.builder()
                .from(plan)
                .addPublications(Publication.builder()
                        .kind(PublicationKind.EQUALITY_OBJECTIVES)
                        .on(LocalDate.of(2025, 1, 1))
                        .build())
                .build());
        assertFinds(withRevision(revision -> revision.adoptedOn(LocalDate.of(2023, 6, 15))));
    }

    @Test
    void actionThatHasBeenOpenForMoreThanFourYearsIsAnOldObjective() {
        assertFinds(withAction(action -> action.start(LocalDate.of(2023, 6, 14))), "EDI-P-008 /actions/0/start");
        assertFinds(withAction(action -> action.start(LocalDate.of(2023, 6, 15))));
        assertFinds(withCompleteAction(action -> action.start(LocalDate.of(2020, 1, 1))));
    }

    private static ActionPlan observedOn(LocalDate day) {
        return withMetric(metric -> metric.observations(List.of(SoundPlan.observation(day, 10, 20))));
    }

    @Test
    void equalityInformationIsOldAfterAYear() {
        assertFinds(observedOn(LocalDate.of(2026, 6, 14)), "EDI-P-009 /metrics/0/observations/0/asOf");
        assertFinds(observedOn(LocalDate.of(2026, 6, 15)));
        assertFinds(ActionPlan.builder()
                .from(observedOn(LocalDate.of(2026, 6, 14)))
                .sector(Optional.empty())
                .build());
    }

    @Test
    void newestObservationCountsWhereverItStands() {
        assertFinds(withMetric(metric -> metric.observations(List.of(
                SoundPlan.observation(LocalDate.of(2024, 1, 1), 10, 20),
                SoundPlan.observation(LocalDate.of(2027, 1, 1), 10, 20),
                SoundPlan.observation(LocalDate.of(2025, 1, 1), 10, 20)))));
    }

    @Test
    void informationOnFewerThan150EmployeesIsNotAskedOf() {
        ActionPlan old = withMetric(metric -> metric.keyArea("workforce")
                .observations(List.of(SoundPlan.observation(LocalDate.of(2026, 1, 1), 10, 20))));
        assertFinds(employing(150, old), "EDI-P-009 /metrics/0/observations/0/asOf");
        assertFinds(employing(149, old));
        assertFinds(employing(149, observedOn(LocalDate.of(2026, 1, 1))), "EDI-P-009 /metrics/0/observations/0/asOf");
    }

    private static ActionPlan employing(long employees, ActionPlan plan) {
        return ActionPlan.builder()
                .from(plan)
                .organisation(Organisation.builder()
                        .from(plan.getOrganisation())
                        .employees(employees)
                        .build())
                .build();
    }
}
