package org.ediframework.core.review;

import java.util.List;
import org.ediframework.core.plan.AccountableBody;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.Partnership;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.WorkingGroup;
import org.ediframework.core.plan.WorkingGroupMember;
import org.ediframework.core.vocabulary.Place;

/** The ids of a plan, list by list, read once for all rules. */
final class PlanIndex {

    private final IdTable bodies;
    private final IdTable members;
    private final IdTable places;
    private final IdTable commitments;
    private final IdTable keyAreas;
    private final IdTable areasOfConcern;
    private final IdTable metrics;
    private final IdTable actions;
    private final IdTable assessments;
    private final IdTable partnerships;
    private final IdTable pilots;

    PlanIndex(ActionPlan plan) {
        bodies = IdTable.of("accountability", Section.ACCOUNTABILITY, plan.getAccountability(), AccountableBody::getId);
        members = IdTable.of(
                "members",
                Section.MEMBERS,
                plan.getWorkingGroup().map(WorkingGroup::getMembers).orElse(List.of()),
                WorkingGroupMember::getId);
        places = IdTable.of("places", Section.PLACES, plan.getPlaces(), Place::getId);
        commitments = IdTable.of("commitments", Section.COMMITMENTS, plan.getCommitments(), Commitment::getId);
        keyAreas = IdTable.of("keyAreas", Section.KEY_AREAS, plan.getKeyAreas(), KeyArea::getId);
        areasOfConcern =
                IdTable.of("areasOfConcern", Section.AREAS_OF_CONCERN, plan.getAreasOfConcern(), AreaOfConcern::getId);
        metrics = IdTable.of("metrics", Section.METRICS, plan.getMetrics(), RepresentationMetric::getId);
        actions = IdTable.of("actions", Section.ACTIONS, plan.getActions(), Action::getId);
        assessments = IdTable.of(
                "impactAssessments", Section.IMPACT_ASSESSMENTS, plan.getImpactAssessments(), ImpactAssessment::getId);
        partnerships = IdTable.of("partnerships", Section.PARTNERSHIPS, plan.getPartnerships(), Partnership::getId);
        pilots = IdTable.of("pilots", Section.PILOTS, plan.getPilots(), Pilot::getId);
    }

    IdTable members() {
        return members;
    }

    IdTable places() {
        return places;
    }

    IdTable commitments() {
        return commitments;
    }

    IdTable keyAreas() {
        return keyAreas;
    }

    IdTable areasOfConcern() {
        return areasOfConcern;
    }

    IdTable metrics() {
        return metrics;
    }

    IdTable actions() {
        return actions;
    }

    /** Every list whose entries have ids. */
    List<IdTable> all() {
        return List.of(
                bodies,
                members,
                places,
                commitments,
                keyAreas,
                areasOfConcern,
                metrics,
                actions,
                assessments,
                partnerships,
                pilots);
    }
}
