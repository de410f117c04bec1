package org.ediframework.metrics.representation;

import java.util.Optional;
import org.ediframework.core.vocabulary.Characteristic;

/**
 * Something to know about a comparison before reading its rows.
 *
 * @param kind what was noticed
 * @param population who is compared, in the words of the counts; absent where these have none
 * @param place the place of the comparison, if it has one
 * @param characteristic the characteristic of the comparison
 * @param detail the sentence with the figures
 */
public record ComparisonNote(
        Kind kind, Optional<String> population, Optional<String> place, Characteristic characteristic, String detail) {

    /** Whether this is to be read before the rows of these people, in this place, by this characteristic. */
    public boolean isAbout(Optional<String> people, Optional<String> where, Characteristic by) {
        return population.equals(people) && place.equals(where) && characteristic.equals(by);
    }

    /** What can be noticed. */
    public enum Kind {
        /** The breakdown of the counts adds up to another number than the stated base. */
        BREAKDOWN_MISSES_BASE,
        /** The categories of the reference add up to another number than its base, or its shares to more than everybody. */
        REFERENCE_MISSES_BASE,
        /** The reference is about other people, for example those aged 16 and over, or those of another place. */
        DIFFERENT_POPULATION,
        /** The reference uses another classification, or another edition of it. */
        DIFFERENT_CLASSIFICATION,
        /** A category has no single match in the classification of the reference, and is not compared by itself. */
        AMBIGUOUS_CATEGORY,
        /** A group is listed beside its parts, and was taken as their sum. */
        PARENT_IS_ROLL_UP,
        /** A group is listed beside its parts, and was taken as further people. */
        PARENT_IS_REMAINDER,
        /** The reference was estimated from a sample, so that its shares are uncertain too. */
        SAMPLED_REFERENCE,
        /** The reference has categories that the counts do not have. */
        CATEGORIES_NOT_OBSERVED
    }
}
