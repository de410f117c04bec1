package org.ediframework.metrics.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A figure, or the reason why there is none. It is not an {@link Optional}: whoever has no figure to show can always say
 * why.
 *
 * @param <T> what the figure is: a number, an interval, a truth
 */
public final class Measured<T> {

    /** What stands in the place of a figure. */
    private record Missing(Absence reason) {}

    /** By reason: nothing tells one absence from another of the same reason. */
    private static final Map<Absence, Measured<Object>> ABSENT = absences();

    /** A {@link Missing} or the figure, in one field: tables hold a million of these. */
    private final Object content;

    private Measured(Object content) {
        this.content = content;
    }

    private static Map<Absence, Measured<Object>> absences() {
        Map<Absence, Measured<Object>> absences = new EnumMap<>(Absence.class);
        for (Absence reason : Absence.values()) {
            absences.put(reason, new Measured<>(new Missing(reason)));
        }
        return absences;
    }

    /** A figure that exists. */
    public static <T> Measured<T> of(T value) {
        return new Measured<>(Objects.requireNonNull(value, "value"));
    }

    /** A figure that does not exist, and why. */
    @SuppressWarnings("unchecked") // There is no value that could be of a wrong type.
    public static <T> Measured<T> absent(Absence reason) {
        return (Measured<T>) Objects.requireNonNull(ABSENT.get(Objects.requireNonNull(reason, "reason")));
    }

    /** The figure where there is one; otherwise absent for this reason. */
    public static <T> Measured<T> of(Optional<T> value, Absence otherwise) {
        return value.map(Measured::of).orElseGet(() -> absent(otherwise));
    }

    /** The number where there is one; otherwise absent for this reason. */
    public static Measured<Double> of(OptionalDouble value, Absence otherwise) {
        return value.isPresent() ? of(value.getAsDouble()) : absent(otherwise);
    }

    @SuppressWarnings("unchecked") // What is not missing came in as a T.
    private T value() {
        return (T) content;
    }

    /** The figure; empty where there is none. */
    public Optional<T> find() {
        return isPresent() ? Optional.of(value()) : Optional.empty();
    }

    /** The number of a figure that is one; empty where there is none. */
    public static OptionalDouble number(Measured<Double> figure) {
        return figure.isPresent() ? OptionalDouble.of(figure.value()) : OptionalDouble.empty();
    }

    /**
     * The figure.
     *
     * @throws IllegalStateException when there is none; the message gives the reason
     */
    public T get() {
        if (content instanceof Missing missing) {
            throw new IllegalStateException("There is no figure, because "
                    + missing.reason().getExplanation() + ". Ask isPresent() or find() first.");
        }
        return value();
    }

    public boolean isPresent() {
        return !(content instanceof Missing);
    }

    /** Why there is no figure; empty where there is one. */
    public Optional<Absence> getAbsence() {
        return content instanceof Missing missing ? Optional.of(missing.reason()) : Optional.empty();
    }

    /** The figure computed from this one; absent for the same reason where this one is. */
    public <R> Measured<R> map(Function<? super T, ? extends R> computation) {
        return content instanceof Missing missing
                ? absent(missing.reason())
                : Measured.<R>of(computation.apply(value()));
    }

    /** The figure that this one leads to; absent for the same reason where this one is. */
    public <R> Measured<R> flatMap(Function<? super T, Measured<R>> computation) {
        return content instanceof Missing missing ? absent(missing.reason()) : computation.apply(value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measured<?> that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** The figure, or the reason in brackets. */
    @Override
    public String toString() {
        return content instanceof Missing missing ? "[" + missing.reason() + "]" : content.toString();
    }
}
