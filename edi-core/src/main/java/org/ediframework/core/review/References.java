package org.ediframework.core.review;

import java.util.List;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.RepresentationMetric;

/** Walks over everything in a plan that names another part of it, in the order of the document. */
final class References {

    /** What a reference may name. */
    enum Target {
        KEY_AREA,
        COMMITMENT,
        AREA_OF_CONCERN,
        METRIC,
        ACTION,
        /** A place of the plan or a published code. */
        PLACE,
        /** Whatever has an id. */
        ANYTHING
    }

    /** Where a reference stands; the pointer is made only when something is said about it. */
    record Site(Pointer owner, int index, String property, int entry) {
        Pointer toPointer() {
            Pointer place = owner.child(index).child(property);
            return entry < 0 ? place : place.child(entry);
        }
    }

    /** Is told of each reference. */
    @FunctionalInterface
    interface Visitor {
        void reference(Site site, String id, Target target);
    }

    private final Visitor visitor;

    private References(Visitor visitor) {
        this.visitor = visitor;
    }

    static void visit(ActionPlan plan, Visitor visitor) {
        References walk = new References(visitor);
        for (int index = 0; index < plan.getPlaces().size(); index++) {
            int at = index;
            plan.getPlaces()
                    .get(index)
                    .getWithin()
                    .ifPresent(within -> walk.one(Section.PLACES, at, "within", within, Target.PLACE));
        }
        List<Commitment> commitments = plan.getCommitments();
        for (int index = 0; index < commitments.size(); index++) {
            walk.each(
                    Section.COMMITMENTS,
                    index,
                    "evidence",
                    commitments.get(index).getEvidence(),
                    Target.ANYTHING);
        }
        for (int index = 0; index < plan.getAreasOfConcern().size(); index++) {
            walk.area(index, plan.getAreasOfConcern().get(index));
        }
        for (int index = 0; index < plan.getMetrics().size(); index++) {
            walk.metric(index, plan.getMetrics().get(index));
        }
        for (int index = 0; index < plan.getActions().size(); index++) {
            walk.action(index, plan.getActions().get(index));
        }
        for (int index = 0; index < plan.getImpactAssessments().size(); index++) {
            List<String> actions = plan.getImpactAssessments().get(index).getActions();
            walk.each(Section.IMPACT_ASSESSMENTS, index, "actions", actions, Target.ACTION);
        }
        for (int index = 0; index < plan.getPilots().size(); index++) {
            walk.pilot(index, plan.getPilots().get(index));
        }
    }

    private void area(int index, AreaOfConcern area) {
        one(Section.AREAS_OF_CONCERN, index, "keyArea", area.getKeyArea(), Target.KEY_AREA);
        area.getPlace().ifPresent(place -> one(Section.AREAS_OF_CONCERN, index, "place", place, Target.PLACE));
        each(Section.AREAS_OF_CONCERN, index, "metrics", area.getMetrics(), Target.METRIC);
    }

    private void metric(int index, RepresentationMetric metric) {
        one(Section.METRICS, index, "keyArea", metric.getKeyArea(), Target.KEY_AREA);
        metric.getPlace().ifPresent(place -> one(Section.METRICS, index, "place", place, Target.PLACE));
    }

    private void action(int index, Action action) {
        each(Section.ACTIONS, index, "keyAreas", action.getKeyAreas(), Target.KEY_AREA);
        each(Section.ACTIONS, index, "commitments", action.getCommitments(), Target.COMMITMENT);
        each(Section.ACTIONS, index, "areasOfConcern", action.getAreasOfConcern(), Target.AREA_OF_CONCERN);
        each(Section.ACTIONS, index, "metrics", action.getMetrics(), Target.METRIC);
        each(Section.ACTIONS, index, "dependsOn", action.getDependsOn(), Target.ACTION);
    }

    private void pilot(int index, Pilot pilot) {
        each(Section.PILOTS, index, "places", pilot.getPlaces(), Target.PLACE);
        Pointer findings = Section.PILOTS.child(index).child("findings");
        for (int entry = 0; entry < pilot.getFindings().size(); entry++) {
            each(findings, entry, "actions", pilot.getFindings().get(entry).getActions(), Target.ACTION);
        }
        Pointer rollout = Section.PILOTS.child(index).child("rollout");
        for (int entry = 0; entry < pilot.getRollout().size(); entry++) {
            one(rollout, entry, "place", pilot.getRollout().get(entry).getPlace(), Target.PLACE);
        }
    }

    private void one(Pointer owner, int index, String property, String id, Target target) {
        visitor.reference(new Site(owner, index, property, -1), id, target);
    }

    private void each(Pointer owner, int index, String property, List<String> ids, Target target) {
        for (int entry = 0; entry < ids.size(); entry++) {
            visitor.reference(new Site(owner, index, property, entry), ids.get(entry), target);
        }
    }
}
