package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.CHARACTERISTIC;
import static org.ediframework.core.document.Kinds.CODE;
import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.DUE;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.REFERENCE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.Cost;
import org.ediframework.core.vocabulary.Due;

final class ActionTable extends ValueTable<Action, Action.Builder> {

    static final ActionTable TABLE = new ActionTable();

    private ActionTable() {
        super(
                Action.class,
                one("id", ID),
                one("title", SHORT).told(ChangeWord.REWRITTEN),
                maybe("number", SHORT).told(ChangeWord.REWRITTEN),
                maybe("description", TEXT).told(ChangeWord.REWRITTEN),
                list("keyAreas", REFERENCE).to(Referent.KEY_AREA).told(ChangeWord.RETARGETED),
                list("objectives", REFERENCE).to(Referent.OBJECTIVE).told(ChangeWord.RETARGETED),
                list("commitments", REFERENCE).to(Referent.COMMITMENT).told(ChangeWord.RETARGETED),
                list("areasOfConcern", REFERENCE).to(Referent.AREA_OF_CONCERN).told(ChangeWord.RETARGETED),
                list("metrics", REFERENCE).to(Referent.METRIC).told(ChangeWord.RETARGETED),
                list("measures", REFERENCE).to(Referent.MEASURE).told(ChangeWord.RETARGETED),
                list("characteristics", CHARACTERISTIC)
                        .told(ChangeWord.RETARGETED)
                        .orWord("all-protected"),
                list("adopts", AdoptedEntryTable.TABLE),
                maybe("accountable", SHORT).told(ChangeWord.REASSIGNED),
                list("responsible", SHORT).told(ChangeWord.REASSIGNED),
                maybe("start", DATE),
                maybe("due", DUE).told(ChangeWord.DUE),
                maybe("status", oneOf(ActionStatus.class)).told(ChangeWord.STATUS),
                maybe("rating", CODE).told(ChangeWord.RATING),
                list("successCriteria", TEXT).told(ChangeWord.REWRITTEN),
                maybe("resources", TEXT).told(ChangeWord.REWRITTEN),
                maybe("cost", CostTable.TABLE),
                list("dependsOn", REFERENCE).to(Referent.ACTION),
                list("milestones", MilestoneTable.TABLE),
                list("updates", ProgressUpdateTable.TABLE),
                list("evidence", EvidenceTable.TABLE),
                maybe("completedOn", DATE),
                maybe("nextReview", DATE));
    }

    @Override
    public Action.Builder newBuilder() {
        return Action.builder();
    }

    @Override
    protected String idOf(Action of) {
        return of.getId();
    }

    @Override
    protected Object[] all(Action of) {
        return new Object[] {
            of.getId(),
            of.getTitle(),
            of.getNumber(),
            of.getDescription(),
            of.getKeyAreas(),
            of.getObjectives(),
            of.getCommitments(),
            of.getAreasOfConcern(),
            of.getMetrics(),
            of.getMeasures(),
            of.getCharacteristics(),
            of.getAdopts(),
            of.getAccountable(),
            of.getResponsible(),
            of.getStart(),
            of.getDue(),
            of.getStatus(),
            of.getRating(),
            of.getSuccessCriteria(),
            of.getResources(),
            of.getCost(),
            of.getDependsOn(),
            of.getMilestones(),
            of.getUpdates(),
            of.getEvidence(),
            of.getCompletedOn(),
            of.getNextReview()
        };
    }

    @Override
    public void set(Action.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "number" -> to.number((String) value);
            case "description" -> to.description((String) value);
            case "keyAreas" -> to.keyAreas(entries(value));
            case "objectives" -> to.objectives(entries(value));
            case "commitments" -> to.commitments(entries(value));
            case "areasOfConcern" -> to.areasOfConcern(entries(value));
            case "metrics" -> to.metrics(entries(value));
            case "measures" -> to.measures(entries(value));
            case "characteristics" -> to.characteristics(entries(value));
            case "adopts" -> to.adopts(entries(value));
            case "accountable" -> to.accountable((String) value);
            case "responsible" -> to.responsible(entries(value));
            case "start" -> to.start((LocalDate) value);
            case "due" -> to.due((Due) value);
            case "status" -> to.status((ActionStatus) value);
            case "rating" -> to.rating((String) value);
            case "successCriteria" -> to.successCriteria(entries(value));
            case "resources" -> to.resources((String) value);
            case "cost" -> to.cost((Cost) value);
            case "dependsOn" -> to.dependsOn(entries(value));
            case "milestones" -> to.milestones(entries(value));
            case "updates" -> to.updates(entries(value));
            case "evidence" -> to.evidence(entries(value));
            case "completedOn" -> to.completedOn((LocalDate) value);
            case "nextReview" -> to.nextReview((LocalDate) value);
            default -> throw none(property);
        }
    }
}
