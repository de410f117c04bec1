package org.ediframework.metrics.publication;

import org.ediframework.metrics.representation.ComparisonNote;

/** Notes without the counts of people that some of them name. */
final class SafeNotes {

    private SafeNotes() {}

    static ComparisonNote of(ComparisonNote note) {
        return switch (note.kind()) {
            case BREAKDOWN_MISSES_BASE -> with(note, "The breakdown adds up to another number than its stated base.");
            case PARENT_IS_ROLL_UP ->
                with(note, "A group is listed beside its parts, and was taken as the sum of its parts.");
            case PARENT_IS_REMAINDER ->
                with(note, "A group is listed beside its parts, and was taken as further people.");
            case REFERENCE_MISSES_BASE,
                    DIFFERENT_POPULATION,
                    DIFFERENT_CLASSIFICATION,
                    AMBIGUOUS_CATEGORY,
                    SAMPLED_REFERENCE,
                    CATEGORIES_NOT_OBSERVED -> note;
        };
    }

    private static ComparisonNote with(ComparisonNote note, String detail) {
        return new ComparisonNote(note.kind(), note.population(), note.place(), note.characteristic(), detail);
    }
}
