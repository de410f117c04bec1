package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.CODE;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.framework.CatalogueEntry;
import org.ediframework.core.framework.FrameworkSource;

final class CatalogueEntryTable extends ValueTable<CatalogueEntry, CatalogueEntry.Builder> {

    static final CatalogueEntryTable TABLE = new CatalogueEntryTable();

    private CatalogueEntryTable() {
        super(
                CatalogueEntry.class,
                one("id", ID),
                one("title", SHORT),
                maybe("group", SHORT),
                list("tags", CODE),
                maybe("source", FrameworkSourceTable.TABLE));
    }

    @Override
    public CatalogueEntry.Builder newBuilder() {
        return CatalogueEntry.builder();
    }

    @Override
    protected Object[] all(CatalogueEntry of) {
        return new Object[] {of.getId(), of.getTitle(), of.getGroup(), of.getTags(), of.getSource()};
    }

    @Override
    public void set(CatalogueEntry.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "group" -> to.group((String) value);
            case "tags" -> to.tags(entries(value));
            case "source" -> to.source((FrameworkSource) value);
            default -> throw none(property);
        }
    }
}
