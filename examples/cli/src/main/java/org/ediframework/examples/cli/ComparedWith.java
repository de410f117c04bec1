package org.ediframework.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.reference.ReferencePopulations;
import org.ediframework.core.vocabulary.AgeRange;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.PublishedPlace;
import org.ediframework.core.vocabulary.PublishedPlaces;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.published.MatchedReferences;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.ComparisonRules;

/** What counts are held against: a file, or published populations that come with the library, by their name. */
final class ComparedWith {

    private ComparedWith() {}

    /** The published populations that a name means, such as {@code census-2021} or {@code census-2021:E07000243}. */
    static Optional<ReferencePopulations> populations(Path given) {
        String name = given.toString();
        int colon = name.indexOf(':');
        return ReferencePopulations.find(colon < 0 ? name : name.substring(0, colon))
                .filter(any -> !Files.exists(given));
    }

    /** The place that a name of published populations is fixed to. */
    static Optional<String> place(Path given) {
        String name = given.toString();
        int colon = name.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String place = name.substring(colon + 1);
        if (ReferencePopulations.codeOf(place).isEmpty()) {
            throw new UnusableInputException("--reference: no place '" + place
                    + "' is known. Allowed is the code or the name of a local authority, county, region or country.");
        }
        return Optional.of(place);
    }

    static MatchedReferences of(
            List<GroupCounts> counts, Path given, ReferenceOptions options, CountsReader reader, boolean isSample) {
        Optional<ReferencePopulations> populations = populations(given);
        if (populations.isPresent()) {
            options.refuseDescription();
            MatchedReferences matched = MatchedReferences.of(counts, populations.get(), place(given));
            boolean hasNone = matched.references().stream().allMatch(Optional::isEmpty);
            if (hasNone && !matched.strange().isEmpty()) {
                throw new UnusableInputException(
                        "--reference " + given + ": " + matched.strange().get(0));
            }
            if (hasNone) {
                throw new UnusableInputException("--reference " + given + " has nothing for "
                        + matched.unmatched().get(0)
                        + ". It is about "
                        + String.join(
                                ", ",
                                populations.get().getCharacteristics().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .toList())
                        + "; name the place behind a colon where the counts do not, such as census-2021:E07000243.");
            }
            return matched;
        }
        List<Reference> references = InputFiles.references(
                        given,
                        options.origin(given, isSample).orElseThrow(),
                        isSample ? reader.withSampledReferences() : reader)
                .getReferences();
        MatchedReferences matched = MatchedReferences.of(counts, references);
        if (!counts.isEmpty() && matched.references().stream().allMatch(Optional::isEmpty)) {
            throw new UnusableInputException(
                    given + ": the reference was given to be used, and matches none of the counts. It is by "
                            + String.join(
                                    ", ",
                                    references.stream()
                                            .map(reference -> "'" + reference.getCharacteristic() + "' ("
                                                    + String.join(", ", reference.getCategories()) + ")")
                                            .distinct()
                                            .toList())
                            + "; the counts are by "
                            + String.join(
                                    ", ",
                                    counts.stream()
                                            .map(group -> "'" + group.getCharacteristic() + "' ("
                                                    + String.join(", ", group.getListed()) + ")")
                                            .distinct()
                                            .limit(3)
                                            .toList()));
        }
        return matched;
    }

    /** Says where people of one age are held against people of another, and which published figures are about theirs. */
    static void tellOfAges(List<GroupCounts> counts, MatchedReferences matched, List<String> notes) {
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            Optional<AgeRange> counted = counts.get(i).getCoverage().getAges();
            Optional<Reference> reference = matched.references().get(i);
            Optional<AgeRange> expected =
                    reference.flatMap(found -> found.getCoverage().getAges());
            if (counted.isPresent() && expected.isPresent() && !counted.equals(expected)) {
                told.add("the counts are about ages " + counted.get() + ", the reference about ages " + expected.get()
                        + reference
                                .flatMap(found -> found.getCoverage().getPlace())
                                .flatMap(place -> ofAges(counted.get(), place, reference.get()))
                                .map(better -> "; published figures for theirs: --reference " + better)
                                .orElse(""));
            }
        }
        told.forEach(note -> notes.add("edi: warning: " + note));
    }

    /** The set and the smallest area around a place that have these ages; estimates are taken only where they are asked for. */
    private static Optional<String> ofAges(AgeRange ages, String place, Reference reference) {
        Characteristic characteristic = MatchedReferences.meant(reference.getCharacteristic());
        for (Optional<String> area = ReferencePopulations.codeOf(place);
                area.isPresent();
                area = area.flatMap(PublishedPlaces.bundled()::find).flatMap(PublishedPlace::within)) {
            String code = area.get();
            Optional<String> found = ReferencePopulations.all().stream()
                    .filter(set -> !set.equals(ReferencePopulations.census2021Estimates()))
                    .filter(set -> set.of(code, characteristic)
                            .flatMap(other -> other.getCoverage().getAges())
                            .filter(ages::equals)
                            .isPresent())
                    .map(set -> set.getId() + ":" + code)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Each group of counts against what it was matched with. */
    static List<Comparison> comparisons(List<GroupCounts> counts, Optional<MatchedReferences> matched) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int group = i;
            comparisons.add(matched.flatMap(found -> found.references().get(group))
                    .map(reference -> Comparison.of(counts.get(group), reference, ComparisonRules.standard()))
                    .orElseGet(() -> Comparison.withoutReference(counts.get(group))));
        }
        return comparisons;
    }

    /** Says whose published figures are used, what was matched by word, and which counts have nothing to be held against. */
    static void tell(Optional<MatchedReferences> matched, boolean isBundled, List<String> notes) {
        matched.ifPresent(found -> {
            if (isBundled) {
                found.references().stream()
                        .flatMap(Optional::stream)
                        .map(Reference::getSource)
                        .distinct()
                        .forEach(used -> notes.add("edi: note: held against " + used));
            }
            if (!found.notes().isEmpty()) {
                notes.add("edi: note: the reference was matched by word: " + String.join("; ", found.notes()));
            }
            if (!found.unmatched().isEmpty()) {
                notes.add("edi: note: no reference for " + String.join("; ", found.unmatched()));
            }
        });
    }
}
