package org.ediframework.io.document;

import static org.ediframework.io.document.Kinds.CHARACTERISTIC;
import static org.ediframework.io.document.Kinds.DATE;
import static org.ediframework.io.document.Kinds.DUE;
import static org.ediframework.io.document.Kinds.REFERENCE;
import static org.ediframework.io.document.Kinds.TEXT;
import static org.ediframework.io.document.Kinds.oneOf;
import static org.ediframework.io.document.SharedTable.ORGANISATION;
import static org.ediframework.io.document.SharedTable.PERIOD;

import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.AssessmentOutcome;
import org.ediframework.core.plan.AssessmentStatus;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.Effect;
import org.ediframework.core.plan.Facing;
import org.ediframework.core.plan.Impact;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Partnership;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.PilotFindingKind;
import org.ediframework.core.plan.Rollout;

/** The tables of what a plan commits to, watches, assesses, shares and tries out. */
final class InclusionTable {

    static final ObjectType<Commitment, Commitment.Builder> COMMITMENT =
            ObjectType.of("Commitment", Commitment::builder, Commitment.Builder::build, table -> table.one(
                            "id", TEXT, Commitment::getId, Commitment.Builder::id)
                    .one("title", TEXT, Commitment::getTitle, Commitment.Builder::title)
                    .one("statement", TEXT, Commitment::getStatement, Commitment.Builder::statement)
                    .one("kind", oneOf(CommitmentKind.class), Commitment::getKind, Commitment.Builder::kind)
                    .list("evidence", REFERENCE, Commitment::getEvidence, Commitment.Builder::evidence));

    static final ObjectType<KeyArea, KeyArea.Builder> KEY_AREA =
            ObjectType.of("KeyArea", KeyArea::builder, KeyArea.Builder::build, table -> table.one(
                            "id", TEXT, KeyArea::getId, KeyArea.Builder::id)
                    .one("title", TEXT, KeyArea::getTitle, KeyArea.Builder::title)
                    .one("kind", oneOf(KeyAreaKind.class), KeyArea::getKind, KeyArea.Builder::kind)
                    .maybe("description", TEXT, KeyArea::getDescription, KeyArea.Builder::description));

    static final ObjectType<AreaOfConcern, AreaOfConcern.Builder> CONCERN =
            ObjectType.of("AreaOfConcern", AreaOfConcern::builder, AreaOfConcern.Builder::build, table -> table.one(
                            "id", TEXT, AreaOfConcern::getId, AreaOfConcern.Builder::id)
                    .one("title", TEXT, AreaOfConcern::getTitle, AreaOfConcern.Builder::title)
                    .one("keyArea", TEXT, AreaOfConcern::getKeyArea, AreaOfConcern.Builder::keyArea)
                    .one("rationale", TEXT, AreaOfConcern::getRationale, AreaOfConcern.Builder::rationale)
                    .maybe(
                            "characteristic",
                            CHARACTERISTIC,
                            AreaOfConcern::getCharacteristic,
                            AreaOfConcern.Builder::characteristic)
                    .list("categories", REFERENCE, AreaOfConcern::getCategories, AreaOfConcern.Builder::categories)
                    .maybe("place", TEXT, AreaOfConcern::getPlace, AreaOfConcern.Builder::place)
                    .list("metrics", REFERENCE, AreaOfConcern::getMetrics, AreaOfConcern.Builder::metrics));

    static final ObjectType<Impact, Impact.Builder> IMPACT =
            ObjectType.of("Impact", Impact::builder, Impact.Builder::build, table -> table.one(
                            "characteristic", CHARACTERISTIC, Impact::getCharacteristic, Impact.Builder::characteristic)
                    .one("effect", oneOf(Effect.class), Impact::getEffect, Impact.Builder::effect)
                    .maybe("evidence", TEXT, Impact::getEvidence, Impact.Builder::evidence)
                    .maybe("mitigation", TEXT, Impact::getMitigation, Impact.Builder::mitigation)
                    .maybe("justification", TEXT, Impact::getJustification, Impact.Builder::justification));

