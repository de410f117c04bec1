package org.ediframework.io.document;

import static org.ediframework.io.document.Kinds.DATE;
import static org.ediframework.io.document.Kinds.FREQUENCY;
import static org.ediframework.io.document.Kinds.TEXT;
import static org.ediframework.io.document.Kinds.TRUTH;
import static org.ediframework.io.document.Kinds.WHOLE_NUMBER;
import static org.ediframework.io.document.Kinds.oneOf;

import org.ediframework.core.plan.AccountableBody;
import org.ediframework.core.plan.FrameworkReference;
import org.ediframework.core.plan.Rating;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.plan.WorkingGroup;
import org.ediframework.core.plan.WorkingGroupMember;

/** The tables of what a plan is made under and answers to. */
final class GovernanceTable {

    static final ObjectType<FrameworkReference, FrameworkReference.Builder> FRAMEWORK = ObjectType.of(
            "FrameworkReference", FrameworkReference::builder, FrameworkReference.Builder::build, table -> table.one(
                            "id", TEXT, FrameworkReference::getId, FrameworkReference.Builder::id)
                    .maybe("version", TEXT, FrameworkReference::getVersion, FrameworkReference.Builder::version));

    static final ObjectType<Revision, Revision.Builder> REVISION =
            ObjectType.of("Revision", Revision::builder, Revision.Builder::build, table -> table.one(
                            "number", WHOLE_NUMBER, Revision::getNumber, Revision.Builder::number)
                    .one("status", oneOf(RevisionStatus.class), Revision::getStatus, Revision.Builder::status)
                    .maybe("adoptedOn", DATE, Revision::getAdoptedOn, Revision.Builder::adoptedOn)
                    .maybe("reviewDue", DATE, Revision::getReviewDue, Revision.Builder::reviewDue)
                    .maybe("revises", TEXT, Revision::getRevises, Revision.Builder::revises)
                    .maybe("changes", TEXT, Revision::getChanges, Revision.Builder::changes));

    static final ObjectType<AccountableBody, AccountableBody.Builder> BODY = ObjectType.of(
            "AccountableBody", AccountableBody::builder, AccountableBody.Builder::build, table -> table.one(
                            "id", TEXT, AccountableBody::getId, AccountableBody.Builder::id)
                    .one("name", TEXT, AccountableBody::getName, AccountableBody.Builder::name)
                    .maybe(
                            "organisation",
                            TEXT,
                            AccountableBody::getOrganisation,
                            AccountableBody.Builder::organisation)
                    .maybe(
                            "reportsEvery",
                            FREQUENCY,
                            AccountableBody::getReportsEvery,
                            AccountableBody.Builder::reportsEvery)
                    .maybe(
                            "lastReportedOn",
                            DATE,
                            AccountableBody::getLastReportedOn,
                            AccountableBody.Builder::lastReportedOn));

    static final ObjectType<WorkingGroupMember, WorkingGroupMember.Builder> MEMBER = ObjectType.of(
            "WorkingGroupMember", WorkingGroupMember::builder, WorkingGroupMember.Builder::build, table -> table.one(
                            "id", TEXT, WorkingGroupMember::getId, WorkingGroupMember.Builder::id)
                    .one("role", TEXT, WorkingGroupMember::getRole, WorkingGroupMember.Builder::role)
                    .maybe("name", TEXT, WorkingGroupMember::getName, WorkingGroupMember.Builder::name)
                    .maybe(
                            "organisation",
                            TEXT,
                            WorkingGroupMember::getOrganisation,
                            WorkingGroupMember.Builder::organisation)
                    .orDefault("senior", TRUTH, false, WorkingGroupMember::isSenior, WorkingGroupMember.Builder::senior)
                    .orDefault("chair", TRUTH, false, WorkingGroupMember::isChair, WorkingGroupMember.Builder::chair));

    static final ObjectType<WorkingGroup, WorkingGroup.Builder> GROUP =
            ObjectType.of("WorkingGroup", WorkingGroup::builder, WorkingGroup.Builder::build, table -> table.one(
                            "name", TEXT, WorkingGroup::getName, WorkingGroup.Builder::name)
                    .maybe("purpose", TEXT, WorkingGroup::getPurpose, WorkingGroup.Builder::purpose)
                    .maybe("meetsEvery", FREQUENCY, WorkingGroup::getMeetsEvery, WorkingGroup.Builder::meetsEvery)
                    .some("members", MEMBER, WorkingGroup::getMembers, WorkingGroup.Builder::members));

    static final ObjectType<Rating, Rating.Builder> RATING =
            ObjectType.of("Rating", Rating::builder, Rating.Builder::build, table -> table.one(
                            "value", TEXT, Rating::getValue, Rating.Builder::value)
                    .one("meaning", TEXT, Rating::getMeaning, Rating.Builder::meaning));

    private GovernanceTable() {}
}
