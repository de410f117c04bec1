package org.ediframework.io.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.core.vocabulary.PublishedPlace;
import org.ediframework.core.vocabulary.PublishedPlaces;
import org.ediframework.io.published.CategoryWords;
import org.ediframework.io.published.PublishedBreakdown;
import org.ediframework.io.table.TableFindings;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.FrequencyTableBuilder;
import org.ediframework.metrics.disclosure.Hierarchy;

/**
 * A table to be protected out of a table as publishers write it: places by categories, groups beside their parts above
 * these, people without an answer as codes of their own. What another publisher withholds is no exact count, and is refused.
 */
final class PublishedCells {

    private static final String PLACE = "place";
    private static final String POPULATION = "population";
    /** People whom a total has and no category: a reader takes one from the other. */
    private static final String REST = "not broken down";

    private static final int PLACES_THAT_CAN_BE_A_SUM = 3;

    private final List<PublishedBreakdown> breakdowns;
    private final Map<String, List<Hierarchy>> hierarchies;
    private final TableFindings findings;

    private PublishedCells(
            List<PublishedBreakdown> breakdowns, Map<String, List<Hierarchy>> hierarchies, TableFindings findings) {
        this.breakdowns = breakdowns;
        this.hierarchies = hierarchies;
        this.findings = findings;
    }

    /** The table; absent where a finding says why there is none. */
    static Optional<CellTable> of(
            List<PublishedBreakdown> breakdowns, Map<String, List<Hierarchy>> hierarchies, TableFindings findings) {
        PublishedCells cells = new PublishedCells(breakdowns, hierarchies, findings);
        cells.refuse();
        return findings.isEmpty() && !breakdowns.isEmpty() ? Optional.of(cells.table()) : Optional.empty();
    }

    private void refuse() {
        Set<String> characteristics = new LinkedHashSet<>();
        breakdowns.forEach(breakdown -> characteristics.add(breakdown.characteristic()));
        if (characteristics.size() > 1) {
            findings.addToFile(StructureRule.CHOICE_OPEN, ".protectOne", String.join(", ", characteristics));
        }
        if (breakdowns.stream().anyMatch(PublishedBreakdown::overlaps)) {
            findings.addToFile(StructureRule.CHOICE_OPEN, ".overlap");
        }
        List<String> unknown = breakdowns.stream()
                .flatMap(PublishedCells::unknown)
                .distinct()
                .limit(5)
                .toList();
        if (!unknown.isEmpty()) {
            findings.addToFile(StructureRule.CHOICE_OPEN, ".protectWithheld", String.join(", ", unknown));
        }
        breakdowns.stream()
                .mapToLong(PublishedBreakdown::roundedTo)
                .filter(unit -> unit > 1)
                .findFirst()
                .ifPresent(unit -> findings.addToFile(StructureRule.CHOICE_OPEN, ".protectRounded", unit));
        sumOfPlaces().ifPresent(sum -> findings.addToFile(StructureRule.CHOICE_OPEN, ".protectSum", sum));
    }

    private static Stream<String> unknown(PublishedBreakdown breakdown) {
        return breakdown.counts().entrySet().stream()
                .filter(count -> !count.getValue().isKnown())
                .map(count -> breakdown.place().map(place -> place + ": ").orElse("") + count.getKey());
    }

    /** A place that has in every category what all others have, unless a grouping of places says what lies in what. */
    private Optional<String> sumOfPlaces() {
        if (breakdowns.size() < PLACES_THAT_CAN_BE_A_SUM
                || hierarchies.containsKey(PLACE)
                || breakdowns.stream().anyMatch(breakdown -> !breakdown.isKnown())
                || breakdowns.stream()
                                .map(PublishedBreakdown::population)
                                .distinct()
                                .count()
                        > 1) {
            return Optional.empty();
        }
        Map<String, String> around = aroundByCode();
        Map<String, Long> all = new LinkedHashMap<>();
        breakdowns.stream()
                .filter(breakdown -> isPlace(breakdown) && !around.containsKey(place(breakdown)))
                .forEach(breakdown ->
                        breakdown.counts().forEach((label, count) -> all.merge(label, count.lowest(), Long::sum)));
        return breakdowns.stream()
                .filter(PublishedCells::isPlace)
                .filter(breakdown -> !around.containsKey(place(breakdown)) && !around.containsValue(place(breakdown)))
                .filter(breakdown -> all.entrySet().stream().anyMatch(count -> count.getValue() > 0)
                        && all.entrySet().stream()
                                .allMatch(count -> count.getValue()
                                        == 2
                                                * Optional.ofNullable(breakdown
                                                                .counts()
                                                                .get(count.getKey()))
                                                        .map(PublishedCount::lowest)
                                                        .orElse(0L)))
                .map(PublishedCells::place)
                .findFirst();
    }

