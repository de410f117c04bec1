package org.ediframework.core;

/**
 * What every builder of a value can do; mutable and for one thread.
 *
 * <p>Its setters are its own: every accessor of the value has one, of its name without {@code get}, so that {@code id} sets
 * what {@code getId} answers. A list is set anew by its name, {@code actions} for {@code getActions}, and added to by
 * {@code addActions} and {@code addAllActions}.
 *
 * @param <T> the values that it builds
 * @param <B> the builder itself
 */
public interface ValueBuilder<T, B> {

    /** Sets everything to what a value has; what was set before is forgotten. */
    default B from(T value) {
        clear();
        return addAll(value);
    }

    /** Sets what a value has: its lists are added to what is there, and what it has not stays. */
    B addAll(T value);

    /** Forgets what was set. */
    B clear();

    /**
     * The value; refused without what must be set.
     *
     * @throws IllegalStateException when something is missing that must be set; the message names it
     */
    T build();
}
