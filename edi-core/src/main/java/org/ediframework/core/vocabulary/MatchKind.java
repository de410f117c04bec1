package org.ediframework.core.vocabulary;

/** How a category of one classification relates to those of another that share people with it. */
public enum MatchKind {

    /** Both hold the same people; they may be compared directly. */
    EXACT,

    /** It holds part of the one target: comparable only together with what else the target holds. */
    NARROWER,

    /** It holds all of several targets and nothing else: comparable with the targets together. */
    BROADER,

    /**
     * It spans several targets without holding each in full by itself. Comparing it with any one of them is refused;
     * the {@linkplain CategoryMapping#toUnion union} that closes over all overlaps may be compared.
     */
    AMBIGUOUS
}
