package org.ediframework.core.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the substantive categories of one classification correspond to those of another, each with its kind of match.
 * Non-response is not mapped: it keeps its state. Immutable and thread-safe.
 *
 * <p>Where categories overlap without being equal, {@link #toUnion} gives the smallest groups on both sides that do hold
 * the same people. School census {@code WIRT} and {@code WROM} overlap in the census's "Gypsy or Irish Traveller", so the
 * two of them together are comparable with that category and "Roma" together, and with nothing smaller.
 */
public final class CategoryMapping {

    private final ClassificationId from;
    private final ClassificationId to;
    private final String source;
    private final Map<String, CategoryMatch> matches;
    private final Map<String, CategoryUnion> unions;

    private CategoryMapping(ClassificationId from, ClassificationId to, String source, List<CategoryMatch> matches) {
        this.from = from;
        this.to = to;
        this.source = source;
        this.matches = new LinkedHashMap<>();
        for (CategoryMatch match : matches) {
            if (this.matches.putIfAbsent(match.source(), match) != null) {
                throw new IllegalArgumentException("The mapping from " + from + " to " + to + " has '" + match.source()
                        + "' twice. Each category is mapped once.");
            }
        }
        this.unions = unionsOf(this.matches);
    }

    /**
     * A mapping.
     *
     * @param source where the correspondence comes from
     * @param matches one per substantive category that has a counterpart
     * @throws IllegalArgumentException when a category is mapped twice
     */
    public static CategoryMapping of(
            ClassificationId from, ClassificationId to, String source, List<CategoryMatch> matches) {
        return new CategoryMapping(from, to, source, matches);
    }

    /** Joins matches that share a target until no two groups do. */
    private static Map<String, CategoryUnion> unionsOf(Map<String, CategoryMatch> matches) {
        List<Set<String>> targetGroups = new ArrayList<>();
        for (CategoryMatch match : matches.values()) {
            Set<String> joined = new LinkedHashSet<>();
            targetGroups.removeIf(group -> {
                boolean overlaps = match.targets().stream().anyMatch(group::contains);
                if (overlaps) {
                    joined.addAll(group);
                }
                return overlaps;
            });
            joined.addAll(match.targets());
            targetGroups.add(joined);
        }
        Map<String, CategoryUnion> unions = new LinkedHashMap<>();
        for (Set<String> targets : targetGroups) {
            List<CategoryMatch> makingUp = matches.values().stream()
                    .filter(match -> targets.containsAll(match.targets()))
                    .toList();
            boolean loneNarrower = makingUp.size() == 1 && makingUp.get(0).kind() == MatchKind.NARROWER;
            if (!loneNarrower) {
                List<String> sources =
                        makingUp.stream().map(CategoryMatch::source).toList();
                CategoryUnion union = new CategoryUnion(sources, List.copyOf(targets));
                sources.forEach(code -> unions.put(code, union));
            }
        }
        return unions;
    }

    /** The classification mapped from. */
    public ClassificationId getFrom() {
        return from;
    }

    /** The classification mapped to. */
    public ClassificationId getTo() {
        return to;
    }

    /** Where the correspondence comes from. */
    public String getSource() {
        return source;
    }

    /** All matches in order. */
    public List<CategoryMatch> getMatches() {
        return List.copyOf(matches.values());
    }

    /** What a category corresponds to; empty when it has no counterpart. */
    public Optional<CategoryMatch> getMatch(String sourceCode) {
        return Optional.ofNullable(matches.get(sourceCode));
    }

    /** The smallest comparable groups, in the order of their first source. */
    public List<CategoryUnion> getUnions() {
        return matches.keySet().stream()
                .flatMap(code -> toUnion(code).stream())
                .distinct()
                .toList();
    }

    /**
     * The smallest comparable group that a category belongs to. Narrower matches to one target make it up together;
     * empty when the category has no counterpart, or is the only one given for part of a target.
     */
    public Optional<CategoryUnion> toUnion(String sourceCode) {
        return Optional.ofNullable(unions.get(sourceCode));
    }

    /** Equal when both ends, the source and all matches are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CategoryMapping that
                && from.equals(that.from)
                && to.equals(that.to)
                && source.equals(that.source)
                && getMatches().equals(that.getMatches());
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + to.hashCode();
    }

    /** Both ends. */
    @Override
    public String toString() {
        return from + " to " + to;
    }
}
