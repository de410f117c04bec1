package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.REFERENCE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.CommitmentKind;

final class CommitmentTable extends ValueTable<Commitment, Commitment.Builder> {

    static final CommitmentTable TABLE = new CommitmentTable();

    private CommitmentTable() {
        super(
                Commitment.class,
                one("id", ID),
                one("title", SHORT).told(ChangeWord.REWRITTEN),
                one("statement", TEXT).told(ChangeWord.REWRITTEN),
                one("kind", oneOf(CommitmentKind.class)).told(ChangeWord.REWRITTEN),
                list("evidence", REFERENCE).to(Referent.ANYTHING));
    }

    @Override
    public Commitment.Builder newBuilder() {
        return Commitment.builder();
    }

    @Override
    protected Object[] all(Commitment of) {
        return new Object[] {of.getId(), of.getTitle(), of.getStatement(), of.getKind(), of.getEvidence()};
    }

    @Override
    public void set(Commitment.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "statement" -> to.statement((String) value);
            case "kind" -> to.kind((CommitmentKind) value);
            case "evidence" -> to.evidence(entries(value));
            default -> throw none(property);
        }
    }
}
