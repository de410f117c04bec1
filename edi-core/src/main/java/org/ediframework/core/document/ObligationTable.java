package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.PARAMETERS;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.STRICTNESS;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.Obligation;

final class ObligationTable extends ValueTable<Obligation, Obligation.Builder> {

    static final ObligationTable TABLE = new ObligationTable();

    private ObligationTable() {
        super(
                Obligation.class,
                one("rule", SHORT),
                one("severity", STRICTNESS),
                maybe("parameters", PARAMETERS),
                maybe("source", FrameworkSourceTable.TABLE));
    }

    @Override
    public Obligation.Builder newBuilder() {
        return Obligation.builder();
    }

    @Override
    protected Object[] all(Obligation of) {
        return new Object[] {of.getRule(), of.getSeverity(), of.getParameters(), of.getSource()};
    }

    @Override
    public void set(Obligation.Builder to, String property, Object value) {
        switch (property) {
            case "rule" -> to.rule((String) value);
            case "severity" -> to.severity(Kinds.strictness(value));
            case "parameters" -> to.parameters(members(value));
            case "source" -> to.source((FrameworkSource) value);
            default -> throw none(property);
        }
    }
}
