package org.ediframework.metrics.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ediframework.core.population.Where;
import org.junit.jupiter.api.Test;

class GroupsBesidePartsTest {

    /** Counts of c, which happens to be a and b together, and of d, in places of which one may be around the others. */
    private final Map<String, Map<Where, Long>> counts = new LinkedHashMap<>();

    private void place(String name, long a, long b, long d) {
        long[] here = {a, b, a + b, d};
        List<String> categories = List.of("a", "b", "c", "d");
        for (int index = 0; index < here.length; index++) {
            counts.computeIfAbsent(categories.get(index), any -> new LinkedHashMap<>())
                    .put(Where.place(name), here[index]);
        }
    }

    private Set<String> parts(Map<Where, List<Where>> within) {
        return new GroupsBesideParts(counts, () -> within).parts("c");
    }

    @Test
    void aDistrictSaysNothingThatItsSchoolsHaveNotSaid() {
        place("Ash", 12, 31, 7);
        place("Elm", 25, 18, 40);
        place("District", 37, 49, 47);

        assertEquals(Set.of(), parts(Map.of(Where.place("District"), List.of(Where.place("Ash"), Where.place("Elm")))));
        assertEquals(Set.of("a", "b"), parts(Map.of()));
    }

    @Test
    void aDistrictWithMoreThanItsSchoolsSaysSomethingOfTheRest() {
        place("Ash", 12, 31, 7);
        place("Elm", 25, 18, 40);
        place("District", 57, 69, 67);

        assertEquals(
                Set.of("a", "b"),
                parts(Map.of(Where.place("District"), List.of(Where.place("Ash"), Where.place("Elm")))));
    }

    @Test
    void schoolsThatSayItThreeTimesAreEnoughWithTheirDistrict() {
        place("Ash", 12, 31, 7);
        place("Elm", 25, 18, 40);
        place("Oak", 19, 22, 11);
        place("District", 56, 71, 58);

        assertEquals(
                Set.of("a", "b"),
                parts(Map.of(
                        Where.place("District"), List.of(Where.place("Ash"), Where.place("Elm"), Where.place("Oak")))));
    }
}
