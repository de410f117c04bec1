package org.ediframework.metrics.tally;

/**
 * Says what is recorded about a person of the caller's own type.
 *
 * <pre>{@code
 * RowEncoder<Pupil> encoder = (pupil, row) -> {
 *     row.put(0, pupil.district());
 *     row.code(1, pupil.sex().ordinal() + 1);
 * };
 * }</pre>
 *
 * <p>Used by several threads at once it must be free of state.
 *
 * @param <P> the caller's type of a person
 */
@FunctionalInterface
public interface RowEncoder<P> {

    /** Puts what is recorded about the person into the row. */
    void encode(P person, TallyRow row);
}
