package org.ediframework.io.load;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ediframework.core.finding.Finding;

/**
 * What is to be found in a document besides the faults of its structure, for example a
 * {@link org.ediframework.core.review.PlanReview}.
 *
 * @param <T> what the document describes
 */
@FunctionalInterface
public interface Check<T> {

    /**
     * Looks at a document.
     *
     * @param value what the document describes; where its structure is broken, with stand-ins for what could not be
     *     read, so it must not be kept; absent when the document could not be read to its end
     * @param structure what the reader found; the check decides what of it is passed on and how it is weighed
     * @param consumer takes what is to be reported; what rests on a stand-in is dropped afterwards
     */
    void check(Optional<T> value, Collection<Finding> structure, Consumer<Finding> consumer);

    /** Passes on what the reader found and nothing else. */
    static <T> Check<T> ofStructure() {
        return (value, structure, consumer) -> structure.forEach(consumer);
    }

    /** Passes on what the reader found and what a review of the value finds. */
    static <T> Check<T> ofStructureAnd(BiConsumer<T, Consumer<Finding>> review) {
        return (value, structure, consumer) -> {
            structure.forEach(consumer);
            value.ifPresent(read -> review.accept(read, consumer));
        };
    }
}
