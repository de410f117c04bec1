package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;

/** What stands between the two sides of a comparison, said before anybody reads the rows. */
final class Comparability {

    private Comparability() {}

    static void addNotes(Comparison comparison, List<ComparisonNote> notes) {
        GroupCounts observed = comparison.getObserved();
        observed.getBaseDifference().ifPresent(difference -> {
            if (difference != 0) {
                notes.add(note(
                        comparison,
                        ComparisonNote.Kind.BREAKDOWN_MISSES_BASE,
                        "The breakdown counts " + observed.getEveryone() + " people and its stated base is "
                                + observed.getStatedBase().getAsLong() + ": " + Math.abs(difference)
                                + (difference > 0 ? " are missing from the breakdown." : " too many.")));
            }
        });
        comparison.getReference().find().ifPresent(reference -> compare(comparison, observed, reference, notes));
    }

    private static void compare(
            Comparison comparison, GroupCounts observed, Reference reference, List<ComparisonNote> notes) {
        long listed = reference.getCategories().stream()
                .mapToLong(category -> reference.getCount(category).orElse(0))
                .sum();
        if (reference.hasCounts() && reference.getBase().orElse(listed) != listed) {
            notes.add(note(
                    comparison,
                    ComparisonNote.Kind.REFERENCE_MISSES_BASE,
                    "The categories of the reference count " + listed + " people and its base is "
                            + reference.getBase().getAsLong() + "."));
        }
        if (!observed.getCoverage().getAges().equals(reference.getCoverage().getAges())
                && reference.getCoverage().getAges().isPresent()) {
            notes.add(note(
                    comparison,
                    ComparisonNote.Kind.DIFFERENT_POPULATION,
                    "The counts are about " + observed.getCoverage() + " and the reference about "
                            + reference.getCoverage() + "."));
        }
        if (observed.getClassification().isPresent()
                && reference.getClassification().isPresent()
                && !observed.getClassification().equals(reference.getClassification())) {
            notes.add(note(
                    comparison,
                    ComparisonNote.Kind.DIFFERENT_CLASSIFICATION,
                    "The counts use " + observed.getClassification().get() + " and the reference "
                            + reference.getClassification().get() + "."));
        }
        List<String> notObserved = new ArrayList<>(reference.getCategories());
        notObserved.removeAll(observed.getCategories());
        if (!notObserved.isEmpty()) {
            notes.add(note(
                    comparison,
                    ComparisonNote.Kind.CATEGORIES_NOT_OBSERVED,
                    "The reference also has " + String.join(", ", notObserved)
                            + ", which the counts do not list; that is not the same as nobody."));
        }
    }

    private static ComparisonNote note(Comparison comparison, ComparisonNote.Kind kind, String detail) {
        return new ComparisonNote(
                kind, comparison.getPlace(), comparison.getObserved().getCharacteristic(), detail);
    }
}
