package org.ediframework.metrics.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.junit.jupiter.api.Test;

/**
 * Services drawn at random from a population in which districts, ages, ethnic groups and disability have to do with each
 * other, as they have in every population. A service that takes everybody alike gives no reason for concern, whether or not
 * a table of the combinations is published; one that leaves some out does, where one is.
 */
class CorrelatedPopulationTest {

    private static final int RUNS = 200;
    private static final int PEOPLE = 60_000;

    private static final List<Dimension> DIMENSIONS = List.of(
            Dimension.of("district", List.of("North", "South")),
            Dimension.of("age", List.of("16-34", "35-64", "65+")),
            Dimension.of("race", List.of("a", "b", "c")),
            Dimension.of("disability", List.of("yes", "no")));

    /** 10,000 residents: the old are more often disabled, b live in the South, c are young. */
    private static final CountTable POPULATION = population();

    private static CountTable population() {
        int[][] ofDistrict = {{30, 45, 25}, {50, 35, 15}};
        int[][][] race = {
            {{70, 10, 20}, {85, 10, 5}, {94, 5, 1}},
            {{40, 35, 25}, {55, 35, 10}, {75, 23, 2}}
        };
        int[] disabled = {10, 20, 50};
        long[] counts = new long[2 * 3 * 3 * 2];
        int cell = 0;
        for (int district = 0; district < 2; district++) {
            for (int age = 0; age < 3; age++) {
                for (int group = 0; group < 3; group++) {
                    long people = (long) ofDistrict[district][age] * race[district][age][group];
                    counts[cell++] = people * disabled[age];
                    counts[cell++] = people * (100 - disabled[age]);
                }
            }
        }
        return CountTable.of(DIMENSIONS, counts);
    }

    private static Reference margin(String characteristic) {
        return Reference.builder()
                .characteristic(Characteristic.of(characteristic))
                .source("a census")
                .counts(POPULATION.marginal(characteristic))
                .build();
    }

    private static ExpectedPopulation.Builder margins() {
        return ExpectedPopulation.builder()
                .reference(margin("age"))
                .reference(margin("race"))
                .reference(margin("disability"));
    }

    private interface Takes {
        double chance(String district, String age, String race, String disability);
    }

    private static CountTable draw(long seed, Takes takes) {
        double[] upTo = new double[36];
        double sum = 0;
        for (int cell = 0; cell < upTo.length; cell++) {
            int[] at = {cell / 18, cell / 6 % 3, cell / 2 % 3, cell % 2};
            sum += POPULATION.count(at)
                    * takes.chance(
                            DIMENSIONS.get(0).getLabel(at[0]),
                            DIMENSIONS.get(1).getLabel(at[1]),
                            DIMENSIONS.get(2).getLabel(at[2]),
                            DIMENSIONS.get(3).getLabel(at[3]));
            upTo[cell] = sum;
        }
        SplittableRandom random = new SplittableRandom(seed);
        long[] counts = new long[upTo.length];
        for (int person = 0; person < PEOPLE; person++) {
            int place = Arrays.binarySearch(upTo, random.nextDouble() * sum);
            counts[place >= 0 ? place + 1 : -place - 1]++;
        }
        return CountTable.of(DIMENSIONS, counts);
    }

    private static Set<String> found(Concerns concerns) {
        return concerns.found().stream()
                .map(concern -> concern.group()
                                .where()
                                .getPlace()
                                .map(place -> place + ": ")
                                .orElse("")
                        + concern.group().getCategories())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final ConcernFinder FINDER =
            ConcernFinder.builder().placeDimension("district").build();

    /** At this rate not one run in a thousand would bring a false discovery beside three true ones. */
    private static final ConcernFinder STRICT = ConcernFinder.builder()
            .placeDimension("district")
            .falseDiscoveryRate(1e-4)
            .build();

    @Test
    void aServiceThatTakesEverybodyAlikeGivesNoConcernByMarginsAlone() {
        long listedApart = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            Concerns concerns =
                    FINDER.find(draw(seed, (d, a, r, y) -> 1), margins().build());
            assertEquals(Set.of(), found(concerns), "seed " + seed);
            listedApart += concerns.differFromIndependence().size();
        }
        assertTrue(listedApart > RUNS, "what has to do with each other is listed, and not as a concern");
    }

    @Test
    void norByAPublishedTable() {
        ExpectedPopulation expected = margins().table(POPULATION, "a census").build();
        for (long seed = 0; seed < RUNS; seed++) {
            Concerns concerns = FINDER.find(draw(seed, (d, a, r, y) -> 1), expected);
            assertEquals(Set.of(), found(concerns), "seed " + seed);
            assertEquals(0, concerns.assumedSize());
        }
    }

    @Test
    void whatWasPlantedIsFoundWithATableAndNothingElse() {
        ExpectedPopulation expected = margins().table(POPULATION, "a census").build();
        for (long seed = 0; seed < RUNS; seed++) {
            CountTable people = draw(
                    seed,
                    (district, age, race, disability) -> (race.equals("c") && age.equals("35-64"))
                                    || (district.equals("South") && race.equals("b") && age.equals("65+"))
                            ? 0.3
                            : 1);
            // About a quarter of the old people of b live in the North, where nobody was left out; everywhere they are
            // half as many.
            assertEquals(
                    Set.of("35-64 & c", "65+ & b", "South: 65+ & b"),
                    found(STRICT.find(people, expected)),
                    "seed " + seed);
        }
    }
}
