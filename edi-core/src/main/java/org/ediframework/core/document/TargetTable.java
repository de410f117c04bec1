package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.SHARE;
import static org.ediframework.core.document.Property.one;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ediframework.core.plan.Target;

final class TargetTable extends ValueTable<Target, Target.Builder> {

    static final TargetTable TABLE = new TargetTable();

    private TargetTable() {
        super(Target.class, one("by", DATE), one("share", SHARE));
    }

    @Override
    public Target.Builder newBuilder() {
        return Target.builder();
    }

    @Override
    protected Object[] all(Target of) {
        return new Object[] {of.getBy(), of.getShare()};
    }

    @Override
    public void set(Target.Builder to, String property, Object value) {
        switch (property) {
            case "by" -> to.by((LocalDate) value);
            case "share" -> to.share((BigDecimal) value);
            default -> throw none(property);
        }
    }
}
