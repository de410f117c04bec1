package org.ediframework.core.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.AgeRange;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.NonResponse;

/** One published table, place by place: what it says of itself, its categories, and a row of counts for each place. */
record CensusTable(Map<String, String> says, List<String> categories, Map<String, long[]> rows) {

    private static final String LICENCE = "licensed under the Open Government Licence v3.0";

    private String says(String what) {
        return Objects.requireNonNull(says.get(what), () -> "The library's table has no " + what + ": " + says);
    }

    boolean isIn(String set) {
        return List.of(says("set").split(" ", -1)).contains(set);
    }

    Characteristic characteristic() {
        return Characteristic.of(says("characteristic"));
    }

    boolean has(String place) {
        return rows.containsKey(place);
    }

    /** The counts of these places added up, as a reference for the place that they make up. */
    Reference of(String place, List<String> members) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String member : members) {
            long[] row = Objects.requireNonNull(rows.get(member), member);
            for (int i = 0; i < row.length; i++) {
                counts.merge(categories.get(i), row[i], Long::sum);
            }
        }
        List<String> notes = new ArrayList<>(List.of(says("exactness")));
        if (!members.equals(List.of(place))) {
            notes.add(
                    members.size() == 1 ? "figures of " + members.get(0) : "sum of " + members.size() + " authorities");
        }
        ReferenceBuilder reference = Reference.builder()
                .characteristic(characteristic())
                .source(says("publisher") + ", " + says("table") + "; " + String.join("; ", notes) + ". Source: "
                        + says("publisher") + " " + LICENCE)
                .asOf(LocalDate.parse(says("date")))
                .coverage(Coverage.unstated()
                        .withAges(AgeRange.parse(says("ages").equals("0+") ? "all" : says("ages")))
                        .withPlace(place)
                        .withDescription(says("population")));
        Optional.ofNullable(says.get("classification"))
                .map(ClassificationId::parse)
                .ifPresent(reference::classification);
        counts.forEach((category, count) -> NonResponse.find(category)
                .ifPresentOrElse(state -> reference.nonResponse(state, count), () -> reference.count(category, count)));
        return reference.build();
    }
}
