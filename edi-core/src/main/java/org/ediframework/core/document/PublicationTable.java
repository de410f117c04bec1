package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ADDRESS;
import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.plan.PublicationKind;

final class PublicationTable extends ValueTable<Publication, Publication.Builder> {

    static final PublicationTable TABLE = new PublicationTable();

    private PublicationTable() {
        super(
                Publication.class,
                one("kind", oneOf(PublicationKind.class)),
                one("on", DATE),
                maybe("covers", DateRangeTable.TABLE),
                maybe("uri", ADDRESS));
    }

    @Override
    public Publication.Builder newBuilder() {
        return Publication.builder();
    }

    @Override
    protected Object[] all(Publication of) {
        return new Object[] {of.getKind(), of.getOn(), of.getCovers(), of.getUri()};
    }

    @Override
    public void set(Publication.Builder to, String property, Object value) {
        switch (property) {
            case "kind" -> to.kind((PublicationKind) value);
            case "on" -> to.on((LocalDate) value);
            case "covers" -> to.covers((DateRange) value);
            case "uri" -> to.uri((String) value);
            default -> throw none(property);
        }
    }
}
