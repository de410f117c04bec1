package org.ediframework.core.review;

import java.util.List;
import java.util.function.Function;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.RepresentationMetric;

/** A list of a plan, of whose entries rules are asked one by one. */
record PlanList<T>(Function<ActionPlan, List<T>> entries) {

    static final PlanList<Action> ACTIONS = new PlanList<>(ActionPlan::getActions);
    static final PlanList<Commitment> COMMITMENTS = new PlanList<>(ActionPlan::getCommitments);
    static final PlanList<ImpactAssessment> IMPACT_ASSESSMENTS = new PlanList<>(ActionPlan::getImpactAssessments);
    static final PlanList<RepresentationMetric> METRICS = new PlanList<>(ActionPlan::getMetrics);
    static final PlanList<Pilot> PILOTS = new PlanList<>(ActionPlan::getPilots);
}
