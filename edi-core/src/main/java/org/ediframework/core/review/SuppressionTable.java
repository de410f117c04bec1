package org.ediframework.core.review;

import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.util.List;
import org.ediframework.core.document.Demand;
import org.ediframework.core.document.Kinds;
import org.ediframework.core.document.ValueTable;
import org.ediframework.core.finding.Pointer;

final class SuppressionTable extends ValueTable<Suppression, Suppression.Builder> {

    static final SuppressionTable TABLE = new SuppressionTable();

    private SuppressionTable() {
        super(
                List.of(Demand.oneAtLeast("suppression", "thing", "at")),
                Suppression.class,
                one("code", Kinds.REFERENCE),
                maybe("thing", Kinds.REFERENCE),
                maybe("property", Kinds.REFERENCE),
                maybe("at", Kinds.POINTER),
                one("reason", Kinds.TEXT));
    }

    @Override
    public Suppression.Builder newBuilder() {
        return Suppression.builder();
    }

    @Override
    protected Object[] all(Suppression of) {
        return new Object[] {of.getCode(), of.getThing(), of.getProperty(), of.getAt(), of.getReason()};
    }

    @Override
    public void set(Suppression.Builder to, String property, Object value) {
        switch (property) {
            case "code" -> to.code((String) value);
            case "thing" -> to.thing((String) value);
            case "property" -> to.property((String) value);
            case "at" -> to.at((Pointer) value);
            case "reason" -> to.reason((String) value);
            default -> throw none(property);
        }
    }
}
