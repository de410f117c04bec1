package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TRUTH;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.RequiredKeyArea;
import org.ediframework.core.plan.KeyAreaKind;

final class RequiredKeyAreaTable extends ValueTable<RequiredKeyArea, RequiredKeyArea.Builder> {

    static final RequiredKeyAreaTable TABLE = new RequiredKeyAreaTable();

    private RequiredKeyAreaTable() {
        super(
                RequiredKeyArea.class,
                one("id", ID),
                one("title", SHORT),
                one("kind", oneOf(KeyAreaKind.class)),
                one("required", TRUTH).orElse(false),
                maybe("source", FrameworkSourceTable.TABLE));
    }

    @Override
    public RequiredKeyArea.Builder newBuilder() {
        return RequiredKeyArea.builder();
    }

    @Override
    protected Object[] all(RequiredKeyArea of) {
        return new Object[] {of.getId(), of.getTitle(), of.getKind(), of.isRequired(), of.getSource()};
    }

    @Override
    public void set(RequiredKeyArea.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "kind" -> to.kind((KeyAreaKind) value);
            case "required" -> to.required((Boolean) value);
            case "source" -> to.source((FrameworkSource) value);
            default -> throw none(property);
        }
    }
}
