package org.ediframework.metrics.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.statistics.Adjustment;

/**
 * Any table of a place and two characteristics: what is found is what its definition says, worked out anew and plainly
 * from the cells, and does not depend on how the table is laid out.
 */
class ConcernFinderProperties {

    private static final List<String> PLACES = List.of("p", "q");
    private static final List<String> SEXES = List.of("f", "m");
    private static final List<String> RACES = List.of("a", "b", "c");
    private static final Map<String, Integer> SHARES = Map.of("f", 50, "m", 50, "a", 50, "b", 30, "c", 20);

    private static final ConcernFinder FINDER = ConcernFinder.builder()
            .placeDimension("place")
            .adjustment(Adjustment.BONFERRONI)
            .leastExpected(5)
            .build();

    private static final ExpectedPopulation EXPECTED = ExpectedPopulation.builder()
            .reference(reference("sex", SEXES))
            .reference(reference("race", RACES))
            .table(
                    CountTable.of(
                            List.of(
                                    Dimension.of("place", PLACES),
                                    Dimension.of("sex", SEXES),
                                    Dimension.of("race", RACES)),
                            new long[] {5, 3, 2, 5, 3, 2, 5, 3, 2, 5, 3, 2}),
                    "A table of all")
            .build();

    private static Reference reference(String characteristic, List<String> categories) {
        var reference = Reference.builder()
                .characteristic(Characteristic.of(characteristic))
                .source("Census");
        categories.forEach(category -> reference.count(category, SHARES.getOrDefault(category, 0)));
        return reference.build();
    }

