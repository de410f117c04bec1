package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;

final class KeyAreaTable extends ValueTable<KeyArea, KeyArea.Builder> {

    static final KeyAreaTable TABLE = new KeyAreaTable();

    private KeyAreaTable() {
        super(
                KeyArea.class,
                one("id", ID),
                one("title", SHORT).told(ChangeWord.REWRITTEN),
                one("kind", oneOf(KeyAreaKind.class)).told(ChangeWord.REWRITTEN),
                maybe("description", TEXT).told(ChangeWord.REWRITTEN));
    }

    @Override
    public KeyArea.Builder newBuilder() {
        return KeyArea.builder();
    }

    @Override
    protected Object[] all(KeyArea of) {
        return new Object[] {of.getId(), of.getTitle(), of.getKind(), of.getDescription()};
    }

    @Override
    public void set(KeyArea.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "kind" -> to.kind((KeyAreaKind) value);
            case "description" -> to.description((String) value);
            default -> throw none(property);
        }
    }
}
