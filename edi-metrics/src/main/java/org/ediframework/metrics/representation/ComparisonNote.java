package org.ediframework.metrics.representation;

import org.ediframework.metrics.measure.Sentence;

/**
 * Something to know about a comparison before reading its rows.
 *
 * @param kind what was noticed
 * @param sentence what it is, with the figures
 */
public record ComparisonNote(Kind kind, Sentence sentence) {

    /** The sentence in British English. */
    public String detail() {
        return sentence.toString();
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
        /** People are in one of several categories, and nobody knows in which: these are compared together. */
        PEOPLE_WAITING,
        /** A group is listed beside its parts, and was taken as their sum. */
        PARENT_IS_ROLL_UP,
        /** A group is listed beside its parts, and was taken as further people. */
        PARENT_IS_REMAINDER,
        /** The reference was estimated from a sample, so that its shares are uncertain too. */
        SAMPLED_REFERENCE,
        /** The reference has categories that the counts do not have. */
        CATEGORIES_NOT_OBSERVED,
        /** A sum of places leaves places out, because others count their people already. */
        PLACES_LEFT_OUT,
        /**
         * A sum of places says the opposite of what its places say: the people counted and those of the reference are spread
         * over the places differently (Simpson's paradox).
         */
        REVERSED_WHEN_POOLED,
        /** What a row says depends on counts that others withhold: how many cases of what they can be say what. */
        DEPENDS_ON_WITHHELD,
        /** In a publication: withheld wholly, because figures could be worked out from it and from others together. */
        NOT_SHOWN_TOGETHER
    }
}
