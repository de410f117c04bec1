package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.REFERENCE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.PilotFindingKind;

final class PilotFindingTable extends ValueTable<PilotFinding, PilotFinding.Builder> {

    static final PilotFindingTable TABLE = new PilotFindingTable();

    private PilotFindingTable() {
        super(
                PilotFinding.class,
                one("id", ID),
                one("kind", oneOf(PilotFindingKind.class)),
                one("practice", SHORT).told(ChangeWord.REWRITTEN),
                one("statement", TEXT).told(ChangeWord.REWRITTEN),
                list("actions", REFERENCE).to(Referent.ACTION));
    }

    @Override
    public PilotFinding.Builder newBuilder() {
        return PilotFinding.builder();
    }

    @Override
    protected Object[] all(PilotFinding of) {
        return new Object[] {of.getId(), of.getKind(), of.getPractice(), of.getStatement(), of.getActions()};
    }

    @Override
    public void set(PilotFinding.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "kind" -> to.kind((PilotFindingKind) value);
            case "practice" -> to.practice((String) value);
            case "statement" -> to.statement((String) value);
            case "actions" -> to.actions(entries(value));
            default -> throw none(property);
        }
    }
}
