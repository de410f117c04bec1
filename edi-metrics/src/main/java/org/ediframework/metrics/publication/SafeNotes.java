package org.ediframework.metrics.publication;

import java.util.Optional;
import org.ediframework.metrics.representation.ComparisonNote;

/** Notes without the counts of people that some of them name; none that is there, or not, because of a count. */
final class SafeNotes {

    private SafeNotes() {}

    static Optional<ComparisonNote> of(ComparisonNote note) {
        return switch (note.kind()) {
            case BREAKDOWN_MISSES_BASE, REVERSED_WHEN_POOLED -> Optional.empty();
            case PEOPLE_WAITING ->
                with(
                        note,
                        "Some people are in one of several categories, and nobody knows in which; these are compared"
                                + " together.");
            case PARENT_IS_ROLL_UP ->
                with(note, "A group is listed beside its parts, and was taken as the sum of its parts.");
            case PARENT_IS_REMAINDER ->
                with(note, "A group is listed beside its parts, and was taken as further people.");
            case REFERENCE_MISSES_BASE,
                    DIFFERENT_POPULATION,
                    DIFFERENT_CLASSIFICATION,
                    AMBIGUOUS_CATEGORY,
                    SAMPLED_REFERENCE,
                    CATEGORIES_NOT_OBSERVED,
                    PLACES_LEFT_OUT,
                    NOT_SHOWN_TOGETHER -> Optional.of(note);
        };
    }

    private static Optional<ComparisonNote> with(ComparisonNote note, String detail) {
        return Optional.of(new ComparisonNote(note.kind(), detail));
    }
}
