package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
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
     * One breakdown of one population.
     *
     * @param occurrence how many breakdowns of the population by the characteristic came before it, in another
     *     classification
     */
    private record Key(Optional<String> population, Characteristic characteristic, int occurrence) {

        String words() {
            return characteristic.getId()
                    + population.map(people -> " of '" + people + "'").orElse("")
                    + (occurrence == 0 ? "" : " " + occurrence);
        }

        /** The same in whatever classification. */
        Key inAny() {
            return new Key(population, characteristic, 0);
        }
    }

    private record Where(Optional<String> population, Optional<String> place, Characteristic characteristic) {}

    /** How far the rows of one population, place and characteristic have been read. */
    private static final class Reading {
        private final Set<String> categories = new HashSet<>();
        private long people;
        private int occurrence;

        /** Which breakdown a row belongs to: another begins where a name comes again, or there were more than everybody. */
        int add(RepresentationRow row, long declared) {
            if (categories.contains(row.getCategory()) || people + row.getCount() > declared) {
                occurrence++;
                categories.clear();
                people = 0;
            }
            categories.add(row.getCategory());
            people += row.getCount();
            return occurrence;
        }
    }

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
        Map<Where, Reading> readings = new HashMap<>();
        for (RepresentationRow row : table.rows()) {
            Reading reading = readings.computeIfAbsent(
                    new Where(row.getPopulation(), row.getPlace(), row.getCharacteristic()), any -> new Reading());
            Key key = new Key(row.getPopulation(), row.getCharacteristic(), reading.add(row, declared(row)));
            keys.add(key);
            rows.computeIfAbsent(key, any -> new LinkedHashMap<>())
                    .computeIfAbsent(place(row), any -> new ArrayList<>())
                    .add(row);
        }
        rows.forEach((key, places) -> {
            Breakdown breakdown = new Breakdown(key.words());
            places.forEach(
                    (place, here) -> breakdown.add(place, here, table.settings().getDenominator()));
            breakdowns.put(key, breakdown);
        });
    }

    private long declared(RepresentationRow row) {
        return table.settings().getDenominator() == Denominator.DECLARED
                ? row.getBase()
                : row.getBase() - row.getUndeclared();
    }

    private List<Visibility> visible(DisclosureControl control) {
        Map<Breakdown, Shown> shown = new HashMap<>();
        populations().forEach(population -> shown.putAll(population.protect(control)));
        List<Visibility> visible = new ArrayList<>();
        for (int index = 0; index < keys.size(); index++) {
            RepresentationRow row = table.rows().get(index);
            visible.add(Optional.ofNullable(shown.get(breakdowns.get(keys.get(index))))
                    .map(safe -> safe.of(place(row), row, table.settings().getDenominator()))
                    .orElse(Visibility.NONE));
        }
        return visible;
    }

    /**
     * Breakdowns of the same people together. Left out, and so withheld wholly, are combinations beside their parts, and
     * a second classification of one characteristic: how its groups lie within those of the first no row says.
     */
    private List<Population> populations() {
        List<Characteristic> all =
                keys.stream().map(Key::characteristic).distinct().toList();
        List<Population> populations = new ArrayList<>();
        Map<Population, Set<Key>> classified = new HashMap<>();
        breakdowns.entrySet().stream()
                .filter(entry -> !Crossings.isBesideItsParts(entry.getKey().characteristic(), all))
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Key::occurrence).thenComparing(Key::words)))
                .forEach(entry -> {
                    Key key = entry.getKey();
                    Breakdown breakdown = entry.getValue();
                    Optional<Population> same = populations.stream()
                            .filter(population -> population.has(breakdown))
                            .findFirst();
                    if (same.isEmpty()) {
                        Population first = new Population(breakdown);
                        populations.add(first);
                        classified
                                .computeIfAbsent(first, any -> new HashSet<>())
                                .add(key.inAny());
                    } else if (classified
                            .computeIfAbsent(same.get(), any -> new HashSet<>())
                            .add(key.inAny())) {
                        same.get().add(breakdown);
                    }
                });
        return populations;
    }

    private static String place(RepresentationRow row) {
        return row.getPlace().orElse(NOWHERE);
    }
}
