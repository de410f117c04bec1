package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.AdoptedEntry;

final class AdoptedEntryTable extends ValueTable<AdoptedEntry, AdoptedEntry.Builder> {

    static final AdoptedEntryTable TABLE = new AdoptedEntryTable();

    private AdoptedEntryTable() {
        super(AdoptedEntry.class, one("framework", ID), one("entry", ID));
    }

    @Override
    public AdoptedEntry.Builder newBuilder() {
        return AdoptedEntry.builder();
    }

    @Override
    protected Object[] all(AdoptedEntry of) {
        return new Object[] {of.getFramework(), of.getEntry()};
    }

    @Override
    public void set(AdoptedEntry.Builder to, String property, Object value) {
        switch (property) {
            case "framework" -> to.framework((String) value);
            case "entry" -> to.entry((String) value);
            default -> throw none(property);
        }
    }
}
