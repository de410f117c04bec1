package org.ediframework.metrics.intersection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;

/** The cells of a table of several dimensions as one list of categories. */
final class Crossing {

    private final CountTable table;
    private final Map<String, List<String>> cells = new LinkedHashMap<>();

    private Crossing(CountTable table) {
        this.table = table;
        addCells(new ArrayList<>());
    }

    static Crossing of(CountTable table) {
        if (table.getDimensions().size() < 2) {
            throw new IllegalArgumentException(
                    "An intersection needs two dimensions or more, but " + table + " has another number of them.");
        }
        return new Crossing(table);
    }

    private void addCells(List<String> chosen) {
        List<Dimension> dimensions = table.getDimensions();
        if (chosen.size() == dimensions.size()) {
            cells.put(CellName.of(chosen), List.copyOf(chosen));
            return;
        }
        for (String category : dimensions.get(chosen.size()).getCategories()) {
            chosen.add(category);
            addCells(chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    List<String> names() {
        return table.getDimensions().stream().map(Dimension::getName).toList();
    }

    Characteristic characteristic() {
        return Characteristic.crossing(names().stream().map(Characteristic::of).toList());
    }

    /** The categories of each cell by its name, in order. */
    Map<String, List<String>> cells() {
        return cells;
    }

    /** The people of each cell; whoever gave no answer to one question has the state of the first such question. */
    GroupCounts counts() {
        GroupCounts.Builder builder = GroupCounts.builder().characteristic(characteristic());
        cells.forEach((name, categories) -> builder.count(name, table.count(categories.toArray(String[]::new))));
        Map<NonResponse, Long> missing = new LinkedHashMap<>();
        table.forEachNonZero((indices, count) ->
                firstMissing(indices).ifPresent(state -> missing.merge(state, count, Math::addExact)));
        missing.forEach(builder::nonResponse);
        return builder.build();
    }

    private Optional<NonResponse> firstMissing(int[] indices) {
        List<Dimension> dimensions = table.getDimensions();
        for (int i = 0; i < indices.length; i++) {
            if (!dimensions.get(i).isSubstantive(indices[i])) {
                return NonResponse.find(dimensions.get(i).getLabel(indices[i]));
            }
        }
        return Optional.empty();
    }
}
