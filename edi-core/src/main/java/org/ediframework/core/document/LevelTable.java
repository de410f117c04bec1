package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.Level;

final class LevelTable extends ValueTable<Level, Level.Builder> {

    static final LevelTable TABLE = new LevelTable();

    private LevelTable() {
        super(Level.class, one("id", ID), one("title", SHORT), maybe("source", FrameworkSourceTable.TABLE));
    }

    @Override
    public Level.Builder newBuilder() {
        return Level.builder();
    }

    @Override
    protected Object[] all(Level of) {
        return new Object[] {of.getId(), of.getTitle(), of.getSource()};
    }

    @Override
    public void set(Level.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "source" -> to.source((FrameworkSource) value);
            default -> throw none(property);
        }
    }
}
