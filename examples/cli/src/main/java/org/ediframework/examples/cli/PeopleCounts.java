package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.people.CountedPeople;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyRequest;
import org.ediframework.metrics.tally.TallyTooLargeException;

/**
 * Counts a file of people, a row each, by columns and by crossings of columns, place by place where a column holds the
 * place. The categories of a crossing are those of its columns, joined by an asterisk as the crossing itself is.
 */
final class PeopleCounts {

    private static final String CROSS = "*";

    private final Optional<String> place;
    private final Set<String> undeclared;

    PeopleCounts(Optional<String> place, Set<String> undeclared) {
        this.place = place;
        this.undeclared = undeclared;
    }

    /**
     * The counts, place by place and there characteristic by characteristic.
     *
     * @param crossings each the columns that are counted together; a single column is counted by itself
     */
    List<GroupCounts> count(Path file, List<List<String>> crossings) {
        TallyRequest.Builder request = TallyRequest.builder();
        Set<String> columns = new LinkedHashSet<>();
        place.ifPresent(columns::add);
        crossings.forEach(columns::addAll);
        columns.forEach(request::dimension);
        crossings.forEach(crossing -> request.table(dimensions(crossing)));
        Tally tally = tally(file, request.build());
        Map<String, List<GroupCounts>> byPlace = new LinkedHashMap<>();
        for (List<String> crossing : crossings) {
            CountTable table = tally.getTable(dimensions(crossing));
            for (String name : places(table)) {
                CountTable here = place.isPresent() ? table.slice(place.get(), name) : table;
                byPlace.computeIfAbsent(name, key -> new ArrayList<>()).add(counts(here, name));
            }
        }
        return byPlace.values().stream().flatMap(List::stream).toList();
    }

    private static Tally tally(Path file, TallyRequest request) {
        try {
            CountedPeople counted = PeopleReader.of(request).read(file);
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

    private String[] dimensions(List<String> crossing) {
        List<String> names = new ArrayList<>();
        place.ifPresent(names::add);
        names.addAll(crossing);
        return names.toArray(String[]::new);
    }

    /** The places in the order in which the file first names them; without places, one without a name. */
    private List<String> places(CountTable table) {
        return place.map(column -> table.getDimension(column).getLabels()).orElse(List.of(""));
    }

    private GroupCounts counts(CountTable table, String placeName) {
        List<Dimension> dimensions = table.getDimensions();
        String name =
                String.join(CROSS, dimensions.stream().map(Dimension::getName).toList());
        Map<String, Long> categories = new LinkedHashMap<>();
        Map<NonResponse, Long> missing = new EnumMap<>(NonResponse.class);
        int[] cell = new int[dimensions.size()];
        boolean hasCells = table.getCellCount() > 0;
        while (hasCells) {
            long people = table.count(cell);
            List<String> labels = IntStream.range(0, cell.length)
                    .mapToObj(axis -> dimensions.get(axis).getLabel(cell[axis]))
                    .toList();
            missingAnswer(labels)
                    .ifPresentOrElse(
                            state -> missing.merge(state, people, Math::addExact),
                            () -> categories.put(String.join(CROSS, labels), people));
            hasCells = advance(cell, dimensions);
        }
        GroupCounts.Builder counts = GroupCounts.builder()
                .characteristic(Characteristic.of(name))
                .coverage(
                        placeName.isEmpty()
                                ? Coverage.unstated()
                                : Coverage.unstated().withPlace(placeName));
        categories.forEach(counts::count);
        missing.forEach(counts::nonResponse);
        return counts.build();
    }

    /** A combination in which any answer is missing belongs to no category. */
    private Optional<NonResponse> missingAnswer(List<String> labels) {
        for (String label : labels) {
            Optional<NonResponse> state = NonResponse.find(label);
            if (state.isPresent() || undeclared.contains(label)) {
                return Optional.of(state.orElse(NonResponse.NOT_ANSWERED));
            }
        }
        return Optional.empty();
    }

    private static boolean advance(int[] cell, List<Dimension> dimensions) {
        for (int axis = cell.length - 1; axis >= 0; axis--) {
            if (++cell[axis] < dimensions.get(axis).size()) {
                return true;
            }
            cell[axis] = 0;
        }
        return false;
    }
}
