package org.ediframework.core.document;

import java.util.List;
import org.ediframework.core.ValueBuilder;

/**
 * The table of a type whose values have a builder of their own.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public abstract class ValueTable<T, B extends ValueBuilder<T, B>> extends ObjectType<T, B> {

    /** A table whose properties are all that is asked of the type. */
    protected ValueTable(Class<T> type, Property... properties) {
        super(type, properties);
    }

    /** A table of a type of which more is asked than its properties say one by one. */
    protected ValueTable(List<Demand> demands, Class<T> type, Property... properties) {
        super(demands, type, properties);
    }

    @Override
    public final T build(B builder) {
        return builder.build();
    }
}
