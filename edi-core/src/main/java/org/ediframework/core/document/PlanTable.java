package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.EXTENSIONS;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.LANGUAGE;
import static org.ediframework.core.document.Kinds.REFERENCE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.FrameworkReference;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.Sector;
import org.ediframework.core.plan.WorkingGroup;

/** The table of an action plan, the whole document. */
public final class PlanTable extends ValueTable<ActionPlan, ActionPlan.Builder> {

    /** The one there is. */
    public static final PlanTable TABLE = new PlanTable();

    private PlanTable() {
        super(
                ActionPlan.class,
                one("formatVersion", FormatVersion.KIND),
                maybe("$schema", REFERENCE),
                one("id", ID),
                one("title", SHORT).told(ChangeWord.REWRITTEN),
                maybe("summary", TEXT).told(ChangeWord.REWRITTEN),
                one("language", LANGUAGE).orElse("en-GB"),
                one("organisation", OrganisationTable.TABLE),
                maybe("framework", FrameworkReferenceTable.TABLE),
                maybe("jurisdiction", oneOf(Jurisdiction.class)),
                maybe("sector", oneOf(Sector.class)),
                one("period", DateRangeTable.TABLE),
                one("revision", RevisionTable.TABLE),
                list("accountability", AccountableBodyTable.TABLE),
                maybe("workingGroup", WorkingGroupTable.TABLE),
                list("places", PlaceTable.TABLE),
                list("commitments", CommitmentTable.TABLE),
                list("keyAreas", KeyAreaTable.TABLE),
                list("objectives", ObjectiveTable.TABLE),
                list("areasOfConcern", AreaOfConcernTable.TABLE),
                list("metrics", RepresentationMetricTable.TABLE),
                list("measures", MeasureTable.TABLE),
                list("actions", ActionTable.TABLE),
                list("impactAssessments", ImpactAssessmentTable.TABLE),
                list("partnerships", PartnershipTable.TABLE),
                list("pilots", PilotTable.TABLE),
                list("publications", PublicationTable.TABLE),
                list("maturity", MaturityLevelTable.TABLE),
                list("ratingKey", RatingTable.TABLE),
                maybe("extensions", EXTENSIONS));
    }

    @Override
    public ActionPlan.Builder newBuilder() {
        return ActionPlan.builder();
    }

    @Override
    protected Object[] all(ActionPlan of) {
        return new Object[] {
            ActionPlan.formatVersion(),
            of.getSchema(),
            of.getId(),
            of.getTitle(),
            of.getSummary(),
            of.getLanguage(),
            of.getOrganisation(),
            of.getFramework(),
            of.getJurisdiction(),
            of.getSector(),
            of.getPeriod(),
            of.getRevision(),
            of.getAccountability(),
            of.getWorkingGroup(),
            of.getPlaces(),
            of.getCommitments(),
            of.getKeyAreas(),
            of.getObjectives(),
            of.getAreasOfConcern(),
            of.getMetrics(),
            of.getMeasures(),
            of.getActions(),
            of.getImpactAssessments(),
            of.getPartnerships(),
            of.getPilots(),
            of.getPublications(),
            of.getMaturity(),
            of.getRatingKey(),
            of.getExtensions()
        };
    }

    @Override
    public void set(ActionPlan.Builder to, String property, Object value) {
        switch (property) {
            case "formatVersion" -> {
                // It is the model's own.
            }
            case "$schema" -> to.schema((String) value);
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "summary" -> to.summary((String) value);
            case "language" -> to.language((String) value);
            case "organisation" -> to.organisation((Organisation) value);
            case "framework" -> to.framework((FrameworkReference) value);
            case "jurisdiction" -> to.jurisdiction((Jurisdiction) value);
            case "sector" -> to.sector((Sector) value);
            case "period" -> to.period((DateRange) value);
            case "revision" -> to.revision((Revision) value);
            case "accountability" -> to.accountability(entries(value));
            case "workingGroup" -> to.workingGroup((WorkingGroup) value);
            case "places" -> to.places(entries(value));
            case "commitments" -> to.commitments(entries(value));
            case "keyAreas" -> to.keyAreas(entries(value));
            case "objectives" -> to.objectives(entries(value));
            case "areasOfConcern" -> to.areasOfConcern(entries(value));
            case "metrics" -> to.metrics(entries(value));
            case "measures" -> to.measures(entries(value));
            case "actions" -> to.actions(entries(value));
            case "impactAssessments" -> to.impactAssessments(entries(value));
            case "partnerships" -> to.partnerships(entries(value));
            case "pilots" -> to.pilots(entries(value));
            case "publications" -> to.publications(entries(value));
            case "maturity" -> to.maturity(entries(value));
            case "ratingKey" -> to.ratingKey(entries(value));
            case "extensions" -> to.extensions(members(value));
            default -> throw none(property);
        }
    }
}
