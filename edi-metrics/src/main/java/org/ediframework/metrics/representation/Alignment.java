package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.OpenCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.OpenCategory;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;

/** Brings the counts of one comparison to its level, and finds the reference share of each of their categories. */
final class Alignment {

    private final ComparisonRules rules;
    private final Measured<Reference> reference;
    private final Optional<Classification> classification;
    private final Optional<ComparableGroups> mapping;
    private final boolean mappingIsMissing;
    private final List<ComparisonNote> remarks = new ArrayList<>();

    private Alignment(GroupCounts observed, Measured<Reference> reference, ComparisonRules rules) {
        this.rules = rules;
        this.reference = reference;
        ClassificationCatalogue catalogue = rules.getCatalogue();
        this.classification = observed.getClassification().flatMap(catalogue::find);
        Optional<ClassificationId> from = observed.getClassification();
        Optional<ClassificationId> to = reference.find().flatMap(Reference::getClassification);
        boolean differ = from.isPresent() && to.isPresent() && !from.equals(to);
        this.mapping = differ ? mappingBetween(catalogue, from.get(), to.get()) : Optional.empty();
        this.mappingIsMissing = differ && mapping.isEmpty();
    }

    static AlignedCounts of(GroupCounts observed, Measured<Reference> reference, ComparisonRules rules) {
        return new Alignment(observed, reference, rules).align(observed);
    }

    private static Optional<ComparableGroups> mappingBetween(
            ClassificationCatalogue catalogue, ClassificationId from, ClassificationId to) {
        return catalogue.findMapping(from, to).map(ComparableGroups::forwards).or(() -> catalogue
                .findMapping(to, from)
                .map(ComparableGroups::backwards));
    }

    private AlignedCounts align(GroupCounts observed) {
        Set<String> remainders = new LinkedHashSet<>();
        Map<String, Long> parts = observed.getCounts();
        if (classification.isPresent()) {
            OptionalLong base = observed.getStatedBase().isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(observed.getStatedBase().getAsLong() - observed.getUndeclared());
            ParentCategories parents =
                    new ParentCategories(parts, classification.get(), rules.getParentMeaning(), base);
            parts = parents.withoutRollUps();
            remainders.addAll(parents.remainders());
            remarks.addAll(parents.remarks("counts"));
        }
        OpenCounts open = OpenCounts.of(parts);
        Map<String, Set<String>> grouped = grouped(parts.keySet());
        Map<String, Long> waiting = new LinkedHashMap<>();
        Map<String, List<String>> uncounted = new LinkedHashMap<>();
        open.unions().forEach((name, members) -> {
            String together = join(members, grouped, uncounted);
            long people = open.waiting().getOrDefault(name, 0L);
            waiting.merge(together, people, Math::addExact);
            remarks.add(
                    new ComparisonNote(ComparisonNote.Kind.PEOPLE_WAITING, Sentence.of("waiting", people, members)));
        });
        boolean isEachAlone =
                rules.getLevel() == ComparisonLevel.AS_COUNTED && grouped.size() == parts.size() && waiting.isEmpty();
        Map<String, Long> sums = isEachAlone ? parts : sums(grouped, parts, waiting);
        // A count of several numbers is compared by itself only: what it adds up to with others is no one number
        // either.
        observed.getWithheld().keySet().forEach(category -> grouped.putIfAbsent(category, Set.of(category)));
        return new AlignedCounts(
                sums.equals(observed.getCounts()) ? observed : withCounts(observed, sums),
                mappingIsMissing
                        ? absent(grouped.keySet(), Absence.NO_MAPPING)
                        : reference
                                .find()
                                .map(known -> new AlignedShares(rules, known, classification, mapping, remarks)
                                        .of(grouped, remainders))
                                .orElseGet(() -> absent(
                                        grouped.keySet(), reference.getAbsence().orElse(Absence.NO_REFERENCE))),
                uncounted,
                remarks);
    }