    static final ObjectType<ImpactAssessment, ImpactAssessment.Builder> ASSESSMENT = ObjectType.of(
            "ImpactAssessment", ImpactAssessment::builder, ImpactAssessment.Builder::build, table -> table.one(
                            "id", TEXT, ImpactAssessment::getId, ImpactAssessment.Builder::id)
                    .one("title", TEXT, ImpactAssessment::getTitle, ImpactAssessment.Builder::title)
                    .one("proposal", TEXT, ImpactAssessment::getProposal, ImpactAssessment.Builder::proposal)
                    .one(
                            "status",
                            oneOf(AssessmentStatus.class),
                            ImpactAssessment::getStatus,
                            ImpactAssessment.Builder::status)
                    .maybe("assessedOn", DATE, ImpactAssessment::getAssessedOn, ImpactAssessment.Builder::assessedOn)
                    .maybe("signedOffOn", DATE, ImpactAssessment::getSignedOffOn, ImpactAssessment.Builder::signedOffOn)
                    .maybe("reviewDue", DATE, ImpactAssessment::getReviewDue, ImpactAssessment.Builder::reviewDue)
                    .maybe("author", TEXT, ImpactAssessment::getAuthor, ImpactAssessment.Builder::author)
                    .maybe("signedOffBy", TEXT, ImpactAssessment::getSignedOffBy, ImpactAssessment.Builder::signedOffBy)
                    .maybe(
                            "outcome",
                            oneOf(AssessmentOutcome.class),
                            ImpactAssessment::getOutcome,
                            ImpactAssessment.Builder::outcome)
                    .some("impacts", IMPACT, ImpactAssessment::getImpacts, ImpactAssessment.Builder::impacts)
                    .list("consulted", TEXT, ImpactAssessment::getConsulted, ImpactAssessment.Builder::consulted)
                    .list("actions", REFERENCE, ImpactAssessment::getActions, ImpactAssessment.Builder::actions));

    static final ObjectType<Partnership, Partnership.Builder> PARTNERSHIP =
            ObjectType.of("Partnership", Partnership::builder, Partnership.Builder::build, table -> table.one(
                            "id", TEXT, Partnership::getId, Partnership.Builder::id)
                    .one("partner", ORGANISATION, Partnership::getPartner, Partnership.Builder::partner)
                    .one("purpose", TEXT, Partnership::getPurpose, Partnership.Builder::purpose)
                    .maybe("facing", oneOf(Facing.class), Partnership::getFacing, Partnership.Builder::facing)
                    .maybe("since", DATE, Partnership::getSince, Partnership.Builder::since)
                    .maybe("until", DATE, Partnership::getUntil, Partnership.Builder::until));

    static final ObjectType<PilotFinding, PilotFinding.Builder> FINDING =
            ObjectType.of("PilotFinding", PilotFinding::builder, PilotFinding.Builder::build, table -> table.one(
                            "id", TEXT, PilotFinding::getId, PilotFinding.Builder::id)
                    .one("kind", oneOf(PilotFindingKind.class), PilotFinding::getKind, PilotFinding.Builder::kind)
                    .one("practice", TEXT, PilotFinding::getPractice, PilotFinding.Builder::practice)
                    .one("statement", TEXT, PilotFinding::getStatement, PilotFinding.Builder::statement)
                    .list("actions", REFERENCE, PilotFinding::getActions, PilotFinding.Builder::actions));

    static final ObjectType<Rollout, Rollout.Builder> ROLLOUT =
            ObjectType.of("Rollout", Rollout::builder, Rollout.Builder::build, table -> table.one(
                            "place", TEXT, Rollout::getPlace, Rollout.Builder::place)
                    .one("planned", DUE, Rollout::getPlanned, Rollout.Builder::planned)
                    .one("status", oneOf(ActionStatus.class), Rollout::getStatus, Rollout.Builder::status));

    static final ObjectType<Pilot, Pilot.Builder> PILOT =
            ObjectType.of("Pilot", Pilot::builder, Pilot.Builder::build, table -> table.one(
                            "id", TEXT, Pilot::getId, Pilot.Builder::id)
                    .one("title", TEXT, Pilot::getTitle, Pilot.Builder::title)
                    .one("lead", TEXT, Pilot::getLead, Pilot.Builder::lead)
                    .some("places", REFERENCE, Pilot::getPlaces, Pilot.Builder::places)
                    .one("period", PERIOD, Pilot::getPeriod, Pilot.Builder::period)
                    .list("findings", FINDING, Pilot::getFindings, Pilot.Builder::findings)
                    .list("rollout", ROLLOUT, Pilot::getRollout, Pilot.Builder::rollout));

    private InclusionTable() {}
}
