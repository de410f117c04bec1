package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.CHARACTERISTIC;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.Effect;
import org.ediframework.core.plan.Impact;
import org.ediframework.core.vocabulary.Characteristic;

final class ImpactTable extends ValueTable<Impact, Impact.Builder> {

    static final ImpactTable TABLE = new ImpactTable();

    private ImpactTable() {
        super(
                Impact.class,
                one("characteristic", CHARACTERISTIC),
                one("effect", oneOf(Effect.class)),
                maybe("evidence", TEXT),
                maybe("mitigation", TEXT),
                maybe("justification", TEXT));
    }

    @Override
    public Impact.Builder newBuilder() {
        return Impact.builder();
    }

    @Override
    protected Object[] all(Impact of) {
        return new Object[] {
            of.getCharacteristic(), of.getEffect(), of.getEvidence(), of.getMitigation(), of.getJustification()
        };
    }

    @Override
    public void set(Impact.Builder to, String property, Object value) {
        switch (property) {
            case "characteristic" -> to.characteristic((Characteristic) value);
            case "effect" -> to.effect((Effect) value);
            case "evidence" -> to.evidence((String) value);
            case "mitigation" -> to.mitigation((String) value);
            case "justification" -> to.justification((String) value);
            default -> throw none(property);
        }
    }
}
