package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.representation.RollUp;

/**
 * Characteristics that were counted among the same people, as far as their totals say: wherever two of them know a place,
 * they count the same number of people there. What one table withholds, another must not give back, so they are
 * protected together.
 */
final class Population {

    /** People of the whole who are in none of the places listed. */
    private static final String ELSEWHERE = "\u0000elsewhere";

    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final Map<String, Long> everyone = new LinkedHashMap<>();

    Population(Breakdown first) {
        add(first);
    }

    boolean has(Breakdown other) {
        List<String> common =
                other.places().stream().filter(everyone::containsKey).toList();
        boolean sameAll =
                everyone.containsKey(RollUp.ALL_PLACES) == other.places().contains(RollUp.ALL_PLACES);
        boolean samePlaces = common.size() == everyone.size()
                && common.size() == other.places().size();
        return !common.isEmpty()
                && (samePlaces || !sameAll || !everyone.containsKey(RollUp.ALL_PLACES))
                && common.stream().allMatch(place -> everyone.getOrDefault(place, -1L) == other.everyone(place));
    }

    void add(Breakdown breakdown) {
        breakdowns.add(breakdown);
        breakdown.places().forEach(place -> everyone.put(place, breakdown.everyone(place)));
    }

    /** Protects the tables of all characteristics as one system. */
    Map<Breakdown, Shown> protect(DisclosureControl control) {
        breakdowns.forEach(breakdown -> everyone.forEach((place, people) -> {
            if (!breakdown.places().contains(place)) {
                breakdown.addUnasked(place, people);
            }
        }));
        Optional<String> whole = whole();
        List<String> parts = new ArrayList<>(everyone.keySet());
        whole.ifPresent(place -> {
            parts.remove(place);
            if (breakdowns.stream()
                    .flatMap(breakdown -> breakdown.beyond(place, parts).values().stream())
                    .anyMatch(rest -> rest > 0)) {
                breakdowns.forEach(breakdown -> breakdown.add(ELSEWHERE, breakdown.beyond(place, parts)));
                parts.add(ELSEWHERE);
            }
        });
        List<FrequencyTable> tables =
                breakdowns.stream().map(breakdown -> breakdown.table(parts)).toList();
        List<ProtectedTable> safe = control.protect(tables);
        Map<Breakdown, Shown> shown = new LinkedHashMap<>();
        for (int index = 0; index < safe.size(); index++) {
            shown.put(breakdowns.get(index), new Shown(breakdowns.get(index), safe.get(index), whole));
        }
        return shown;
    }

    /** The place that is the sum of all others: one that is so in every count, or the one that is named so. */
    private Optional<String> whole() {
        if (everyone.size() < 2) {
            return Optional.empty();
        }
        Stream<String> exact = everyone.keySet().stream()
                .filter(place -> everyone.size() > 2)
                .filter(place -> rests(place).allMatch(rest -> rest == 0));
        Stream<String> named = Stream.of(RollUp.ALL_PLACES)
                .filter(everyone::containsKey)
                .filter(place -> rests(place).allMatch(rest -> rest >= 0));
        return Stream.concat(named, exact).findFirst();
    }

    private Stream<Long> rests(String place) {
        List<String> others =
                everyone.keySet().stream().filter(other -> !other.equals(place)).toList();
        return breakdowns.stream().flatMap(breakdown -> breakdown.beyond(place, others).values().stream());
    }
}
