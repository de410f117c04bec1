package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.AgeRange;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.metrics.measure.Sentence;

/** What stands between the two sides of a comparison, said before anybody reads the rows. */
final class Comparability {

    /** Of a share given as a whole percentage. */
    private static final double MOST_LOST_IN_ROUNDING = 0.005;

    private final Comparison comparison;
    private final List<ComparisonNote> notes = new ArrayList<>();

    private Comparability(Comparison comparison) {
        this.comparison = comparison;
    }

    static List<ComparisonNote> notes(Comparison comparison) {
        Comparability comparability = new Comparability(comparison);
        comparability.checkBase();
        comparison.getReference().find().ifPresent(comparability::checkReference);
        comparability.notes.addAll(comparison.remarks());
        return comparability.notes;
    }

    private void checkBase() {
        GroupCounts observed = comparison.getObserved();
        observed.getBaseDifference().ifPresent(difference -> {
            if (difference != 0) {
                note(
                        ComparisonNote.Kind.BREAKDOWN_MISSES_BASE,
                        Sentence.of(
                                difference > 0 ? "base.missing" : "base.tooMany",
                                observed.getEveryone(),
                                observed.getStatedBase().getAsLong(),
                                Math.abs(difference)));
            }
        });
    }

    private void checkReference(Reference reference) {
        checkReferenceBase(reference);
        checkReferenceShares(reference);
        checkAges(reference);
        checkPlace(reference);
        checkClassification(reference);
        reference
                .getSampleSize()
                .ifPresent(size -> note(ComparisonNote.Kind.SAMPLED_REFERENCE, Sentence.of("reference.sampled", size)));
    }

    private void checkReferenceBase(Reference reference) {
        long listed = reference.getCategories().stream()
                .mapToLong(category -> reference.getCount(category).orElse(0))
                .sum();
        if (reference.hasCounts() && reference.getBase().orElse(listed) != listed) {
            note(
                    ComparisonNote.Kind.REFERENCE_MISSES_BASE,
                    Sentence.of("reference.base", listed, reference.getBase().getAsLong()));
        }
    }

    private void checkReferenceShares(Reference reference) {
        if (reference.hasCounts()) {
            return;
        }
        Set<String> listed = new LinkedHashSet<>(reference.getCategories());
        reference
                .getClassification()
                .flatMap(comparison.getRules().getCatalogue()::find)
                .ifPresent(known -> listed.removeAll(groupsAmong(listed, known)));
        double sum = listed.stream()
                .flatMap(category -> reference.getShare(category).stream())
                .mapToDouble(ReferenceShare::toDouble)
                .sum();
        if (sum > 1 + listed.size() * MOST_LOST_IN_ROUNDING) {
            note(
                    ComparisonNote.Kind.REFERENCE_MISSES_BASE,
                    Sentence.of("reference.shares", String.format(Locale.ROOT, "%.3f", sum)));
        }
    }

    /** The groups that are listed beside parts of theirs. */
    private static Set<String> groupsAmong(Set<String> listed, Classification known) {
        return listed.stream()
                .filter(group -> known.find(group).isPresent()
                        && known.leavesWithin(group).stream()
                                .map(Category::getCode)
                                .anyMatch(part -> !part.equals(group) && listed.contains(part)))
                .collect(Collectors.toSet());
    }

    private void checkAges(Reference reference) {
        Optional<AgeRange> counted = comparison.getObserved().getCoverage().getAges();
        Optional<AgeRange> expected = agesOf(reference);
        if (expected.isPresent() && !expected.equals(counted)) {
            note(
                    ComparisonNote.Kind.DIFFERENT_POPULATION,
                    counted.map(ages -> Sentence.of("ages", ages, expected.get()))
                            .orElse(Sentence.of("ages.unstated", expected.get())));
        }
    }

    private void checkPlace(Reference reference) {
        Optional<String> counted = comparison.getPlace();
        Optional<String> expected = reference.getCoverage().getPlace();
        if (differ(counted, expected)) {
            note(
                    ComparisonNote.Kind.DIFFERENT_POPULATION,
                    Sentence.of("place.differs", counted.orElseThrow(), expected.orElseThrow()));
        }
    }

    private void checkClassification(Reference reference) {
        Optional<ClassificationId> counted = comparison.getObserved().getClassification();
        Optional<ClassificationId> expected = reference.getClassification();
        if (differ(counted, expected)) {
            note(
                    ComparisonNote.Kind.DIFFERENT_CLASSIFICATION,
                    Sentence.of("classification.differs", counted.orElseThrow(), expected.orElseThrow()));
        }
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** The ages that the reference states, or else those that its classification is asked of. */
    private Optional<AgeRange> agesOf(Reference reference) {
        return reference.getCoverage().getAges().or(() -> reference
                .getClassification()
                .flatMap(comparison.getRules().getCatalogue()::find)
                .flatMap(Classification::getAges));
    }

    private void note(ComparisonNote.Kind kind, Sentence sentence) {
        notes.add(new ComparisonNote(kind, sentence));
    }
}
