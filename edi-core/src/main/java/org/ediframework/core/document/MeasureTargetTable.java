package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.DECIMAL;
import static org.ediframework.core.document.Property.one;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ediframework.core.plan.MeasureTarget;

final class MeasureTargetTable extends ValueTable<MeasureTarget, MeasureTarget.Builder> {

    static final MeasureTargetTable TABLE = new MeasureTargetTable();

    private MeasureTargetTable() {
        super(MeasureTarget.class, one("by", DATE), one("value", DECIMAL));
    }

    @Override
    public MeasureTarget.Builder newBuilder() {
        return MeasureTarget.builder();
    }

    @Override
    protected Object[] all(MeasureTarget of) {
        return new Object[] {of.getBy(), of.getValue()};
    }

    @Override
    public void set(MeasureTarget.Builder to, String property, Object value) {
        switch (property) {
            case "by" -> to.by((LocalDate) value);
            case "value" -> to.value((BigDecimal) value);
            default -> throw none(property);
        }
    }
}
