package org.ediframework.metrics.publication;

import java.util.Optional;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.representation.ComparisonNote;

/** Notes without the counts of people that some of them name; none that is there, or not, because of a count. */
final class SafeNotes {

    private SafeNotes() {}

    static Optional<ComparisonNote> of(ComparisonNote note) {
        return switch (note.kind()) {
            case BREAKDOWN_MISSES_BASE, REVERSED_WHEN_POOLED, DEPENDS_ON_WITHHELD -> Optional.empty();
            case PEOPLE_WAITING -> with(note, "waiting.some");
            case PARENT_IS_ROLL_UP -> with(note, "parent.sum.some");
            case PARENT_IS_REMAINDER -> with(note, "parent.rest.some");
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

    private static Optional<ComparisonNote> with(ComparisonNote note, String key) {
        return Optional.of(new ComparisonNote(note.kind(), Sentence.of(key)));
    }
}
