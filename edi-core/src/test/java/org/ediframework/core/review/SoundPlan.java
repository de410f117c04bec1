package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.plan.AccountableBody;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.AssessmentStatus;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.plan.Effect;
import org.ediframework.core.plan.Evidence;
import org.ediframework.core.plan.Facing;
import org.ediframework.core.plan.Impact;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Partnership;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.PilotFindingKind;
import org.ediframework.core.plan.ProgressUpdate;
import org.ediframework.core.plan.Rating;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.plan.Rollout;
import org.ediframework.core.plan.Sector;
import org.ediframework.core.plan.Target;
import org.ediframework.core.plan.WorkingGroup;
import org.ediframework.core.plan.WorkingGroupMember;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.Frequency;
import org.ediframework.core.vocabulary.Place;
import org.ediframework.core.vocabulary.PlaceKind;

/** A small plan in which every part stands and nothing is wrong on {@link #TODAY}, and ways to spoil it. */
public final class SoundPlan {

    public static final LocalDate TODAY = LocalDate.of(2027, 6, 15);

    private SoundPlan() {}

    public static ActionPlan plan() {
        return ActionPlan.builder()
                .id("plan-2027")
                .title("Equality, diversity and inclusion action plan")
                .organisation(Organisation.builder()
                        .id("service")
                        .name("Music service")
                        .employees(200L)
                        .build())
                .jurisdiction(Jurisdiction.ENGLAND)
                .sector(Sector.PUBLIC)
                .period(DateRange.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31)))
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.ADOPTED)
                        .adoptedOn(LocalDate.of(2027, 1, 4))
                        .reviewDue(LocalDate.of(2027, 12, 1))
                        .build())
                .addAccountability(AccountableBody.builder()
                        .id("board")
                        .name("Equality and Diversity Board")
                        .reportsEvery(Frequency.parse("P3M"))
                        .lastReportedOn(LocalDate.of(2027, 4, 1))
                        .build())
                .workingGroup(WorkingGroup.builder()
                        .name("Working group")
                        .addMembers(
                                WorkingGroupMember.builder()
                                        .id("head")
                                        .role("Head of service")
                                        .senior(true)
                                        .build(),
                                WorkingGroupMember.builder()
                                        .id("tutor")
                                        .role("Tutor")
                                        .build())
                        .build())
                .addPlaces(
                        Place.builder()
                                .id("school")
                                .name("A school")
                                .kind(PlaceKind.SCHOOL)
                                .within("town")
                                .build(),
                        Place.builder()
                                .id("town")
                                .name("A town")
                                .kind(PlaceKind.COMMUNITY)
                                .within("E07000243")
                                .build())
                .addCommitments(
                        Commitment.builder()
                                .id("annual-plan")
                                .title("An annual plan")
                                .statement("We revise this plan every year.")
                                .kind(CommitmentKind.ACTION_PLAN)
                                .build(),
                        Commitment.builder()
                                .id("assess")
                                .title("Assess changes")
                                .statement("We assess changes before we make them.")
                                .kind(CommitmentKind.IMPACT_ASSESSMENT)
                                .addEvidence("trust")
                                .build())
                .addKeyAreas(
                        KeyArea.builder()
                                .id("participants")
                                .title("Participants")
                                .kind(KeyAreaKind.PARTICIPANTS)
                                .build(),
                        KeyArea.builder()
                                .id("workforce")
                                .title("Workforce")
                                .kind(KeyAreaKind.WORKFORCE)
                                .build())
                .addAreasOfConcern(AreaOfConcern.builder()
                        .id("brass")
                        .title("Girls who play brass")
                        .keyArea("participants")
                        .rationale("Fewer girls take up brass instruments.")
                        .characteristic(Characteristic.SEX)
                        .addCategories("F")
                        .place("school")
                        .addMetrics("girls")
                        .build())
                .addMetrics(RepresentationMetric.builder()
                        .id("girls")
                        .title("Girls among brass players")
                        .keyArea("participants")
                        .population("pupils who play brass")
                        .characteristic(Characteristic.SEX)
                        .addCategories("F")
                        .place("E07000243")
                        .reference(MetricReference.builder()
                                .source("School census")
                                .asOf(LocalDate.of(2026, 1, 15))
                                .share(new BigDecimal("0.49"))
                                .build())
                        .addTargets(
                                target(LocalDate.of(2027, 12, 31), "0.40"), target(LocalDate.of(2028, 12, 31), "0.50"))
                        .addObservations(observation(LocalDate.of(2027, 1, 15), 120, 400))
                        .direction(Direction.INCREASE)
                        .build())
                .addActions(recruit(), train())
                .addImpactAssessments(ImpactAssessment.builder()
                        .id("trust")
                        .title("Becoming a charitable trust")
                        .proposal("The service becomes a charitable trust.")
                        .status(AssessmentStatus.SIGNED_OFF)
                        .signedOffOn(LocalDate.of(2027, 2, 1))
                        .signedOffBy("Head of service")
                        .reviewDue(LocalDate.of(2028, 2, 1))
                        .impacts(impacts())
                        .addActions("train")
                        .build())
                .addPartnerships(Partnership.builder()
                        .id("network")
                        .partner(Organisation.builder()
                                .id("national")
                                .name("National working group")
                                .build())
                        .purpose("Share what works.")
                        .facing(Facing.OUTWARD)
                        .since(LocalDate.of(2025, 1, 1))
                        .build())
                .addPilots(Pilot.builder()
                        .id("stevenage")
                        .title("Inclusion network")
                        .lead("Music centre")
                        .addPlaces("E07000243")
                        .period(DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 3, 31)))
                        .addFindings(PilotFinding.builder()
                                .id("lending")
                                .kind(PilotFindingKind.BARRIER)
                                .practice("Instrument lending")
                                .statement("Deposits keep families away.")
                                .addActions("recruit")
                                .build())
                        .addRollout(Rollout.builder()
                                .place("E07000095")
                                .planned(Due.parse("2027-09"))
                                .status(ActionStatus.NOT_STARTED)
                                .build())
                        .build())
                .addRatingKey(rating("Green"), rating("Amber"))
                .build();
    }

    public static Action recruit() {
        return Action.builder()
                .id("recruit")
                .title("Lend brass instruments without a deposit")
                .addKeyAreas("participants")
                .addCommitments("annual-plan")
                .addAreasOfConcern("brass")
                .addMetrics("girls")
                .addCharacteristics(Characteristic.SEX)
                .accountable("board")
                .addResponsible("head")
                .start(LocalDate.of(2027, 2, 1))
                .due(Due.on(LocalDate.of(2027, 12, 31)))
                .status(ActionStatus.IN_PROGRESS)
                .rating("Green")
                .addSuccessCriteria("20 more girls play brass.")
                .addMilestones(
                        Milestone.builder()
                                .id("list")
                                .title("Instruments listed")
                                .due(Due.parse("2027-03"))
                                .completedOn(LocalDate.of(2027, 3, 10))
                                .build(),
                        Milestone.builder()
                                .id("lend")
                                .title("First instruments lent")
                                .due(Due.parse("2027-09"))
                                .build())
                .addUpdates(ProgressUpdate.builder()
                        .on(LocalDate.of(2027, 4, 1))
                        .note("Instruments are listed.")
                        .build())
                .nextReview(LocalDate.of(2027, 9, 1))
                .build();
    }

    public static Action train() {
        return Action.builder()
                .id("train")
                .title("Train tutors")
                .addKeyAreas("workforce")
                .addResponsible("tutor")
                .due(Due.parse("2027-01/2027-03"))
                .status(ActionStatus.COMPLETE)
                .addSuccessCriteria("90 % of tutors are trained.")
                .addEvidence(Evidence.builder()
                        .title("Attendance")
                        .uri("attendance.pdf")
                        .build())
                .completedOn(LocalDate.of(2027, 3, 20))
                .build();
    }

    public static List<Impact> impacts() {
        return new ArrayList<>(Characteristic.protectedCharacteristics().stream()
                .map(each -> Impact.builder()
                        .characteristic(each)
                        .effect(Effect.NEUTRAL)
                        .build())
                .toList());
    }

    public static Target target(LocalDate by, String share) {
        return Target.builder().by(by).share(new BigDecimal(share)).build();
    }

    public static Observation observation(LocalDate asOf, long count, long base) {
        return Observation.builder().asOf(asOf).count(count).base(base).build();
    }

    public static Rating rating(String value) {
        return Rating.builder().value(value).meaning("Means " + value).build();
    }

    /** The plan with its first action changed. */
    public static ActionPlan withAction(UnaryOperator<Action.Builder> change) {
        return withActions(change.apply(Action.builder().from(recruit())).build(), train());
    }

    /** The plan with its complete action changed. */
    public static ActionPlan withCompleteAction(UnaryOperator<Action.Builder> change) {
        return withActions(
                recruit(), change.apply(Action.builder().from(train())).build());
    }

    public static ActionPlan withActions(Action... actions) {
        return with(plan -> plan.actions(List.of(actions)));
    }

    public static ActionPlan with(UnaryOperator<ActionPlan.Builder> change) {
        return change.apply(ActionPlan.builder().from(plan())).build();
    }

    public static ActionPlan withMetric(UnaryOperator<RepresentationMetric.Builder> change) {
        RepresentationMetric metric = plan().getMetrics().get(0);
        return with(plan -> plan.metrics(List.of(
                change.apply(RepresentationMetric.builder().from(metric)).build())));
    }

    public static ActionPlan withAssessment(UnaryOperator<ImpactAssessment.Builder> change) {
        ImpactAssessment assessment = plan().getImpactAssessments().get(0);
        return with(plan -> plan.impactAssessments(List.of(
                change.apply(ImpactAssessment.builder().from(assessment)).build())));
    }

    public static ActionPlan withPilot(UnaryOperator<Pilot.Builder> change) {
        Pilot pilot = plan().getPilots().get(0);
        return with(plan ->
                plan.pilots(List.of(change.apply(Pilot.builder().from(pilot)).build())));
    }

    public static ActionPlan withRevision(UnaryOperator<Revision.Builder> change) {
        return with(plan -> plan.revision(
                change.apply(Revision.builder().from(plan().getRevision())).build()));
    }

    public static Findings review(ActionPlan plan) {
        return PlanReview.builder().asOf(TODAY).build().review(plan);
    }

    /** Asserts that exactly these are found, each written as its code and its place. */
    public static void assertFinds(ActionPlan plan, String... codesAndPlaces) {
        assertFound(review(plan), codesAndPlaces);
    }

    public static void assertFound(Findings findings, String... codesAndPlaces) {
        List<String> found = findings.getFirst().stream()
                .map(finding -> (finding.getCode() + " " + finding.getPointer()).strip())
                .sorted()
                .toList();
        assertEquals(Stream.of(codesAndPlaces).sorted().toList(), found, () -> "Messages: " + findings);
    }
}
