package org.ediframework.metrics.representation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;

/** Finds what the reference expects of each row of aligned counts, or why it does not say. */
final class AlignedShares {

    private final ComparisonRules rules;
    private final Reference reference;
    private final Optional<Classification> classification;
    private final Optional<ComparableGroups> mapping;
    private final List<ComparisonNote> remarks;

    /**
     * @param classification that of the counts, where it is known
     * @param mapping from it to that of the reference, where they differ
     * @param remarks takes what is noticed on the way
     */
    AlignedShares(
            ComparisonRules rules,
            Reference reference,
            Optional<Classification> classification,
            Optional<ComparableGroups> mapping,
            List<ComparisonNote> remarks) {
        this.rules = rules;
        this.reference = reference;
        this.classification = classification;
        this.mapping = mapping;
        this.remarks = remarks;
    }

    /**
     * The share of each row.
     *
     * @param grouped the categories that make up each row, by its name
     * @param remainders the categories of which only the group is known
     */
    Map<String, Measured<ReferenceShare>> of(Map<String, Set<String>> grouped, Set<String> remainders) {
        Map<String, Measured<ReferenceShare>> shares = new HashMap<>();
        ReferenceLookup lookup = lookup();
        grouped.forEach((row, members) -> shares.put(row, share(row, members, remainders, lookup)));
        Set<String> unused = lookup.unused();
        if (!unused.isEmpty()) {
            remarks.add(new ComparisonNote(
                    ComparisonNote.Kind.CATEGORIES_NOT_OBSERVED, Sentence.of("reference.categories", unused)));
        }
        return shares;
    }

    private ReferenceLookup lookup() {
        Optional<Classification> target = reference.getClassification().flatMap(rules.getCatalogue()::find);
        Reference divided = target.isPresent() && reference.hasCounts() ? withoutRollUps(target.get()) : reference;
        return new ReferenceLookup(divided, target);
    }

    private Reference withoutRollUps(Classification target) {
        ReferenceRollUps rollUps = ReferenceRollUps.in(reference, target, rules.getParentMeaning());
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
            remarks.add(new ComparisonNote(
                    ComparisonNote.Kind.AMBIGUOUS_CATEGORY, Sentence.of("row.uncounted", row, uncounted)));
            return Measured.absent(Absence.AMBIGUOUS_MATCH);
        }
        if (mapping.isEmpty()) {
            return Measured.of(
                    lookup.share(rules.getLevel() == ComparisonLevel.TOP ? Set.of(row) : members),
                    Absence.NO_REFERENCE);
        }
        ComparableGroups groups = mapping.get();
        boolean single = rules.getLevel() == ComparisonLevel.AS_COUNTED && members.equals(people);
        Optional<Set<String>> counterpart =
                single ? groups.counterpart(people.iterator().next()) : groups.counterpart(people);
        if (counterpart.isPresent()) {
            return Measured.of(lookup.share(counterpart.get()), Absence.NO_REFERENCE);
        }
        Set<String> unmentioned = new LinkedHashSet<>(people);
        unmentioned.removeIf(groups::mentions);
        if (!unmentioned.isEmpty()) {
            return Measured.absent(Absence.NO_COUNTERPART);
        }
        remarks.add(new ComparisonNote(
                ComparisonNote.Kind.AMBIGUOUS_CATEGORY,
                people.size() == 1
                        ? groups.refusal(people.iterator().next())
                        : Sentence.of("row.unmatched", row, members)));
        return Measured.absent(Absence.AMBIGUOUS_MATCH);
    }

    /** The finest categories of a group at the top that the counts do not list, neither by themselves nor within it. */
    private Set<String> uncounted(String row, Set<String> people) {
        if (rules.getLevel() != ComparisonLevel.TOP
                || classification.filter(known -> known.find(row).isPresent()).isEmpty()) {
            return Set.of();
        }
        Set<String> uncounted = ReferenceLookup.codes(classification.get().leavesWithin(row));
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
                people.addAll(ReferenceLookup.codes(classification.get().leavesWithin(member)));
            }
        }
        return people;
    }
}
