package org.ediframework.io.document;

import java.util.Map;
import org.ediframework.core.vocabulary.OpenValue;

/** An object whose members are not fixed by the format: extensions, or the parameters of a rule. */
public final class OpenKind implements Kind<Map<String, OpenValue>> {

    OpenKind() {}

    @Override
    public Map<String, OpenValue> standIn() {
        return Map.of();
    }

    @Override
    public Phrase expected() {
        return Kinds.expected("object");
    }

    @Override
    public Map<String, OpenValue> readBy(ValueReader reader) {
        return reader.open(this);
    }

    @Override
    public void writeBy(ValueWriter writer, Map<String, OpenValue> value) {
        writer.open(value);
    }
}
