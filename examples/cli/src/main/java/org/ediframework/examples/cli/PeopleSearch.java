package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.people.CountedPeople;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.io.published.MatchedReferences;
import org.ediframework.metrics.concern.ConcernFinder;
import org.ediframework.metrics.concern.Concerns;
import org.ediframework.metrics.concern.ExpectedPopulation;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyDimension;
import org.ediframework.metrics.tally.TallyProgress;
import org.ediframework.metrics.tally.TallyRequest;
import org.ediframework.metrics.tally.TallyTooLargeException;

/** A file of people, a row each, counted once: by each characteristic for the metrics, and searched for concerns. */
final class PeopleSearch {

    private final List<String> characteristics;
    private final ConcernFinder finder;
    private final Set<String> undeclared;

    PeopleSearch(List<String> characteristics, ConcernFinder finder, Set<String> undeclared) {
        this.characteristics = characteristics;
        this.finder = finder;
        this.undeclared = undeclared;
    }

    Tally count(Path file, TallyProgress progress) {
        TallyRequest.Builder request = TallyRequest.builder();
        finder.getPlaceDimension().ifPresent(request::dimension);
        Map<String, String> missing = new LinkedHashMap<>();
        undeclared.forEach(text -> missing.put(text, NonResponse.NOT_ANSWERED.getId()));
        characteristics.forEach(
                name -> request.dimension(TallyDimension.open(name).withSpellings(missing)));
        finder.tablesOver(characteristics).forEach(table -> request.table(table.toArray(String[]::new)));
        try {
            CountedPeople counted = PeopleReader.of(request.build())
                    .withThreads(Runtime.getRuntime().availableProcessors())
                    .withProgress(progress)
                    .read(file);
            if (counted.getFindings().getTotal() > 0) {
                throw new UnusableInputException(InputFiles.firstOf(file, counted.getFindings()));
            }
            return counted.toTally();
        } catch (IOException failed) {
            throw UnusableInputException.unreadable(file, failed);
        } catch (TallyTooLargeException tooLarge) {
            throw new UnusableInputException(file + ": " + tooLarge.getMessage());
        }
    }

    /** The people of each characteristic, place by place where the file has places. */
    List<GroupCounts> groups(Tally tally, Optional<String> population) {
        List<GroupCounts> groups = new ArrayList<>();
        Coverage coverage = population
                .map(words -> Coverage.unstated().withDescription(words))
                .orElseGet(Coverage::unstated);
        for (String name : characteristics) {
            Optional<String> placeDimension = finder.getPlaceDimension();
            if (placeDimension.isEmpty()) {
                groups.add(counts(name, tally.getTable(name), coverage));
                continue;
            }
            CountTable table = tally.getTable(placeDimension.get(), name);
            for (String place : table.getDimension(placeDimension.get()).getCategories()) {
                groups.add(counts(name, table.slice(placeDimension.get(), place), coverage.withPlace(place)));
            }
        }
        return groups;
    }

    private static GroupCounts counts(String name, CountTable table, Coverage coverage) {
        return GroupCounts.builder()
                .characteristic(Characteristic.of(name))
                .coverage(coverage)
                .counts(table)
                .build();
    }

    /**
     * Searches by those of the characteristics that there is a reference for.
     *
     * @param references as they were published: one that names no place is about none in particular
     */
    Concerns search(Tally tally, List<Reference> references) {
        try {
            return finder.find(tally, ExpectedPopulation.of(inTheirWords(tally, references)));
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException(String.valueOf(wrong.getMessage()));
        }
    }

    /** The references with characteristics and categories as the people have them, each about the place that it is about. */
    private List<Reference> inTheirWords(Tally tally, List<Reference> references) {
        List<Reference> found =
                new ArrayList<>(references.stream().filter(this::isJoint).toList());
        List<Reference> ofPlaces = references.stream()
                .filter(reference -> reference.getCoverage().getPlace().isPresent())
                .toList();
        List<Reference> ofNone = references.stream()
                .filter(reference -> reference.getCoverage().getPlace().isEmpty())
                .toList();
        List<GroupCounts> everywhere = new ArrayList<>();
        for (String name : characteristics) {
            everywhere.add(counts(
                    name,
                    tally.getTable(finder.tablesOver(characteristics).stream()
                                    .filter(table -> table.contains(name))
                                    .findFirst()
                                    .orElseThrow()
                                    .toArray(String[]::new))
                            .marginal(name),
                    Coverage.unstated()));
        }
        MatchedReferences.of(everywhere, ofNone).references().forEach(match -> match.ifPresent(found::add));
        MatchedReferences.of(groups(tally, Optional.empty()), ofPlaces)
                .references()
                .forEach(match -> match.ifPresent(found::add));
        finder.getPlaceDimension().ifPresent(place -> ofNone.stream()
                .filter(reference -> reference.getCharacteristic().getId().equals(place))
                .findFirst()
                .ifPresent(found::add));
        return found;
    }

    private boolean isJoint(Reference reference) {
        return reference.getCharacteristic().isCrossing()
                && reference.getCharacteristic().getParts().stream()
                        .allMatch(part -> characteristics.contains(part.getId()));
    }
}
