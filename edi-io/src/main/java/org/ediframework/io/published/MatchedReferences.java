package org.ediframework.io.published;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.reference.ReferencePopulations;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.metrics.representation.Comparison;

/**
 * References brought to the words of the counts that are held against them: characteristics, places and categories are matched
 * by their words, whatever their case, blanks and usual spellings, and named as the counts name them. Immutable.
 *
 * @param references one for each group of counts in their order, about the same characteristic and place; absent where there
 *     is none
 * @param notes what was matched otherwise than letter by letter, as pairs of words, each once
 * @param unmatched the groups of counts for which there is none, as their characteristic and place
 * @param strange of these, in a sentence each, those for which there is one by the same characteristic that has none of their
 *     categories
 */
public record MatchedReferences(
        List<Optional<Reference>> references, List<String> notes, List<String> unmatched, List<String> strange) {

    private static final int MOST_NAMED = 8;

    /** Copies the lists. */
    public MatchedReferences {
        references = List.copyOf(references);
        notes = List.copyOf(notes);
        unmatched = List.copyOf(unmatched);
        strange = List.copyOf(strange);
    }

    /** The references of a table. */
    public static MatchedReferences of(List<GroupCounts> counts, List<Reference> references) {
        return match(counts, group -> references.stream()
                .filter(reference -> isSameCharacteristic(group, reference))
                .filter(reference -> isSamePlace(group, reference))
                .toList());
    }

    /**
     * Published populations: for each group of counts those of its place.
     *
     * @param place the place that all counts are about; absent: the one that each names
     */
    public static MatchedReferences of(
            List<GroupCounts> counts, ReferencePopulations populations, Optional<String> place) {
        return match(counts, group -> place.or(() -> group.getCoverage().getPlace()).stream()
                .flatMap(where -> populations.of(where, meant(group.getCharacteristic())).stream())
                .toList());
    }

    /** The characteristic that a table means by its name for it: {@code race} by {@code ethnicity}; itself where it means no other. */
    public static Characteristic meant(Characteristic named) {
        return Characteristic.of(WideNames.characteristic(named.getId()));
    }

    /**
     * The counts that were matched, each against its reference, or without one where there is none.
     *
     * @param counts those that were matched, in their order
     * @throws IllegalArgumentException when they are more or fewer
     */
    public List<Comparison> compare(List<GroupCounts> counts) {
        if (counts.size() != references.size()) {
            throw new IllegalArgumentException(counts.size() + " groups of counts for " + references.size()
                    + " that were matched. Allowed are those that were matched.");
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (int at = 0; at < counts.size(); at++) {
            GroupCounts group = counts.get(at);
            comparisons.add(references
                    .get(at)
                    .map(reference -> Comparison.of(group, reference))
                    .orElseGet(() -> Comparison.withoutReference(group)));
        }
        return comparisons;
    }

    private interface Candidates {
        List<Reference> of(GroupCounts group);
    }

    private static MatchedReferences match(List<GroupCounts> counts, Candidates candidates) {
        List<Optional<Reference>> matched = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        List<String> unmatched = new ArrayList<>();
        List<String> strange = new ArrayList<>();
        for (GroupCounts group : counts) {
            Optional<Reference> best = Optional.empty();
            int most = 0;
            List<String> said = List.of();
            List<Reference> possible = candidates.of(group);
            for (Reference candidate : possible) {
                Matching matching = new Matching(group, candidate);
                if (matching.matched > most || (best.isEmpty() && matching.matched > 0)) {
                    most = matching.matched;
                    best = Optional.of(matching.reference());
                    said = matching.notes;
                }
            }
            notes.addAll(said);
            matched.add(best);
            if (best.isEmpty() && !possible.isEmpty()) {
                strange.add("the counts by " + group.getCharacteristic() + " have " + some(group.getListed())
                        + ", of which the reference has none: it has "
                        + some(possible.get(0).getCategories()));
            }
            if (best.isEmpty()) {
                unmatched.add(group.getCharacteristic()
                        + group.getCoverage()
                                .getPlace()
                                .map(place -> " in " + place)
                                .orElse(""));
            }
        }
        return new MatchedReferences(matched, List.copyOf(notes), unmatched, strange);
    }

    private static String some(List<String> labels) {
        String quoted = labels.stream()
                .limit(MOST_NAMED)
                .map(label -> "'" + label + "'")
                .collect(joining(", "));
        return labels.size() > MOST_NAMED ? quoted + ", …" : quoted;
    }

    private static boolean isSameCharacteristic(GroupCounts group, Reference reference) {
        return meant(group.getCharacteristic()).equals(meant(reference.getCharacteristic()));
    }

    /** Whether a reference is about the place of the counts, or about no place in particular. */
    private static boolean isSamePlace(GroupCounts group, Reference reference) {
        Optional<String> there = reference.getCoverage().getPlace();
        Optional<String> here = group.getCoverage().getPlace();
        return there.isEmpty()
                || here.filter(place -> place.equals(there.get())
                                || ReferencePopulations.codeOf(place)
                                        .equals(ReferencePopulations.codeOf(there.get())
                                                .or(() -> Optional.of("")))
                                || Spellings.compared(place).equals(Spellings.compared(there.get())))
                        .isPresent();
    }

    /** One reference in the words of one group of counts. */
    private static final class Matching {

        private final GroupCounts group;
        private final Reference reference;
        private final Map<String, List<String>> byLabel = new LinkedHashMap<>();
        private final List<String> notes = new ArrayList<>();
        private int matched;

        Matching(GroupCounts group, Reference reference) {
            this.group = group;
            this.reference = reference;
            if (!group.getCharacteristic().equals(reference.getCharacteristic())) {
                notes.add("'" + reference.getCharacteristic() + "' = '" + group.getCharacteristic() + "'");
            }
            if (hasOneList()) {
                matched = 1;
            } else {
                group.getListed().forEach(this::match);
            }
        }

        /** Counts that name their list are brought to that of the reference by the comparison itself. */
        private boolean hasOneList() {
            return group.getClassification()
                    .filter(id -> ClassificationCatalogue.bundled().find(id).isPresent())
                    .isPresent();
        }

        private void match(String label) {
            List<String> categories = reference.getCategories();
            if (categories.contains(label)) {
                put(label, List.of(label));
                return;
            }
            String compared = Spellings.compared(label);
            Optional<String> alike = categories.stream()
                    .filter(category -> Spellings.compared(category).equals(compared))
                    .findFirst();
            if (alike.isPresent()) {
                put(label, List.of(alike.get()));
                return;
            }
            classification().ifPresent(list -> CategoryCodes.of(label, list)
                    .map(code -> widened(code, list))
                    .ifPresent(code -> put(label, parts(code, list))));
        }

        /** Any other ethnic group, where Arab is not listed beside it, holds Arab too. */
        private String widened(String code, Classification list) {
            boolean isListed = group.getListed().stream().anyMatch(other -> CategoryCodes.of(other, list)
                    .filter("other-arab"::equals)
                    .isPresent());
            return code.equals("other-any-other") && !isListed ? "other" : code;
        }

        private List<String> parts(String code, Classification list) {
            List<String> parts = reference.getCategories().stream()
                    .filter(category -> codeOf(category, list)
                            .filter(found -> found.equals(code) || isWithin(found, code, list))
                            .isPresent())
                    .toList();
            return List.copyOf(parts);
        }

        private static Optional<String> codeOf(String category, Classification list) {
            return CategoryCodes.of(category, list);
        }

        private static boolean isWithin(String code, String parent, Classification list) {
            return list.leavesWithin(parent).stream()
                    .anyMatch(leaf -> leaf.getCode().equals(code));
        }

        /** The list that the categories of the reference are of: the one that it names, or one that knows their words. */
        private Optional<Classification> classification() {
            ClassificationCatalogue catalogue = ClassificationCatalogue.bundled();
            Optional<Classification> named = reference.getClassification().flatMap(catalogue::find);
            String id = WideNames.characteristic(reference.getCharacteristic().getId());
            return named.or(() -> catalogue.getClassifications().stream()
                    .filter(list -> list.getCharacteristic().getId().equals(id))
                    .filter(list -> reference.getCategories().stream()
                            .allMatch(
                                    category -> CategoryCodes.of(category, list).isPresent()))
                    .findFirst());
        }

        private void put(String label, List<String> categories) {
            boolean isFree = byLabel.values().stream().flatMap(List::stream).noneMatch(categories::contains);
            if (!categories.isEmpty() && isFree) {
                byLabel.put(label, categories);
                matched++;
                if (!categories.equals(List.of(label))) {
                    notes.add("'" + String.join("' + '", categories) + "' = '" + label + "'");
                }
            }
        }

        Reference reference() {
            ReferenceBuilder builder = Reference.builder()
                    .characteristic(group.getCharacteristic())
                    .source(reference.getSource())
                    .coverage(group.getCoverage()
                            .getPlace()
                            .map(place -> reference.getCoverage().withPlace(place))
                            .orElse(reference.getCoverage()));
            reference.getAsOf().ifPresent(builder::asOf);
            if (hasOneList()) {
                reference.getClassification().ifPresent(builder::classification);
            }
            reference.getSampleSize().ifPresent(builder::sampleSize);
            Set<String> used = new LinkedHashSet<>();
            byLabel.forEach((label, categories) -> {
                used.addAll(categories);
                add(builder, label, categories);
            });
            reference.getCategories().stream()
                    .filter(category -> !used.contains(category))
                    .forEach(category -> add(
                            builder,
                            byLabel.containsKey(category) ? category + " (reference)" : category,
                            List.of(category)));
            reference.getNonResponses().forEach(builder::nonResponse);
            if (reference.hasCounts()) {
                reference.getBase().ifPresent(builder::base);
            }
            return builder.build();
        }

        private void add(ReferenceBuilder builder, String label, List<String> categories) {
            if (reference.hasCounts()) {
                builder.count(
                        label,
                        categories.stream()
                                .mapToLong(
                                        category -> reference.getCount(category).orElse(0))
                                .sum());
            } else {
                BigDecimal share = BigDecimal.ZERO;
                for (String category : categories) {
                    share = share.add(reference.getStatedShare(category).orElse(BigDecimal.ZERO));
                }
                builder.share(label, share.min(BigDecimal.ONE));
            }
        }
    }
}
