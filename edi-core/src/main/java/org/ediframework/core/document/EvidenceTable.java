package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ADDRESS;
import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import org.ediframework.core.plan.Evidence;

final class EvidenceTable extends ValueTable<Evidence, Evidence.Builder> {

    static final EvidenceTable TABLE = new EvidenceTable();

    private EvidenceTable() {
        super(Evidence.class, one("title", SHORT), maybe("uri", ADDRESS), maybe("on", DATE));
    }

    @Override
    public Evidence.Builder newBuilder() {
        return Evidence.builder();
    }

    @Override
    protected Object[] all(Evidence of) {
        return new Object[] {of.getTitle(), of.getUri(), of.getOn()};
    }

    @Override
    public void set(Evidence.Builder to, String property, Object value) {
        switch (property) {
            case "title" -> to.title((String) value);
            case "uri" -> to.uri((String) value);
            case "on" -> to.on((LocalDate) value);
            default -> throw none(property);
        }
    }
}
