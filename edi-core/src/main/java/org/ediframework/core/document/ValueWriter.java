package org.ediframework.core.document;

import java.util.Map;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;

/** Writes one value, which is of the kind that comes with it, where it stands. */
public interface ValueWriter {

    /** Writes a text, number or truth value. */
    void scalar(ScalarKind<?> kind, Object value);

    /** Writes a due. */
    void due(DueKind kind, Due value);

    /** Writes an object of this type. */
    void object(ObjectType<?, ?> type, Object value);

    /** Writes an object with names of the author's own. */
    void map(MapKind<?> kind, Map<?, ?> value);

    /** Writes an object whose members are not fixed by the format. */
    void open(Map<String, OpenValue> value);
}