    /** A person's place, sex and race. */
    private record Cell(String place, String sex, String race) {}

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        PLACES.forEach(place -> SEXES.forEach(sex -> RACES.forEach(race -> cells.add(new Cell(place, sex, race)))));
        return cells;
    }

    @Provide
    Arbitrary<Map<String, Long>> counts() {
        Arbitrary<Long> few = Arbitraries.longs().between(0, 12);
        Arbitrary<Long> many = Arbitraries.longs().between(20, 120);
        Arbitrary<List<Long>> all = Arbitraries.oneOf(many, many, few).list().ofSize(cells().size());
        return Combinators.combine(all, Arbitraries.just(cells())).as((counts, cells) -> {
            Map<String, Long> byCell = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                byCell.put(cells.get(i).toString(), counts.get(i));
            }
            return byCell;
        });
    }

    private static CountTable table(Map<String, Long> counts, List<String> order, boolean isReversed) {
        Map<String, List<String>> categories = Map.of("place", PLACES, "sex", SEXES, "race", RACES);
        List<Dimension> dimensions = order.stream()
                .map(name -> {
                    List<String> labels = new ArrayList<>(categories.getOrDefault(name, List.of()));
                    if (isReversed) {
                        Collections.reverse(labels);
                    }
                    return Dimension.of(name, labels);
                })
                .toList();
        var table = CountTable.builder(dimensions);
        for (Cell cell : cells()) {
            Map<String, String> labels = Map.of("place", cell.place(), "sex", cell.sex(), "race", cell.race());
            table.add(
                    counts.getOrDefault(cell.toString(), 0L),
                    order.stream().map(name -> labels.getOrDefault(name, "")).toArray(String[]::new));
        }
        return table.build();
    }

    private static Set<String> found(Concerns concerns) {
        return concerns.found().stream()
                .map(concern -> concern.group().where().getPlace().orElse("*") + " "
                        + concern.group().memberships().stream()
                                .map(Membership::category)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 200)
    void foundIsWhatTheDefinitionSays(@ForAll("counts") Map<String, Long> counts) {
        Concerns concerns = FINDER.find(table(counts, List.of("place", "sex", "race"), false), EXPECTED);
        PlainSearch plain = new PlainSearch(counts);
        assertEquals(plain.familySize(), concerns.familySize());
        assertEquals(plain.found(), found(concerns));
    }

    @Property(tries = 50)
    void layoutOfTheTableDoesNotMatter(@ForAll("counts") Map<String, Long> counts) {
        Concerns one = FINDER.find(table(counts, List.of("place", "sex", "race"), false), EXPECTED);
        Concerns other = FINDER.find(table(counts, List.of("race", "sex", "place"), true), EXPECTED);
        assertEquals(one.familySize(), other.familySize());
        assertEquals(
                one.found().stream().map(Concern::row).toList(),
                other.found().stream().map(Concern::row).toList());
    }

    @Property(tries = 50)
    void concernsStandInOrderOfTheirShortfall(@ForAll("counts") Map<String, Long> counts) {
        List<Concern> found = FINDER.find(table(counts, List.of("place", "sex", "race"), false), EXPECTED)
                .found();
        for (int i = 1; i < found.size(); i++) {
            assertTrue(found.get(i - 1)
                            .row()
                            .getShortfallBySwapping()
                            .get()
                            .compareTo(
                                    found.get(i).row().getShortfallBySwapping().get())
                    >= 0);
        }
    }

    /** The definition in its plainest form, over lists of people's cells, with a binomial of its own. */
    private static final class PlainSearch {

        private final Map<Cell, Long> people = new LinkedHashMap<>();
        private final Set<String> found = new TreeSet<>();
        private final Map<String, Double> pValues = new LinkedHashMap<>();

        PlainSearch(Map<String, Long> counts) {
            cells().forEach(cell -> people.put(cell, counts.getOrDefault(cell.toString(), 0L)));
            for (String place : List.of("*", "p", "q")) {
                for (String sex : List.of("*", "f", "m")) {
                    for (String race : List.of("*", "a", "b", "c")) {
                        if (!(sex + race).equals("**")) {
                            look(place, sex, race);
                        }
                    }
                }
            }
            pValues.forEach((group, pValue) -> {
                if (Math.min(1, pValue * pValues.size()) <= 0.05) {
                    found.add(group);
                }
            });
        }

        int familySize() {
            return pValues.size();
        }

        Set<String> found() {
            return found;
        }

        /** How many people belong to a group; a star stands for any. */
        private long count(String place, String sex, String race) {
            return people.entrySet().stream()
                    .filter(entry -> is(place, entry.getKey().place())
                            && is(sex, entry.getKey().sex())
                            && is(race, entry.getKey().race()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        private static boolean is(String wanted, String actual) {
            return wanted.equals("*") || wanted.equals(actual);
        }

        private static double share(String sex, String race) {
            return SHARES.getOrDefault(sex, 100) / 100.0 * SHARES.getOrDefault(race, 100) / 100.0;
        }

        private double expected(String place, String sex, String race) {
            return count(place, "*", "*") * share(sex, race);
        }

        private void look(String place, String sex, String race) {
            double expected = expected(place, sex, race);
            if (expected < 5) {
                return;
            }
            double greatest = 0;
            for (String widerPlace : new TreeSet<>(List.of(place, "*"))) {
                for (String widerSex : new TreeSet<>(List.of(sex, "*"))) {
                    for (String widerRace : new TreeSet<>(List.of(race, "*"))) {
                        String wider = widerPlace + widerSex + widerRace;
                        boolean isSame = wider.equals(place + sex + race);
                        boolean isAnybody = (widerSex + widerRace).equals("**") && !widerPlace.equals(place);
                        if (!isSame && !isAnybody) {
                            greatest = Math.max(
                                    greatest,
                                    pValue(
                                            count(place, sex, race),
                                            count(widerPlace, widerSex, widerRace),
                                            Math.min(1, expected / expected(widerPlace, widerSex, widerRace))));
                        }
                    }
                }
            }
            String name = Stream.of(sex, race)
                    .filter(category -> !category.equals("*"))
                    .sorted()
                    .collect(Collectors.joining(" "));
            pValues.put(place + " " + name, greatest);
        }

        private static double pValue(long count, long base, double share) {
            if (!(count < 0.8 * share * base)) {
                return 1;
            }
            double[] probabilities = new double[(int) base + 1];
            double logChoices = 0;
            for (int k = 0; k <= base; k++) {
                probabilities[k] = Math.exp(logChoices + k * Math.log(share) + (base - k) * Math.log1p(-share));
                logChoices += Math.log((double) (base - k) / (k + 1));
            }
            double sum = 0;
            for (double probability : probabilities) {
                sum += probability <= probabilities[(int) count] * (1 + 1e-7) ? probability : 0;
            }
            return sum;
        }
    }
}
