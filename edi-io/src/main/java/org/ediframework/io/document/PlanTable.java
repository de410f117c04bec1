package org.ediframework.io.document;

import static org.ediframework.io.document.Kinds.OPEN;
import static org.ediframework.io.document.Kinds.TEXT;
import static org.ediframework.io.document.Kinds.oneOf;
import static org.ediframework.io.document.SharedTable.ORGANISATION;
import static org.ediframework.io.document.SharedTable.PERIOD;
import static org.ediframework.io.document.SharedTable.PLACE;

import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Regime;

/** The table of an action plan, the whole document. */
public final class PlanTable {

    /** The table of the whole document. */
    public static final ObjectType<ActionPlan, ActionPlan.Builder> ACTION_PLAN =
            ObjectType.of("ActionPlan", ActionPlan::builder, ActionPlan.Builder::build, table -> table.one(
                            "formatVersion",
                            FormatVersion.KIND,
                            owner -> ActionPlan.formatVersion(),
                            (builder, version) -> {})
                    .one("id", TEXT, ActionPlan::getId, ActionPlan.Builder::id)
                    .one("title", TEXT, ActionPlan::getTitle, ActionPlan.Builder::title)
                    .maybe("summary", TEXT, ActionPlan::getSummary, ActionPlan.Builder::summary)
                    .orDefault("language", TEXT, "en-GB", ActionPlan::getLanguage, ActionPlan.Builder::language)
                    .one("organisation", ORGANISATION, ActionPlan::getOrganisation, ActionPlan.Builder::organisation)
                    .maybe(
                            "framework",
                            GovernanceTable.FRAMEWORK,
                            ActionPlan::getFramework,
                            ActionPlan.Builder::framework)
                    .maybe("regime", oneOf(Regime.class), ActionPlan::getRegime, ActionPlan.Builder::regime)
                    .one("period", PERIOD, ActionPlan::getPeriod, ActionPlan.Builder::period)
                    .one("revision", GovernanceTable.REVISION, ActionPlan::getRevision, ActionPlan.Builder::revision)
                    .list(
                            "accountability",
                            GovernanceTable.BODY,
                            ActionPlan::getAccountability,
                            ActionPlan.Builder::accountability)
                    .maybe(
                            "workingGroup",
                            GovernanceTable.GROUP,
                            ActionPlan::getWorkingGroup,
                            ActionPlan.Builder::workingGroup)
                    .list("places", PLACE, ActionPlan::getPlaces, ActionPlan.Builder::places)
                    .some(
                            "commitments",
                            InclusionTable.COMMITMENT,
                            ActionPlan::getCommitments,
                            ActionPlan.Builder::commitments)
                    .some("keyAreas", InclusionTable.KEY_AREA, ActionPlan::getKeyAreas, ActionPlan.Builder::keyAreas)
                    .list(
                            "areasOfConcern",
                            InclusionTable.CONCERN,
                            ActionPlan::getAreasOfConcern,
                            ActionPlan.Builder::areasOfConcern)
                    .list("metrics", MetricTable.METRIC, ActionPlan::getMetrics, ActionPlan.Builder::metrics)
                    .some("actions", ActionTable.ACTION, ActionPlan::getActions, ActionPlan.Builder::actions)
                    .list(
                            "impactAssessments",
                            InclusionTable.ASSESSMENT,
                            ActionPlan::getImpactAssessments,
                            ActionPlan.Builder::impactAssessments)
                    .list(
                            "partnerships",
                            InclusionTable.PARTNERSHIP,
                            ActionPlan::getPartnerships,
                            ActionPlan.Builder::partnerships)
                    .list("pilots", InclusionTable.PILOT, ActionPlan::getPilots, ActionPlan.Builder::pilots)
                    .list("ratingKey", GovernanceTable.RATING, ActionPlan::getRatingKey, ActionPlan.Builder::ratingKey)
                    .members("extensions", OPEN, ActionPlan::getExtensions, ActionPlan.Builder::extensions));

    private PlanTable() {}
}
