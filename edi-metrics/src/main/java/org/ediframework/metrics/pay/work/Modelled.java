package org.ediframework.metrics.pay.work;

import java.util.List;
import java.util.Optional;

/**
 * What a model gives, or why it gives nothing. Never both, and never a figure that is not a number.
 *
 * @param value absent where the model cannot be fitted
 * @param problems why; none where there is a value
 * @param <T> what was asked of the model
 */
public record Modelled<T>(Optional<T> value, List<ModelProblem> problems) {

    /**
     * A result.
     *
     * @throws IllegalArgumentException when there is neither a value nor a problem, or both
     */
    public Modelled {
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("A model gives "
                    + (value.isPresent() ? "a result and problems." : "neither a result nor a problem.")
                    + " Allowed is one of both.");
        }
    }

    static <T> Modelled<T> of(T value) {
        return new Modelled<>(Optional.of(value), List.of());
    }

    static <T> Modelled<T> none(List<ModelProblem> problems) {
        return new Modelled<>(Optional.empty(), problems);
    }
}
