package org.ediframework.core.document;

import java.util.Map;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;

/**
 * Reads the value at which it stands. One that cannot be read is reported and replaced by its kind's stand-in; nothing
 * is thrown.
 */
public interface ValueReader {

    /** Reads a text, number or truth value. */
    <V> V scalar(ScalarKind<V> kind);

    /** Reads a due, which is a text or an object with words. */
    Due due(DueKind kind);

    /** Reads an object of this type. */
    <V, B> V object(ObjectType<V, B> type);

    /** Reads an object with names of the author's own. */
    <V> Map<String, V> map(MapKind<V> kind);

    /** Reads an object whose members are not fixed by the format. */
    Map<String, OpenValue> open(OpenKind kind);
}
