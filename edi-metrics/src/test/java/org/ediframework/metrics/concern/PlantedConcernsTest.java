package org.ediframework.metrics.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ediframework.core.population.CountTable;
import org.ediframework.metrics.representation.MaterialityBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was planted is found, and nothing else. */
class PlantedConcernsTest {

    private static PlantedPopulation population() {
        return new PlantedPopulation()
                .dimension("district", Map.of("North", 300, "East", 300, "South", 150, "West", 250))
                .dimension("race", Map.of("a", 450, "b", 250, "c", 150, "d", 100, "e", 50))
                .dimension("age", Map.of("0-4", 200, "5-9", 400, "10-14", 300, "15-17", 100))
                .dimension("religion", Map.of("none", 500, "one", 350, "other", 150))
                .dimension("disability", Map.of("disabled", 150, "not-disabled", 850));
    }

    /** The group as a line: its place if it has one, then its categories. */
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

    /** At this rate not one seed in a thousand would bring a false discovery beside three true ones. */
    private static final ConcernFinder STRICT = ConcernFinder.builder()
            .placeDimension("district")
            .falseDiscoveryRate(1e-4)
            .build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181, 6765, 10946})
    void singlePairAndPairInAPlaceAreFoundExactly(long seed) {
        PlantedPopulation population = population()
                .plant(0.5, Map.of("religion", "other"))
                .plant(0.3, Map.of("race", "d", "age", "0-4"))
                .plant(0.3, Map.of("district", "South", "race", "c", "age", "15-17"));
        Concerns concerns = STRICT.find(population.draw(100_000, seed), population.expected("district"));
        assertEquals(Set.of("other", "d & 0-4", "South: c & 15-17"), found(concerns));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void tripleIsFoundAsATriple(long seed) {
        PlantedPopulation population =
                population().plant(0.1, Map.of("race", "d", "age", "15-17", "religion", "other"));
        assertEquals(
                Set.of("d & 15-17 & other"),
                found(STRICT.find(population.draw(100_000, seed), population.expected("district"))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void singleThatIsWorseInOnePlaceIsFoundTwice(long seed) {
        PlantedPopulation population =
                population().plant(0.5, Map.of("race", "c")).plant(0.1, Map.of("race", "c", "district", "West"));
        assertEquals(
                Set.of("c", "West: c"),
                found(STRICT.find(population.draw(100_000, seed), population.expected("district"))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void groupThatNobodyBelongsToIsFound(long seed) {
        PlantedPopulation population = population().plant(0, Map.of("race", "e"));
        Concerns concerns = STRICT.find(population.draw(50_000, seed), population.expected("district"));
        assertEquals(Set.of("e"), found(concerns));
        assertEquals(0, concerns.found().get(0).row().getCount().get());
    }

    @Test
    void groupThatIsRareEverywhereIsNotToldOfInEachPlace() {
        PlantedPopulation population = population().plant(0.4, Map.of("disability", "disabled"));
        CountTable people = population.draw(200_000, 42);
        assertEquals(Set.of("disabled"), found(STRICT.find(people, population.expected("district"))));
    }

    private static PlantedPopulation small() {
        return new PlantedPopulation()
                .dimension("district", Map.of("North", 300, "East", 300, "West", 400))
                .dimension("race", Map.of("a", 600, "b", 250, "c", 150))
                .dimension("age", Map.of("young", 500, "middle", 300, "old", 200))
                .dimension("disability", Map.of("disabled", 200, "not-disabled", 800));
    }

    /** How many of a thousand draws of nobody in particular give any concern at all. */
    private static long drawsWithAnyConcern(double rate, MaterialityBand band) {
        ConcernFinder finder = ConcernFinder.builder()
                .placeDimension("district")
                .falseDiscoveryRate(rate)
                .materialityBand(band)
                .leastExpected(5)
                .build();
        PlantedPopulation population = small();
        ExpectedPopulation expected = population.expected("district");
        long draws = 0;
        for (long seed = 0; seed < 1000; seed++) {
            draws += finder.find(population.draw(1500, seed), expected).found().isEmpty() ? 0 : 1;
        }
        return draws;
    }

    /**
     * Where nothing is true, every discovery is false, and the rate is the probability of any. Draws with one are then at
     * most binomial of 1,000 and 0.05: more than 77 of them would come in fewer than 1 of 10,000 such tests (exact
     * rational arithmetic, Python 3.11: P(X ≤ 77) = 0.99990266…, the first above 0.9999). Counts are discrete, tests two-sided and the greatest of several p-values
     * counts, so that far fewer are expected.
     */
    @Test
    void withNothingPlantedFalseDiscoveriesStayAtTheStatedRate() {
        assertTrue(drawsWithAnyConcern(0.05, MaterialityBand.FOUR_FIFTHS) <= 77);
    }

    /** The same where any difference matters, so that nothing but the tests keeps false discoveries away. */
    @Test
    void theRateHoldsWithoutTheHelpOfTheBand() {
        MaterialityBand any = new MaterialityBand(1, 1.25);
        long atStatedRate = drawsWithAnyConcern(0.05, any);
        assertTrue(atStatedRate <= 77, () -> atStatedRate + " draws");
        // A search that never finds anything would keep every rate.
        long atHighRate = drawsWithAnyConcern(0.8, any);
        assertTrue(atHighRate > atStatedRate, () -> atHighRate + " draws");
    }

    /** With true concerns planted, the false share of what is found is at most the rate on average. */
    @Test
    void amongTrueDiscoveriesFalseOnesStayAtTheStatedRate() {
        double rate = 0.2;
        ConcernFinder finder = ConcernFinder.builder()
                .placeDimension("district")
                .falseDiscoveryRate(rate)
                .materialityBand(new MaterialityBand(0.9, 1.25))
                .leastExpected(5)
                .build();
        PlantedPopulation population = small().plant(0.3, Map.of("race", "c"));
        ExpectedPopulation expected = population.expected("district");
        double falseShares = 0;
        int draws = 300;
        for (long seed = 0; seed < draws; seed++) {
            Set<String> found = found(finder.find(population.draw(1500, seed), expected));
            assertTrue(found.contains("c"));
            falseShares += (found.size() - 1.0) / found.size();
        }
        // The average of 300 shares, each of a standard deviation below ½, is within 0.09 of its expectation.
        double average = falseShares / draws;
        assertTrue(average <= rate + 0.09, () -> "average share " + average);
    }
}
