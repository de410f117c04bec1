package org.ediframework.metrics.monitor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.CategoryUnion;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/** Finds the categories of another list that hold the same people as some categories together. */
record SamePeople(ClassificationCatalogue catalogue) {

    /**
     * The categories of a list.
     *
     * @param codes the categories whose people are sought
     * @param from the classification of these; where either is absent, both are taken as one list
     * @param to the classification of the list
     * @param listed the categories that the list has
     * @return some of those listed, or why none of them hold the same people
     */
    Measured<Set<String>> in(
            List<String> codes, Optional<ClassificationId> from, Optional<ClassificationId> to, Set<String> listed) {
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return listed(new LinkedHashSet<>(codes), from.or(() -> to), listed);
        }
        Measured<Set<String>> counterpart = counterpart(leaves(codes, from.get()), from.get(), to.get());
        return counterpart.flatMap(found -> listed(found, to, listed));
    }

    /** The codes as they are listed: themselves, or the parts that make them up. */
    private Measured<Set<String>> listed(Set<String> codes, Optional<ClassificationId> list, Set<String> listed) {
        Optional<Classification> known = list.flatMap(catalogue::find);
        Set<String> found = new LinkedHashSet<>();
        for (String code : codes) {
            if (listed.contains(code)) {
                found.add(code);
                continue;
            }
            List<String> parts = parts(code, known);
            if (parts.isEmpty() || !listed.containsAll(parts)) {
                return Measured.absent(Absence.NO_COUNTERPART);
            }
            found.addAll(parts);
        }
        return Measured.of(found);
    }

    private Measured<Set<String>> counterpart(Set<String> codes, ClassificationId from, ClassificationId to) {
        Optional<List<CategoryUnion>> unions = catalogue
                .findMapping(from, to)
                .map(mapping -> mapping.getUnions())
                .or(() -> catalogue.findMapping(to, from).map(mapping -> mapping.getUnions().stream()
                        .map(CategoryUnion::turned)
                        .toList()));
        if (unions.isEmpty()) {
            return Measured.absent(Absence.NO_MAPPING);
        }
        Set<String> covered = new LinkedHashSet<>();
        Set<String> counterpart = new LinkedHashSet<>();
        for (CategoryUnion union : unions.get()) {
            if (codes.containsAll(union.sources())) {
                covered.addAll(union.sources());
                counterpart.addAll(union.targets());
            } else if (union.sources().stream().anyMatch(codes::contains)) {
                return Measured.absent(Absence.AMBIGUOUS_MATCH);
            }
        }
        return covered.containsAll(codes) ? Measured.of(counterpart) : Measured.absent(Absence.NO_COUNTERPART);
    }

    private Set<String> leaves(List<String> codes, ClassificationId list) {
        Optional<Classification> known = catalogue.find(list);
        Set<String> leaves = new LinkedHashSet<>();
        for (String code : codes) {
            List<String> parts = parts(code, known);
            leaves.addAll(parts.isEmpty() ? List.of(code) : parts);
        }
        return leaves;
    }

    /** The parts that make up a category; none where the list is not known or does not have it. */
    private static List<String> parts(String code, Optional<Classification> list) {
        return list.filter(known -> known.find(code).isPresent()).stream()
                .flatMap(known -> known.leavesWithin(code).stream())
                .map(Category::getCode)
                .toList();
    }
}
