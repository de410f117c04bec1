package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;

/** Works out what each row of a table may show. */
final class Withholding {

    /** The place of rows that name none; no name in the data has such a character first. */
    private static final String NOWHERE = "\u0000";

    private final RepresentationTable table;
    private final Map<Key, Breakdown> breakdowns = new LinkedHashMap<>();
    private final List<Key> keys = new ArrayList<>();

    /**
     * One breakdown.
     *
     * @param occurrence how many breakdowns by the characteristic came before it, for example in another classification
     */
    private record Key(Characteristic characteristic, int occurrence) {}

    private record Cell(Optional<String> place, Characteristic characteristic, String category) {}

    private Withholding(RepresentationTable table) {
        this.table = table;
        gather();
    }

    /** What each row shows, in the order of the rows. */
    static List<Visibility> of(DisclosurePolicy policy, RepresentationTable table) {
        return new Withholding(table).visible(DisclosureControl.of(policy));
    }

    private void gather() {
        Map<Key, Map<String, List<RepresentationRow>>> rows = new LinkedHashMap<>();
        Map<Cell, Integer> seen = new HashMap<>();
        for (RepresentationRow row : table.rows()) {
            Cell cell = new Cell(row.getPlace(), row.getCharacteristic(), row.getCategory());
            Key key = new Key(row.getCharacteristic(), seen.merge(cell, 1, Integer::sum) - 1);
            keys.add(key);
            rows.computeIfAbsent(key, any -> new LinkedHashMap<>())
                    .computeIfAbsent(place(row), any -> new ArrayList<>())
                    .add(row);
        }
        rows.forEach((key, places) -> {
            String id = key.characteristic().getId();
            Breakdown breakdown = new Breakdown(key.occurrence() == 0 ? id : id + " " + key.occurrence());
            places.forEach(
                    (place, here) -> breakdown.add(place, here, table.settings().getDenominator()));
            breakdowns.put(key, breakdown);
        });
    }

    private List<Visibility> visible(DisclosureControl control) {
        List<Characteristic> characteristics =
                keys.stream().map(Key::characteristic).distinct().toList();
        List<Population> populations = new ArrayList<>();
        breakdowns.entrySet().stream()
                .filter(entry -> !Crossings.isBesideItsParts(entry.getKey().characteristic(), characteristics))
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Key::characteristic).thenComparing(Key::occurrence)))
                .map(Map.Entry::getValue)
                .forEach(breakdown -> populations.stream()
                        .filter(population -> population.has(breakdown))
                        .findFirst()
                        .ifPresentOrElse(
                                population -> population.add(breakdown),
                                () -> populations.add(new Population(breakdown))));
        Map<Breakdown, Shown> shown = new HashMap<>();
        populations.forEach(population -> shown.putAll(population.protect(control)));
        List<Visibility> visible = new ArrayList<>();
        for (int index = 0; index < keys.size(); index++) {
            RepresentationRow row = table.rows().get(index);
            visible.add(Optional.ofNullable(shown.get(breakdowns.get(keys.get(index))))
                    .map(counted -> counted.of(place(row), row, table.settings().getDenominator()))
                    .orElse(Visibility.NONE));
        }
        return visible;
    }

    private static String place(RepresentationRow row) {
        return row.getPlace().orElse(NOWHERE);
    }
}
