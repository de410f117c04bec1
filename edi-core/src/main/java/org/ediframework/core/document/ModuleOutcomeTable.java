package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.ModuleOutcome;

final class ModuleOutcomeTable extends ValueTable<ModuleOutcome, ModuleOutcome.Builder> {

    static final ModuleOutcomeTable TABLE = new ModuleOutcomeTable();

    private ModuleOutcomeTable() {
        super(ModuleOutcome.class, one("id", ID), one("title", SHORT), maybe("source", FrameworkSourceTable.TABLE));
    }

    @Override
    public ModuleOutcome.Builder newBuilder() {
        return ModuleOutcome.builder();
    }

    @Override
    protected Object[] all(ModuleOutcome of) {
        return new Object[] {of.getId(), of.getTitle(), of.getSource()};
    }

    @Override
    public void set(ModuleOutcome.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "source" -> to.source((FrameworkSource) value);
            default -> throw none(property);
        }
    }
}
