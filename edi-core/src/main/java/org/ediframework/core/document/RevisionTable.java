package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.ORDINAL;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;

final class RevisionTable extends ValueTable<Revision, Revision.Builder> {

    static final RevisionTable TABLE = new RevisionTable();

    private RevisionTable() {
        super(
                Revision.class,
                one("number", ORDINAL),
                one("status", oneOf(RevisionStatus.class)),
                maybe("adoptedOn", DATE),
                maybe("reviewDue", DATE),
                maybe("revises", ID),
                maybe("changes", TEXT));
    }

    @Override
    public Revision.Builder newBuilder() {
        return Revision.builder();
    }

    @Override
    protected Object[] all(Revision of) {
        return new Object[] {
            of.getNumber(), of.getStatus(), of.getAdoptedOn(), of.getReviewDue(), of.getRevises(), of.getChanges()
        };
    }

    @Override
    public void set(Revision.Builder to, String property, Object value) {
        switch (property) {
            case "number" -> to.number((Long) value);
            case "status" -> to.status((RevisionStatus) value);
            case "adoptedOn" -> to.adoptedOn((LocalDate) value);
            case "reviewDue" -> to.reviewDue((LocalDate) value);
            case "revises" -> to.revises((String) value);
            case "changes" -> to.changes((String) value);
            default -> throw none(property);
        }
    }
}
