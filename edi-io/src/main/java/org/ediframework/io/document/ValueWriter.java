package org.ediframework.io.document;

import java.util.Map;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;

/** Writes one value where it stands. */
public interface ValueWriter {

    /** Writes a text, number or truth value. */
    <V> void scalar(ScalarKind<V> kind, V value);

    /** Writes a due. */
    void due(DueKind kind, Due value);

    /** Writes an object of this type. */
    <V, B> void object(ObjectType<V, B> type, V value);

    /** Writes an object with names of the author's own. */
    <V> void map(MapKind<V> kind, Map<String, V> value);

    /** Writes an object whose members are not fixed by the format. */
    void open(Map<String, OpenValue> value);
}
