package org.ediframework.core.document;

import org.ediframework.core.vocabulary.Due;

/** The table of a due that only words describe. */
final class DueWordsTable extends ObjectType<Due, StringBuilder> {

    DueWordsTable() {
        super(Due.class, Property.one("text", Kinds.FREE));
    }

    @Override
    public StringBuilder newBuilder() {
        return new StringBuilder();
    }

    @Override
    public Due build(StringBuilder builder) {
        return Due.described(builder.toString());
    }

    @Override
    protected Object[] all(Due of) {
        return new Object[] {of.toString()};
    }

    @Override
    public void set(StringBuilder to, String property, Object value) {
        to.append((String) value);
    }
}
