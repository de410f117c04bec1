package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.ediframework.core.document.Walk;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.AccountableBody;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.Evidence;
import org.ediframework.core.plan.Impact;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Partnership;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.ProgressUpdate;
import org.ediframework.core.plan.Rating;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.Rollout;
import org.ediframework.core.plan.WorkingGroup;
import org.ediframework.core.plan.WorkingGroupMember;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.core.vocabulary.Place;
import org.junit.jupiter.api.Test;

class PlanTextsTest {

    /** A plan in which every text says where it stands. */
    private static ActionPlan plan() {
        ActionPlan sound = SoundPlan.plan();
        return ActionPlan.builder()
                .from(sound)
                .title("/title")
                .summary("/summary")
                .organisation(Organisation.builder()
                        .id("o")
                        .name("/organisation/name")
                        .partOf(Organisation.builder()
                                .id("p")
                                .name("/organisation/partOf/name")
                                .build())
                        .build())
                .revision(Revision.builder()
                        .from(sound.getRevision())
                        .changes("/revision/changes")
                        .build())
                .accountability(List.of(AccountableBody.builder()
                        .id("b")
                        .name("/accountability/0/name")
                        .organisation("/accountability/0/organisation")
                        .build()))
                .workingGroup(WorkingGroup.builder()
                        .name("/workingGroup/name")
                        .purpose("/workingGroup/purpose")
                        .addMembers(WorkingGroupMember.builder()
                                .id("m")
                                .role("/workingGroup/members/0/role")
                                .name("/workingGroup/members/0/name")
                                .organisation("/workingGroup/members/0/organisation")
                                .build())
                        .build())
                .places(List.of(Place.builder()
                        .from(sound.getPlaces().get(0))
                        .name("/places/0/name")
                        .build()))
                .commitments(List.of(Commitment.builder()
                        .from(sound.getCommitments().get(0))
                        .title("/commitments/0/title")
                        .statement("/commitments/0/statement")
                        .build()))
                .keyAreas(List.of(KeyArea.builder()
                        .from(sound.getKeyAreas().get(0))
                        .title("/keyAreas/0/title")
                        .description("/keyAreas/0/description")
                        .build()))
                .areasOfConcern(List.of(AreaOfConcern.builder()
                        .from(sound.getAreasOfConcern().get(0))
                        .title("/areasOfConcern/0/title")
                        .rationale("/areasOfConcern/0/rationale")
                        .build()))
                .metrics(List.of(RepresentationMetric.builder()
                        .from(sound.getMetrics().get(0))
                        .title("/metrics/0/title")
                        .population("/metrics/0/population")
                        .reference(MetricReference.builder()
                                .from(sound.getMetrics().get(0).getReference().orElseThrow())
                                .source("/metrics/0/reference/source")
                                .build())
                        .build()))
                .actions(List.of(action()))
                .impactAssessments(
                        List.of(assessment(sound.getImpactAssessments().get(0))))
                .partnerships(List.of(Partnership.builder()
                        .id("p")
                        .partner(Organisation.builder()
                                .id("q")
                                .name("/partnerships/0/partner/name")
                                .build())
                        .purpose("/partnerships/0/purpose")
                        .build()))
                .pilots(List.of(pilot(sound.getPilots().get(0))))
                .ratingKey(List.of(Rating.builder()
                        .value("/ratingKey/0/value")
                        .meaning("/ratingKey/0/meaning")
                        .build()))
                .extensions(Map.of("org.example", new OpenValue.Text("/extensions/org.example")))
                .build();
    }

    private static Action action() {
        return Action.builder()
                .from(SoundPlan.recruit())
                .title("/actions/0/title")
                .description("/actions/0/description")
                .accountable("/actions/0/accountable")
                .responsible(List.of("/actions/0/responsible/0", "/actions/0/responsible/1"))
                .due(Due.described("/actions/0/due/text"))
                .successCriteria(List.of("/actions/0/successCriteria/0"))
                .resources("/actions/0/resources")
                .milestones(List.of(Milestone.builder()
                        .id("m")
                        .title("/actions/0/milestones/0/title")
                        .due(Due.described("/actions/0/milestones/0/due/text"))
                        .build()))
                .updates(List.of(ProgressUpdate.builder()
                        .on(SoundPlan.TODAY)
                        .note("/actions/0/updates/0/note")
                        .by("/actions/0/updates/0/by")
                        .build()))
                .evidence(List.of(
                        Evidence.builder().title("/actions/0/evidence/0/title").build()))
                .build();
    }

    private static ImpactAssessment assessment(ImpactAssessment sound) {
        return ImpactAssessment.builder()
                .from(sound)
                .title("/impactAssessments/0/title")
                .proposal("/impactAssessments/0/proposal")
                .author("/impactAssessments/0/author")
                .signedOffBy("/impactAssessments/0/signedOffBy")
                .impacts(List.of(Impact.builder()
                        .from(sound.getImpacts().get(0))
                        .evidence("/impactAssessments/0/impacts/0/evidence")
                        .mitigation("/impactAssessments/0/impacts/0/mitigation")
                        .justification("/impactAssessments/0/impacts/0/justification")
                        .build()))
                .consulted(List.of("/impactAssessments/0/consulted/0"))
                .build();
    }

    private static Pilot pilot(Pilot sound) {
        return Pilot.builder()
                .from(sound)
                .title("/pilots/0/title")
                .lead("/pilots/0/lead")
                .findings(List.of(PilotFinding.builder()
                        .from(sound.getFindings().get(0))
                        .practice("/pilots/0/findings/0/practice")
                        .statement("/pilots/0/findings/0/statement")
                        .build()))
                .rollout(List.of(Rollout.builder()
                        .from(sound.getRollout().get(0))
                        .planned(Due.described("/pilots/0/rollout/0/planned/text"))
                        .build()))
                .build();
    }

    private static void visit(ActionPlan plan, BiConsumer<Pointer, String> visitor) {
        new PlanIndex(plan, text -> true, new Walk.Visitor() {})
                .texts()
                .forEach(text -> visitor.accept(text.place(), text.text()));
    }

    @Test
    void everyTextIsVisitedWhereItStands() {
        List<String> texts = new ArrayList<>();
        visit(plan(), (place, text) -> {
            assertEquals(text, place.toString());
            texts.add(text);
        });
        assertEquals(new TreeSet<>(texts).size(), texts.size());
        assertEquals(53, texts.size(), texts::toString);
    }

    @Test
    void exactDuesAreNoTexts() {
        visit(SoundPlan.plan(), (place, text) -> {
            List<String> segments = place.getSegments();
            assertEquals(false, segments.get(segments.size() - 1).equals("text"), text);
        });
    }
}
