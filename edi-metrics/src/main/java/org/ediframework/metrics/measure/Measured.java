package org.ediframework.metrics.measure;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or the reason why there is none. It is not an {@link Optional}: whoever has no figure to show can always say
 * why.
 *
 * @param <T> what the figure is: a number, an interval, a truth
 */
public final class Measured<T> {

    private final @Nullable T value;
    private final @Nullable Absence absence;

    private Measured(@Nullable T value, @Nullable Absence absence) {
        this.value = value;
        this.absence = absence;
    }

    /** A figure that exists. */
    public static <T> Measured<T> of(T value) {
        return new Measured<>(Objects.requireNonNull(value, "value"), null);
    }

    /** A figure that does not exist, and why. */
    public static <T> Measured<T> absent(Absence reason) {
        return new Measured<>(null, Objects.requireNonNull(reason, "reason"));
    }

    /** The figure; empty where there is none. */
    public Optional<T> find() {
        return Optional.ofNullable(value);
    }

    /**
     * The figure.
     *
     * @throws IllegalStateException when there is none; the message gives the reason
     */
    public T get() {
        if (value == null) {
            throw new IllegalStateException("There is no figure, because "
                    + Objects.requireNonNull(absence).getExplanation() + ". Ask isPresent() or find() first.");
        }
        return value;
    }

    public boolean isPresent() {
        return value != null;
    }

    /** Why there is no figure; empty where there is one. */
    public Optional<Absence> getAbsence() {
        return Optional.ofNullable(absence);
    }

    /** The figure computed from this one; absent for the same reason where this one is. */
    public <R> Measured<R> map(Function<? super T, ? extends R> computation) {
        return value == null ? absent(Objects.requireNonNull(absence)) : Measured.<R>of(computation.apply(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measured<?> that && Objects.equals(value, that.value) && absence == that.absence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, absence);
    }

    /** The figure, or the reason in brackets. */
    @Override
    public String toString() {
        return value == null ? "[" + Objects.requireNonNull(absence) + "]" : value.toString();
    }
}
