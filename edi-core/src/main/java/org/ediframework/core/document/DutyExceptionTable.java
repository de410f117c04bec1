package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import org.ediframework.core.framework.DutyException;

final class DutyExceptionTable extends ValueTable<DutyException, DutyException.Builder> {

    static final DutyExceptionTable TABLE = new DutyExceptionTable();

    private DutyExceptionTable() {
        super(DutyException.class, one("of", DATE), one("by", DATE));
    }

    @Override
    public DutyException.Builder newBuilder() {
        return DutyException.builder();
    }

    @Override
    protected Object[] all(DutyException of) {
        return new Object[] {of.getOf(), of.getBy()};
    }

    @Override
    public void set(DutyException.Builder to, String property, Object value) {
        switch (property) {
            case "of" -> to.of((LocalDate) value);
            case "by" -> to.by((LocalDate) value);
            default -> throw none(property);
        }
    }
}
