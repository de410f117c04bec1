package org.ediframework.core.document;

import java.util.Map;
import java.util.regex.Pattern;
import org.ediframework.core.constraint.NamespacedKey;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.vocabulary.OpenValue;

/** An object whose members are not fixed by the format: extensions, or the parameters of a rule. */
public final class OpenKind implements Kind<Map<String, OpenValue>> {

    private static final Pattern KEY = Pattern.compile(NamespacedKey.FORM);

    private final boolean namespaced;

    OpenKind(boolean namespaced) {
        this.namespaced = namespaced;
    }

    /** Reports what a key breaks by itself (rules C). */
    public void checkKey(String key, Breaches breaches) {
        if (namespaced && !KEY.matcher(key).matches()) {
            breaches.report("EDI-C-012", "", key);
        }
    }

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
    public void writeBy(ValueWriter writer, Object value) {
        writer.open(ObjectType.members(value));
    }
}
