package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.COUNT;
import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.DECIMAL;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ediframework.core.plan.MeasureObservation;

final class MeasureObservationTable extends ValueTable<MeasureObservation, MeasureObservation.Builder> {

    static final MeasureObservationTable TABLE = new MeasureObservationTable();

    private MeasureObservationTable() {
        super(MeasureObservation.class, one("asOf", DATE), one("value", DECIMAL), maybe("base", COUNT));
    }

    @Override
    public MeasureObservation.Builder newBuilder() {
        return MeasureObservation.builder();
    }

    @Override
    protected Object[] all(MeasureObservation of) {
        return new Object[] {of.getAsOf(), of.getValue(), of.getBase()};
    }

    @Override
    public void set(MeasureObservation.Builder to, String property, Object value) {
        switch (property) {
            case "asOf" -> to.asOf((LocalDate) value);
            case "value" -> to.value((BigDecimal) value);
            case "base" -> to.base((Long) value);
            default -> throw none(property);
        }
    }
}