    private static boolean isPlace(PublishedBreakdown breakdown) {
        return !place(breakdown).equals(FrequencyTable.TOTAL);
    }

    private static String place(PublishedBreakdown breakdown) {
        return breakdown.place().filter(name -> !CategoryWords.isTotal(name)).orElse(FrequencyTable.TOTAL);
    }

    private CellTable table() {
        String characteristic = breakdowns.get(0).characteristic();
        List<String> dimensions = new ArrayList<>();
        if (breakdowns.stream().map(PublishedBreakdown::population).distinct().count() > 1) {
            dimensions.add(POPULATION);
        }
        if (breakdowns.stream().map(PublishedCells::place).distinct().count() > 1) {
            dimensions.add(PLACE);
        }
        dimensions.add(characteristic);
        FrequencyTableBuilder table = FrequencyTable.builder();
        for (String dimension : dimensions) {
            table.dimension(dimension, groupings(dimension, characteristic));
        }
        for (PublishedBreakdown breakdown : breakdowns) {
            cells(breakdown).forEach((label, count) -> {
                List<String> codes = new ArrayList<>();
                if (dimensions.contains(POPULATION)) {
                    codes.add(breakdown.population().orElse(FrequencyTable.TOTAL));
                }
                if (dimensions.contains(PLACE)) {
                    codes.add(place(breakdown));
                }
                codes.add(label);
                table.cell(codes, count);
            });
        }
        return new CellTable(dimensions, table.build(), Set.of());
    }

    private static Map<String, Long> cells(PublishedBreakdown breakdown) {
        Map<String, Long> cells = new LinkedHashMap<>();
        breakdown.counts().forEach((label, count) -> cells.put(label, count.lowest()));
        for (Map.Entry<NonResponse, PublishedCount> missing :
                breakdown.missing().entrySet()) {
            cells.merge(missing.getKey().getId(), missing.getValue().lowest(), Long::sum);
        }
        long parts = cells.values().stream().mapToLong(Long::longValue).sum();
        breakdown
                .total()
                .filter(total -> breakdown.missesTotal() && total.isKnown() && total.lowest() > parts)
                .ifPresent(total -> cells.put(REST, total.lowest() - parts));
        return cells;
    }

    private List<Hierarchy> groupings(String dimension, String characteristic) {
        if (hierarchies.containsKey(dimension)) {
            return hierarchies.getOrDefault(dimension, List.of());
        }
        Map<String, String> parents = new TreeMap<>();
        Set<String> codes = new LinkedHashSet<>();
        if (dimension.equals(PLACE)) {
            parents.putAll(aroundByCode());
            breakdowns.stream()
                    .filter(PublishedCells::isPlace)
                    .map(PublishedCells::place)
                    .forEach(codes::add);
        } else if (dimension.equals(characteristic)) {
            breakdowns.forEach(breakdown -> breakdown
                    .parents()
                    .forEach((parent, parts) -> parts.forEach(part -> parents.putIfAbsent(part, parent))));
            breakdowns.forEach(breakdown -> codes.addAll(cells(breakdown).keySet()));
        }
        if (parents.isEmpty()) {
            return List.of();
        }
        codes.forEach(code -> parents.putIfAbsent(code, FrequencyTable.TOTAL));
        return List.of(Hierarchy.of(parents));
    }

    /** The nearest published place around each that is in the table too. */
    private Map<String, String> aroundByCode() {
        Map<String, String> byCode = new TreeMap<>();
        breakdowns.forEach(breakdown -> breakdown
                .place()
                .flatMap(PublishedCells::published)
                .ifPresent(place -> byCode.putIfAbsent(place.code(), place(breakdown))));
        Map<String, String> around = new TreeMap<>();
        byCode.forEach((code, name) -> {
            Optional<PublishedPlace> outer = PublishedPlaces.bundled().find(code);
            do {
                outer = outer.flatMap(PublishedPlace::within).flatMap(PublishedPlaces.bundled()::find);
            } while (outer.filter(place -> !byCode.containsKey(place.code())).isPresent());
            outer.ifPresent(place -> around.put(name, byCode.getOrDefault(place.code(), FrequencyTable.TOTAL)));
        });
        return around;
    }

    private static Optional<PublishedPlace> published(String place) {
        PublishedPlaces all = PublishedPlaces.bundled();
        return all.find(place).or(() -> all.findByName(place));
    }
}
