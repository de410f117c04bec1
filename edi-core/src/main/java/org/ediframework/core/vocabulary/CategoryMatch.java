package org.ediframework.core.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * What one category of a classification corresponds to in another.
 *
 * @param source the code in the classification mapped from
 * @param kind how it relates to the targets
 * @param targets the codes in the classification mapped to, in order; one for {@code EXACT} and {@code NARROWER}, two or
 *     more for {@code BROADER} and {@code AMBIGUOUS}
 * @param reason why it is not exact, in a sentence for the reader of a refused comparison; absent when it is exact
 */
public record CategoryMatch(String source, MatchKind kind, List<String> targets, Optional<String> reason) {

    /**
     * @throws IllegalArgumentException when the number of targets does not fit the kind, a target stands twice, or a
     *     match that is not exact has no reason
     */
    public CategoryMatch {
        targets = List.copyOf(targets);
        boolean single = kind == MatchKind.EXACT || kind == MatchKind.NARROWER;
        if (single ? targets.size() != 1 : targets.size() < 2) {
            throw new IllegalArgumentException("'" + source + "' is mapped as " + kind + " to " + targets + ". " + kind
                    + " takes " + (single ? "one target." : "two targets or more."));
        }
        if (targets.stream().distinct().count() != targets.size()) {
            throw new IllegalArgumentException(
                    "'" + source + "' is mapped twice to one target: " + targets + ". Each may stand once.");
        }
        if (kind != MatchKind.EXACT && reason.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + source + "' is mapped as " + kind + " without a reason. Only EXACT needs none.");
        }
    }
}
