package org.ediframework.io.load;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Gaps;

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
     * @param gaps what could not be read
     * @param structure what the reader found; the check decides what of it is passed on and how it is weighed
     * @param consumer takes what is to be reported; what rests on a stand-in is dropped afterwards
     */
    void check(Optional<T> value, Gaps gaps, Collection<Finding> structure, Consumer<Finding> consumer);

    /** Passes on what the reader found and nothing else. */
    static <T> Check<T> ofStructure() {
        return (value, gaps, structure, consumer) -> structure.forEach(consumer);
    }

    /**
     * What looks at a value that a document describes.
     *
     * @param <T> what the document describes
     */
    @FunctionalInterface
    interface Review<T> {

        /** Looks at a value of which some places could not be read. */
        void review(T value, Gaps gaps, Consumer<Finding> consumer);
    }

    /** Passes on what the reader found and what a review of the value finds. */
    static <T> Check<T> ofStructureAnd(Review<T> review) {
        return (value, gaps, structure, consumer) -> {
            structure.forEach(consumer);
            value.ifPresent(read -> review.review(read, gaps, consumer));
        };
    }
}
