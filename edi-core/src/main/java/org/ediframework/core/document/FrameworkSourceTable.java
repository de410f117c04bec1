package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ADDRESS;
import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TRUTH;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import org.ediframework.core.framework.FrameworkSource;

final class FrameworkSourceTable extends ValueTable<FrameworkSource, FrameworkSource.Builder> {

    static final FrameworkSourceTable TABLE = new FrameworkSourceTable();

    private FrameworkSourceTable() {
        super(
                FrameworkSource.class,
                one("citation", SHORT),
                maybe("uri", ADDRESS),
                maybe("asOf", DATE),
                one("verified", TRUTH).orElse(true));
    }

    @Override
    public FrameworkSource.Builder newBuilder() {
        return FrameworkSource.builder();
    }

    @Override
    protected Object[] all(FrameworkSource of) {
        return new Object[] {of.getCitation(), of.getUri(), of.getAsOf(), of.isVerified()};
    }

    @Override
    public void set(FrameworkSource.Builder to, String property, Object value) {
        switch (property) {
            case "citation" -> to.citation((String) value);
            case "uri" -> to.uri((String) value);
            case "asOf" -> to.asOf((LocalDate) value);
            case "verified" -> to.verified((Boolean) value);
            default -> throw none(property);
        }
    }
}