    private static Map<String, Long> sums(
            Map<String, Set<String>> grouped, Map<String, Long> parts, Map<String, Long> waiting) {
        Map<String, Long> sums = new LinkedHashMap<>();
        for (Map.Entry<String, Set<String>> group : grouped.entrySet()) {
            long sum = waiting.getOrDefault(group.getKey(), 0L);
            for (String category : group.getValue()) {
                sum = Math.addExact(sum, parts.getOrDefault(category, 0L));
            }
            sums.put(group.getKey(), sum);
        }
        return sums;
    }

    /**
     * Takes the rows that some categories are in together as one, in the place of the first.
     *
     * @param uncounted takes the rows that have no count any more
     * @return the name of the row
     */
    private static String join(
            Set<String> members, Map<String, Set<String>> grouped, Map<String, List<String>> uncounted) {
        List<String> rows = grouped.entrySet().stream()
                .filter(row -> row.getValue().stream().anyMatch(members::contains))
                .map(Map.Entry::getKey)
                .toList();
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(grouped.getOrDefault(row, Set.of())));
        all.addAll(members);
        if (rows.size() == 1 && grouped.getOrDefault(rows.get(0), Set.of()).containsAll(members)) {
            return rows.get(0);
        }
        Set<String> others = new HashSet<>(grouped.keySet());
        rows.forEach(others::remove);
        String name = OpenCategory.union(all, others);
        Map<String, Set<String>> joined = new LinkedHashMap<>();
        grouped.forEach(
                (row, parts) -> joined.putIfAbsent(rows.contains(row) ? name : row, rows.contains(row) ? all : parts));
        joined.putIfAbsent(name, all);
        grouped.clear();
        grouped.putAll(joined);
        uncounted.put(name, rows);
        return name;
    }

    private static GroupCounts withCounts(GroupCounts observed, Map<String, Long> counts) {
        GroupCounts.Builder builder = GroupCounts.builder()
                .characteristic(observed.getCharacteristic())
                .coverage(observed.getCoverage());
        observed.getClassification().ifPresent(builder::classification);
        counts.forEach(builder::count);
        observed.getNonResponses().forEach(builder::nonResponse);
        observed.getStatedBase().ifPresent(builder::statedBase);
        observed.getWithheld().forEach(builder::count);
        observed.getWithheldNonResponses().forEach(builder::nonResponse);
        return builder.build();
    }

    /** The categories that make up each row, by the row's name. */
    private Map<String, Set<String>> grouped(Set<String> categories) {
        Map<String, Set<String>> grouped = new LinkedHashMap<>();
        Map<List<String>, Set<String>> unions = new LinkedHashMap<>();
        for (String category : categories) {
            if (OpenCategory.find(category).isPresent()) {
                continue;
            }
            switch (rules.getLevel()) {
                case AS_COUNTED -> grouped.put(category, Set.of(category));
                case UNIONS -> {
                    List<String> union = mapping.flatMap(groups -> groups.groupOf(category))
                            .map(ComparableGroups.Group::observed)
                            .orElse(List.of(category));
                    unions.computeIfAbsent(union, any -> new LinkedHashSet<>()).add(category);
                }
                case TOP -> {
                    String top = classification
                            .filter(known -> known.find(category).isPresent())
                            .map(known -> known.rollUp(category).getCode())
                            .orElse(category);
                    grouped.computeIfAbsent(top, name -> new LinkedHashSet<>()).add(category);
                }
            }
        }
        if (unions.isEmpty()) {
            return grouped;
        }
        Set<String> names = new HashSet<>(categories);
        unions.forEach((union, members) -> {
            String name = union.size() == 1 ? union.get(0) : OpenCategory.union(union, names);
            names.add(name);
            grouped.put(name, members);
        });
        return grouped;
    }

    private static Map<String, Measured<ReferenceShare>> absent(Set<String> rows, Absence reason) {
        return rows.stream().collect(Collectors.toMap(row -> row, row -> Measured.absent(reason)));
    }
}
