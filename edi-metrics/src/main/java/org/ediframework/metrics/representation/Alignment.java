package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/** Brings the counts of one comparison to its level, and finds the reference share of each of their categories. */
final class Alignment {

    private final ComparisonRules rules;
    private final Measured<Reference> reference;
    private final Optional<Classification> classification;
    private final Optional<ComparableGroups> mapping;
    private final boolean mappingIsMissing;
    private final List<AlignedCounts.Remark> remarks = new ArrayList<>();

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
            ParentCategories parents = ParentCategories.of(parts, classification.get(), rules.getParentMeaning(), base);
            parts = parents.withoutRollUps();
            remainders.addAll(parents.remainders());
            remarks.addAll(parents.remarks("counts"));
        }
        Map<String, Set<String>> grouped = grouped(parts.keySet());
        Map<String, Long> sums = new LinkedHashMap<>();
        for (Map.Entry<String, Set<String>> group : grouped.entrySet()) {
            long sum = 0;
            for (String category : group.getValue()) {
                sum = Math.addExact(sum, parts.getOrDefault(category, 0L));
            }
            sums.put(group.getKey(), sum);
        }
        return new AlignedCounts(
                sums.equals(observed.getCounts()) ? observed : withCounts(observed, sums),
                shares(grouped, remainders),
                remarks);
    }

    private static GroupCounts withCounts(GroupCounts observed, Map<String, Long> counts) {
        GroupCounts.Builder builder = GroupCounts.builder()
                .characteristic(observed.getCharacteristic())
                .coverage(observed.getCoverage());
        observed.getClassification().ifPresent(builder::classification);
        counts.forEach(builder::count);
        observed.getNonResponses().forEach(builder::nonResponse);
        observed.getStatedBase().ifPresent(builder::statedBase);
        return builder.build();
    }

    /** The categories that make up each row, by the row's name. */
    private Map<String, Set<String>> grouped(Set<String> categories) {
        Map<String, Set<String>> grouped = new LinkedHashMap<>();
        for (String category : categories) {
            switch (rules.getLevel()) {
                case AS_COUNTED -> grouped.put(category, Set.of(category));
                case UNIONS -> {
                    List<String> union = mapping.flatMap(groups -> groups.groupOf(category))
                            .map(ComparableGroups.Group::observed)
                            .orElse(List.of(category));
                    grouped.computeIfAbsent(String.join(" + ", union), name -> new LinkedHashSet<>())
                            .add(category);
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
        return grouped;
    }

    private Map<String, Measured<ReferenceShare>> shares(Map<String, Set<String>> grouped, Set<String> remainders) {
        Map<String, Measured<ReferenceShare>> shares = new HashMap<>();
        Optional<ReferenceLookup> lookup = reference.find().map(this::lookup);
        if (lookup.isEmpty() || mappingIsMissing) {
            Absence reason = mappingIsMissing
                    ? Absence.NO_MAPPING
                    : reference.getAbsence().orElse(Absence.NO_REFERENCE);
            grouped.keySet().forEach(row -> shares.put(row, Measured.absent(reason)));
            return shares;
        }
        grouped.forEach((row, members) -> shares.put(row, share(row, members, remainders, lookup.get())));
        Set<String> unused = lookup.get().unused();
        if (!unused.isEmpty()) {
            remarks.add(new AlignedCounts.Remark(
                    ComparisonNote.Kind.CATEGORIES_NOT_OBSERVED,
                    "The reference also has " + String.join(", ", unused)
                            + ", with which no counts are compared; that is not the same as nobody."));
        }
        return shares;
    }

    private ReferenceLookup lookup(Reference known) {
        Optional<Classification> target = known.getClassification().flatMap(rules.getCatalogue()::find);
        Reference divided = target.isPresent() && known.hasCounts() ? withoutRollUps(known, target.get()) : known;
        return new ReferenceLookup(divided, target);
    }

    private Reference withoutRollUps(Reference known, Classification target) {
        ReferenceRollUps rollUps = ReferenceRollUps.in(known, target, rules.getParentMeaning());
        remarks.addAll(rollUps.remarks());
        return rollUps.withoutThem();
    }

    private Measured<ReferenceShare> share(
            String row, Set<String> members, Set<String> remainders, ReferenceLookup lookup) {
        boolean mixed = members.size() == 1 && remainders.containsAll(members);
        if (mixed) {
            return Measured.absent(Absence.AMBIGUOUS_MATCH);
        }
        Set<String> people = peopleOf(members);
        Set<String> uncounted = uncounted(row, people);
        if (!uncounted.isEmpty()) {
            remarks.add(new AlignedCounts.Remark(
                    ComparisonNote.Kind.AMBIGUOUS_CATEGORY,
                    "'" + row + "' is not compared: the counts do not list " + String.join(", ", uncounted)
                            + ", which belong to it."));
            return Measured.absent(Absence.AMBIGUOUS_MATCH);
        }
        if (mapping.isEmpty()) {
            return found(lookup.share(rules.getLevel() == ComparisonLevel.TOP ? Set.of(row) : members));
        }
        ComparableGroups groups = mapping.get();
        boolean single = rules.getLevel() == ComparisonLevel.AS_COUNTED && members.equals(people);
        Optional<Set<String>> counterpart =
                single ? groups.counterpart(people.iterator().next()) : groups.counterpart(people);
        if (counterpart.isPresent()) {
            return found(lookup.share(counterpart.get()));
        }
        Set<String> unmentioned = new LinkedHashSet<>(people);
        unmentioned.removeIf(groups::mentions);
        if (!unmentioned.isEmpty()) {
            return Measured.absent(Absence.NO_COUNTERPART);
        }
        String detail = people.size() == 1
                ? groups.refusal(people.iterator().next())
                : "'" + row + "' is not compared: it is counted as " + String.join(", ", members)
                        + ", which no group of the reference matches.";
        remarks.add(new AlignedCounts.Remark(ComparisonNote.Kind.AMBIGUOUS_CATEGORY, detail));
        return Measured.absent(Absence.AMBIGUOUS_MATCH);
    }

    /** The finest categories of a group at the top that the counts do not list, neither by themselves nor within it. */
    private Set<String> uncounted(String row, Set<String> people) {
        if (rules.getLevel() != ComparisonLevel.TOP
                || classification.filter(known -> known.find(row).isPresent()).isEmpty()) {
            return Set.of();
        }
        Set<String> uncounted = codes(classification.get().leavesWithin(row));
        uncounted.removeAll(people);
        return uncounted;
    }

    /** The finest categories that a row holds the people of, so far as the classification tells. */
    private Set<String> peopleOf(Set<String> members) {
        if (classification.isEmpty()) {
            return members;
        }
        Set<String> people = new LinkedHashSet<>();
        for (String member : members) {
            if (classification.get().find(member).isEmpty()
                    || mapping.filter(groups -> groups.mentions(member)).isPresent()) {
                people.add(member);
            } else {
                people.addAll(codes(classification.get().leavesWithin(member)));
            }
        }
        return people;
    }

    private static Set<String> codes(List<Category> categories) {
        return categories.stream().map(Category::getCode).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Measured<ReferenceShare> found(Optional<ReferenceShare> share) {
        return share.map(Measured::of).orElseGet(() -> Measured.absent(Absence.NO_REFERENCE));
    }
}
