package org.ediframework.core.document;

import java.util.Map;
import org.ediframework.core.finding.Phrase;

/**
 * An object with names of the author's own, whose values are all of one kind.
 *
 * @param <V> what the values are
 */
public final class MapKind<V> implements Kind<Map<String, V>> {

    private final Kind<V> values;

    /** Objects whose values are of this kind. */
    public MapKind(Kind<V> values) {
        this.values = values;
    }

    /** What the values are. */
    public Kind<V> values() {
        return values;
    }

    @Override
    public Map<String, V> standIn() {
        return Map.of();
    }

    @Override
    public Phrase expected() {
        return Kinds.expected("object");
    }

    @Override
    public Map<String, V> readBy(ValueReader reader) {
        return reader.map(this);
    }

    @Override
    public void writeBy(ValueWriter writer, Object value) {
        writer.map(this, (Map<?, ?>) value);
    }
}
