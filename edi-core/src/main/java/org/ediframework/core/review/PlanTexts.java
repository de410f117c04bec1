package org.ediframework.core.review;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.AccountableBody;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Impact;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.WorkingGroup;
import org.ediframework.core.plan.WorkingGroupMember;

/** Walks over every text that people have written in a plan; ids, codes and addresses are no texts. */
final class PlanTexts {

    /** Is told of each text; the pointer to it is made only when it is asked for. */
    @FunctionalInterface
    interface Visitor {
        void text(Supplier<Pointer> place, String text);
    }

    private final Visitor visitor;

    private PlanTexts(Visitor visitor) {
        this.visitor = visitor;
    }

    static void visit(ActionPlan plan, Visitor visitor) {
        PlanTexts walk = new PlanTexts(visitor);
        walk.one(Pointer.ROOT, "title", plan.getTitle());
        walk.one(Pointer.ROOT, "summary", plan.getSummary());
        walk.organisation(Section.ORGANISATION, plan.getOrganisation());
        walk.one(Section.REVISION, "changes", plan.getRevision().getChanges());
        walk.each(Section.ACCOUNTABILITY, plan.getAccountability(), walk::body);
        plan.getWorkingGroup().ifPresent(walk::workingGroup);
        walk.each(Section.PLACES, plan.getPlaces(), (at, place) -> walk.one(at, "name", place.getName()));
        walk.each(Section.COMMITMENTS, plan.getCommitments(), (at, commitment) -> {
            walk.one(at, "title", commitment.getTitle());
            walk.one(at, "statement", commitment.getStatement());
        });
        walk.each(Section.KEY_AREAS, plan.getKeyAreas(), (at, area) -> {
            walk.one(at, "title", area.getTitle());
            walk.one(at, "description", area.getDescription());
        });
        walk.each(Section.AREAS_OF_CONCERN, plan.getAreasOfConcern(), (at, area) -> {
            walk.one(at, "title", area.getTitle());
            walk.one(at, "rationale", area.getRationale());
        });
        walk.each(Section.METRICS, plan.getMetrics(), (at, metric) -> {
            walk.one(at, "title", metric.getTitle());
            walk.one(at, "population", metric.getPopulation());
            metric.getReference()
                    .ifPresent(reference -> walk.one(at.child("reference"), "source", reference.getSource()));
        });
        walk.each(Section.ACTIONS, plan.getActions(), walk::action);
        walk.each(Section.IMPACT_ASSESSMENTS, plan.getImpactAssessments(), walk::assessment);
        walk.each(Section.PARTNERSHIPS, plan.getPartnerships(), (at, partnership) -> {
            walk.organisation(at.child("partner"), partnership.getPartner());
            walk.one(at, "purpose", partnership.getPurpose());
        });
        walk.each(Section.PILOTS, plan.getPilots(), walk::pilot);
        walk.each(Section.RATING_KEY, plan.getRatingKey(), (at, rating) -> {
            walk.one(at, "value", rating.getValue());
            walk.one(at, "meaning", rating.getMeaning());
        });
        OpenTexts.visit(plan.getExtensions(), visitor);
    }

    private void organisation(Pointer at, Organisation organisation) {
        Pointer place = at;
        Optional<Organisation> next = Optional.of(organisation);
        while (next.isPresent()) {
            one(place, "name", next.get().getName());
            next = next.get().getPartOf();
            place = place.child("partOf");
        }
    }

    private void body(Pointer at, AccountableBody body) {
        one(at, "name", body.getName());
        one(at, "organisation", body.getOrganisation());
    }

    private void workingGroup(WorkingGroup group) {
        one(Section.WORKING_GROUP, "name", group.getName());
        one(Section.WORKING_GROUP, "purpose", group.getPurpose());
        each(Section.MEMBERS, group.getMembers(), this::member);
    }

    private void member(Pointer at, WorkingGroupMember member) {
        one(at, "role", member.getRole());
        one(at, "name", member.getName());
        one(at, "organisation", member.getOrganisation());
    }

    private void action(Pointer at, Action action) {
        one(at, "title", action.getTitle());
        one(at, "description", action.getDescription());
        one(at, "accountable", action.getAccountable());
        texts(at.child("responsible"), action.getResponsible());
        if (action.getDue().isDescribed()) {
            one(at.child("due"), "text", action.getDue().toString());
        }
        texts(at.child("successCriteria"), action.getSuccessCriteria());
        one(at, "resources", action.getResources());
        each(at.child("milestones"), action.getMilestones(), (place, milestone) -> {
            one(place, "title", milestone.getTitle());
            if (milestone.getDue().isDescribed()) {
                one(place.child("due"), "text", milestone.getDue().toString());
            }
        });
        each(at.child("updates"), action.getUpdates(), (place, update) -> {
            one(place, "note", update.getNote());
            one(place, "by", update.getBy());
        });
        each(at.child("evidence"), action.getEvidence(), (place, evidence) -> one(place, "title", evidence.getTitle()));
    }

    private void assessment(Pointer at, ImpactAssessment assessment) {
        one(at, "title", assessment.getTitle());
        one(at, "proposal", assessment.getProposal());
        one(at, "author", assessment.getAuthor());
        one(at, "signedOffBy", assessment.getSignedOffBy());
        each(at.child("impacts"), assessment.getImpacts(), this::impact);
        texts(at.child("consulted"), assessment.getConsulted());
    }

    private void impact(Pointer at, Impact impact) {
        one(at, "evidence", impact.getEvidence());
        one(at, "mitigation", impact.getMitigation());
        one(at, "justification", impact.getJustification());
    }

    private void pilot(Pointer at, Pilot pilot) {
        one(at, "title", pilot.getTitle());
        one(at, "lead", pilot.getLead());
        each(at.child("findings"), pilot.getFindings(), (place, finding) -> {
            one(place, "practice", finding.getPractice());
            one(place, "statement", finding.getStatement());
        });
        each(at.child("rollout"), pilot.getRollout(), (place, rollout) -> {
            if (rollout.getPlanned().isDescribed()) {
                one(place.child("planned"), "text", rollout.getPlanned().toString());
            }
        });
    }

    private void one(Pointer owner, String property, String text) {
        visitor.text(() -> owner.child(property), text);
    }

    private void one(Pointer owner, String property, Optional<String> text) {
        text.ifPresent(present -> one(owner, property, present));
    }

    private void texts(Pointer list, List<String> texts) {
        for (int entry = 0; entry < texts.size(); entry++) {
            int at = entry;
            visitor.text(() -> list.child(at), texts.get(entry));
        }
    }

    private <T> void each(Pointer list, List<T> things, BiConsumer<Pointer, T> part) {
        for (int entry = 0; entry < things.size(); entry++) {
            part.accept(list.child(entry), things.get(entry));
        }
    }
}
