package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import org.ediframework.core.plan.ProgressUpdate;

final class ProgressUpdateTable extends ValueTable<ProgressUpdate, ProgressUpdate.Builder> {

    static final ProgressUpdateTable TABLE = new ProgressUpdateTable();

    private ProgressUpdateTable() {
        super(ProgressUpdate.class, one("on", DATE), one("note", TEXT), maybe("by", SHORT));
    }

    @Override
    public ProgressUpdate.Builder newBuilder() {
        return ProgressUpdate.builder();
    }

    @Override
    protected Object[] all(ProgressUpdate of) {
        return new Object[] {of.getOn(), of.getNote(), of.getBy()};
    }

    @Override
    public void set(ProgressUpdate.Builder to, String property, Object value) {
        switch (property) {
            case "on" -> to.on((LocalDate) value);
            case "note" -> to.note((String) value);
            case "by" -> to.by((String) value);
            default -> throw none(property);
        }
    }
}
