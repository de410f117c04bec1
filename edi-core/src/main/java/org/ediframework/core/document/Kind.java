package org.ediframework.core.document;

import org.ediframework.core.finding.Phrase;

/**
 * What kind of value a property holds, for example a date or an object of some type.
 *
 * @param <V> the kind's Java type
 */
public sealed interface Kind<V> permits ScalarKind, DueKind, ObjectType, MapKind, OpenKind {

    /**
     * A neutral value that takes the place of one that could not be read, so that the rest of the document keeps its
     * shape and its indices. It never reaches a caller: no rule is applied to what is unknown.
     */
    V standIn();

    /** What is expected, with its article, for messages: for example <i>a text</i>. */
    Phrase expected();

    /** Has a reader read a value of this kind. */
    V readBy(ValueReader reader);

    /** Has a writer write a value, which is of this kind. */
    void writeBy(ValueWriter writer, Object value);
}
