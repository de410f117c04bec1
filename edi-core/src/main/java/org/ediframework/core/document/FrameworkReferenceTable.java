package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.FrameworkReference;

final class FrameworkReferenceTable extends ValueTable<FrameworkReference, FrameworkReference.Builder> {

    static final FrameworkReferenceTable TABLE = new FrameworkReferenceTable();

    private FrameworkReferenceTable() {
        super(FrameworkReference.class, one("id", ID), maybe("version", SHORT));
    }

    @Override
    public FrameworkReference.Builder newBuilder() {
        return FrameworkReference.builder();
    }

    @Override
    protected Object[] all(FrameworkReference of) {
        return new Object[] {of.getId(), of.getVersion()};
    }

    @Override
    public void set(FrameworkReference.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "version" -> to.version((String) value);
            default -> throw none(property);
        }
    }
}
