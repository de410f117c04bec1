package org.ediframework.metrics.publication;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.FrequencyTableBuilder;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * One characteristic counted place by place: everybody by category, those without an answer among them. Names from the
 * data get a mark in front, so that none is taken for a total or for a code of ours.
 */
final class Breakdown {

    private static final String PLACE = "place";
    private static final String ANSWERED = "answered";
    private static final String UNLISTED = "answered otherwise";
    private static final String NO_ANSWER = "no answer";

    private final String dimension;
    private final Map<String, Map<String, Long>> people = new LinkedHashMap<>();

    Breakdown(String characteristic) {
        this.dimension = mark(characteristic);
    }

    static String mark(String name) {
        return "=" + name;
    }

    /** Adds a place by its rows, which agree on their base and on how many gave no answer. */
    void add(String place, List<RepresentationRow> rows, Denominator denominator) {
        RepresentationRow any = rows.get(0);
        long declared = denominator == Denominator.DECLARED ? any.getBase() : any.getBase() - any.getUndeclared();
        Map<String, Long> here = new LinkedHashMap<>();
        rows.forEach(row -> here.put(mark(row.getCategory()), row.getCount()));
        here.put(
                UNLISTED,
                declared - here.values().stream().mapToLong(Long::longValue).sum());
        here.put(NO_ANSWER, any.getUndeclared());
        people.put(place, here);
    }

    /** Adds a place by its counts. */
    void add(String place, Map<String, Long> counts) {
        people.put(place, counts);
    }

    /** Takes people of a place whom nobody asked about this characteristic as people without an answer. */
    void addUnasked(String place, long everyone) {
        people.put(place, Map.of(NO_ANSWER, everyone));
    }

    Set<String> places() {
        return people.keySet();
    }

    long everyone(String place) {
        return people.getOrDefault(place, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** What a place has beyond the sum of others, by code; less than nothing where they have more. */
    Map<String, Long> beyond(String place, Collection<String> others) {
        Map<String, Long> rest = new LinkedHashMap<>(people.getOrDefault(place, Map.of()));
        for (String other : others) {
            people.getOrDefault(other, Map.of()).forEach((code, count) -> rest.merge(code, -count, Long::sum));
        }
        return rest;
    }

    /** The table of these places, with those who answered as a group where not everybody did. */
    FrequencyTable table(Collection<String> places) {
        Map<String, String> groups = new LinkedHashMap<>();
        for (String code : codes()) {
            groups.put(code, code.equals(NO_ANSWER) ? FrequencyTable.TOTAL : ANSWERED);
        }
        FrequencyTableBuilder table = FrequencyTable.builder()
                .dimension(PLACE)
                .dimension(dimension, hasUndeclared() ? List.of(Hierarchy.of(groups)) : List.of());
        for (String place : places) {
            for (String code : groups.keySet()) {
                table.cell(
                        List.of(mark(place), code),
                        people.getOrDefault(place, Map.of()).getOrDefault(code, 0L));
            }
        }
        return table.build();
    }

    private Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (Map<String, Long> here : people.values()) {
            here.forEach((code, count) -> {
                if (count != 0 || code.startsWith(mark(""))) {
                    codes.add(code);
                }
            });
        }
        return codes;
    }

    private boolean hasUndeclared() {
        return people.values().stream().anyMatch(here -> here.getOrDefault(NO_ANSWER, 0L) > 0);
    }

    CellAddress count(String placeCode, String category) {
        return address(placeCode, mark(category));
    }

    CellAddress declared(String placeCode) {
        return address(placeCode, hasUndeclared() ? ANSWERED : FrequencyTable.TOTAL);
    }

    /** Those without an answer; everybody where all answered, because then the two are known together. */
    CellAddress undeclared(String placeCode) {
        return address(placeCode, hasUndeclared() ? NO_ANSWER : FrequencyTable.TOTAL);
    }

    CellAddress whole(String placeCode) {
        return address(placeCode, FrequencyTable.TOTAL);
    }

    private CellAddress address(String placeCode, String code) {
        return CellAddress.of(Map.of(PLACE, placeCode, dimension, code));
    }
}
