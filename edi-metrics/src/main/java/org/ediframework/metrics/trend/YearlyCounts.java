package org.ediframework.metrics.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.OpenCounts;
import org.ediframework.core.vocabulary.CategoryMapping;
import org.ediframework.core.vocabulary.CategoryUnion;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * One category followed through years whose lists of categories may differ. Every year is brought to the list of the last
 * one: through the catalogue's mapping where the classification changed, and only where the same people are meant.
 */
public final class YearlyCounts {

    private YearlyCounts() {}

    /**
     * The counts of a category of the last year's list in each year, of those who declared. Absent where a year does not
     * list the category, no mapping leads to its classification, or the category has no single match in it.
     *
     * @param byYear counts by year, all by the same characteristic
     * @param category a category of the last year
     * @param catalogue the classifications and mappings that are known
     * @throws IllegalArgumentException when the years are by different characteristics
     */
    public static Measured<List<YearCount>> of(
            SortedMap<Integer, GroupCounts> byYear, String category, ClassificationCatalogue catalogue) {
        if (byYear.isEmpty()) {
            return Measured.absent(Absence.NO_OBSERVATIONS);
        }
        GroupCounts last = byYear.get(byYear.lastKey());
        List<YearCount> years = new ArrayList<>();
        for (Map.Entry<Integer, GroupCounts> year : byYear.entrySet()) {
            GroupCounts counts = year.getValue();
            if (last == null || !counts.getCharacteristic().equals(last.getCharacteristic())) {
                throw new IllegalArgumentException("The counts of " + year.getKey() + " are by '"
                        + counts.getCharacteristic() + "'. All years must be by the same characteristic.");
            }
            Measured<List<String>> parts =
                    parts(counts.getClassification(), last.getClassification(), category, catalogue);
            if (!parts.isPresent()) {
                return Measured.absent(parts.getAbsence().orElse(Absence.NO_MAPPING));
            }
            long count = 0;
            OpenCounts open = OpenCounts.of(counts.getCounts());
            for (String part : parts.get()) {
                if (open.unionOf(part)
                        .filter(union -> !parts.get().containsAll(open.unions().getOrDefault(union, Set.of())))
                        .isPresent()) {
                    return Measured.absent(Absence.AMBIGUOUS_MATCH);
                }
                OptionalLong listed = counts.getCount(part);
                if (listed.isEmpty()) {
                    return Measured.absent(Absence.NO_COUNTERPART);
                }
                count = Math.addExact(count, listed.getAsLong());
            }
            for (Map.Entry<String, Set<String>> union : open.unions().entrySet()) {
                if (parts.get().containsAll(union.getValue())) {
                    count = Math.addExact(count, open.waiting().getOrDefault(union.getKey(), 0L));
                }
            }
            years.add(new YearCount(year.getKey(), count, counts.getDeclared()));
        }
        return Measured.of(List.copyOf(years));
    }

    /** The categories of one list that hold the same people as the category of another together. */
    private static Measured<List<String>> parts(
            Optional<ClassificationId> from,
            Optional<ClassificationId> to,
            String category,
            ClassificationCatalogue catalogue) {
        if (from.equals(to)) {
            return Measured.of(List.of(category));
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Measured.absent(Absence.NO_MAPPING);
        }
        Optional<CategoryMapping> forwards = catalogue.findMapping(from.get(), to.get());
        Optional<CategoryMapping> backwards = catalogue.findMapping(to.get(), from.get());
        if (forwards.isEmpty() && backwards.isEmpty()) {
            return Measured.absent(Absence.NO_MAPPING);
        }
        List<String> alone = List.of(category);
        Stream<CategoryUnion> unions = Stream.concat(
                forwards.stream().flatMap(mapping -> mapping.getUnions().stream()),
                backwards.stream()
                        .flatMap(mapping -> mapping.getUnions().stream())
                        .map(CategoryUnion::turned));
        return Measured.of(
                unions.filter(union -> union.targets().equals(alone))
                        .map(CategoryUnion::sources)
                        .findFirst(),
                Absence.AMBIGUOUS_MATCH);
    }
}
