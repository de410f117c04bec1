package org.ediframework.io.document;

import static org.ediframework.io.document.Kinds.CHARACTERISTIC;
import static org.ediframework.io.document.Kinds.DATE;
import static org.ediframework.io.document.Kinds.DECIMAL;
import static org.ediframework.io.document.Kinds.DUE;
import static org.ediframework.io.document.Kinds.REFERENCE;
import static org.ediframework.io.document.Kinds.TEXT;
import static org.ediframework.io.document.Kinds.oneOf;

import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.Cost;
import org.ediframework.core.plan.Evidence;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.ProgressUpdate;

/** The tables of an action and of its parts. */
final class ActionTable {

    static final ObjectType<Cost, Cost.Builder> COST =
            ObjectType.of("Cost", Cost::builder, Cost.Builder::build, table -> table.one(
                            "amount", DECIMAL, Cost::getAmount, Cost.Builder::amount)
                    .one("currency", TEXT, Cost::getCurrency, Cost.Builder::currency));

    static final ObjectType<Milestone, Milestone.Builder> MILESTONE =
            ObjectType.of("Milestone", Milestone::builder, Milestone.Builder::build, table -> table.one(
                            "id", TEXT, Milestone::getId, Milestone.Builder::id)
                    .one("title", TEXT, Milestone::getTitle, Milestone.Builder::title)
                    .one("due", DUE, Milestone::getDue, Milestone.Builder::due)
                    .maybe("completedOn", DATE, Milestone::getCompletedOn, Milestone.Builder::completedOn));

    static final ObjectType<ProgressUpdate, ProgressUpdate.Builder> UPDATE =
            ObjectType.of("ProgressUpdate", ProgressUpdate::builder, ProgressUpdate.Builder::build, table -> table.one(
                            "on", DATE, ProgressUpdate::getOn, ProgressUpdate.Builder::on)
                    .one("note", TEXT, ProgressUpdate::getNote, ProgressUpdate.Builder::note)
                    .maybe("by", TEXT, ProgressUpdate::getBy, ProgressUpdate.Builder::by));

    static final ObjectType<Evidence, Evidence.Builder> EVIDENCE =
            ObjectType.of("Evidence", Evidence::builder, Evidence.Builder::build, table -> table.one(
                            "title", TEXT, Evidence::getTitle, Evidence.Builder::title)
                    .maybe("uri", TEXT, Evidence::getUri, Evidence.Builder::uri)
                    .maybe("on", DATE, Evidence::getOn, Evidence.Builder::on));

    static final ObjectType<Action, Action.Builder> ACTION =
            ObjectType.of("Action", Action::builder, Action.Builder::build, table -> table.one(
                            "id", TEXT, Action::getId, Action.Builder::id)
                    .one("title", TEXT, Action::getTitle, Action.Builder::title)
                    .maybe("description", TEXT, Action::getDescription, Action.Builder::description)
                    .some("keyAreas", REFERENCE, Action::getKeyAreas, Action.Builder::keyAreas)
                    .list("commitments", REFERENCE, Action::getCommitments, Action.Builder::commitments)
                    .list("areasOfConcern", REFERENCE, Action::getAreasOfConcern, Action.Builder::areasOfConcern)
                    .list("metrics", REFERENCE, Action::getMetrics, Action.Builder::metrics)
                    .list(
                            "characteristics",
                            CHARACTERISTIC,
                            Action::getCharacteristics,
                            Action.Builder::characteristics)
                    .maybe("accountable", TEXT, Action::getAccountable, Action.Builder::accountable)
                    .some("responsible", TEXT, Action::getResponsible, Action.Builder::responsible)
                    .maybe("start", DATE, Action::getStart, Action.Builder::start)
                    .one("due", DUE, Action::getDue, Action.Builder::due)
                    .one("status", oneOf(ActionStatus.class), Action::getStatus, Action.Builder::status)
                    .maybe("rating", TEXT, Action::getRating, Action.Builder::rating)
                    .some("successCriteria", TEXT, Action::getSuccessCriteria, Action.Builder::successCriteria)
                    .maybe("resources", TEXT, Action::getResources, Action.Builder::resources)
                    .maybe("cost", COST, Action::getCost, Action.Builder::cost)
                    .list("dependsOn", REFERENCE, Action::getDependsOn, Action.Builder::dependsOn)
                    .list("milestones", MILESTONE, Action::getMilestones, Action.Builder::milestones)
                    .list("updates", UPDATE, Action::getUpdates, Action.Builder::updates)
                    .list("evidence", EVIDENCE, Action::getEvidence, Action.Builder::evidence)
                    .maybe("completedOn", DATE, Action::getCompletedOn, Action.Builder::completedOn)
                    .maybe("nextReview", DATE, Action::getNextReview, Action.Builder::nextReview));

    private ActionTable() {}
}
