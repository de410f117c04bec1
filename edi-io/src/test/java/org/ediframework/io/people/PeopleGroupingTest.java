package org.ediframework.io.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.NonResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleGroupingTest {

    private static List<GroupCounts> count(PeopleGrouping grouping, String people) throws IOException {
        return grouping.countsOf(PeopleReader.of(grouping.toRequest().build())
                .read(new ByteArrayInputStream(people.getBytes(StandardCharsets.UTF_8)), "people.csv")
                .toTally());
    }

    @Test
    void columnsAndCrossingsAreCountedPlaceByPlace() throws IOException {
        List<GroupCounts> counts = count(
                PeopleGrouping.by(List.of("sex", "sex*age")).withPlace("town"),
                "town,sex,age\nWare,F,old\nWare,F,young\nHitchin,M,old\n");

        assertEquals(
                List.of("Hitchin sex", "Hitchin sex*age", "Ware sex", "Ware sex*age"),
                counts.stream()
                        .map(group -> group.getCoverage().getPlace().orElse("?") + " "
                                + group.getCharacteristic().getId())
                        .toList());
        assertEquals(OptionalLong.of(2), counts.get(2).getCount("F"));
        assertEquals(OptionalLong.of(1), counts.get(3).getCount("F*young"));
    }

    @Test
    void aMissingAnswerTakesTheCombinationOutOfEveryCategory() throws IOException {
        GroupCounts counts = count(
                        PeopleGrouping.by(List.of("sex*age")).withUndeclared(Set.of("rather not say")),
                        "sex,age\nF,old\n,old\nF,rather not say\nF,declined\n")
                .get(0);

        assertEquals(1L, counts.getDeclared());
        assertEquals(1L, counts.getNonResponses().get(NonResponse.NOT_OBTAINED));
        assertEquals(1L, counts.getNonResponses().get(NonResponse.NOT_ANSWERED));
        assertEquals(1L, counts.getNonResponses().get(NonResponse.DECLINED));
    }

    @Test
    void combinationsStayApartWhateverStandsInTheColumns() throws IOException {
        GroupCounts counts = count(PeopleGrouping.by(List.of("a*b")), "a,b\nx*y,z\nx,y*z\nx\\,y\nx\\*y,\n")
                .get(0);

        assertEquals(
                3,
                counts.getCounts().values().stream().filter(count -> count == 1).count(),
                counts.toString());
        assertEquals(3L, counts.getDeclared());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a*", "*", "a*b*c*d", "a*a", "a* "})
    void whatIsNoColumnOrCrossingIsRefusedWithWhatIsAllowed(String name) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> PeopleGrouping.by(List.of(name)));

        assertTrue(String.valueOf(refused.getMessage()).contains("'" + name + "'"), refused.getMessage());
        assertTrue(String.valueOf(refused.getMessage()).contains("Allowed is"), refused.getMessage());
    }

    @Test
    void nothingIsAskedForTwice() {
        assertThrows(IllegalArgumentException.class, () -> PeopleGrouping.by(List.of("a", "a")));
        assertThrows(IllegalArgumentException.class, () -> PeopleGrouping.by(List.of()));
        PeopleGrouping grouping = PeopleGrouping.by(List.of("a", "b*c"));
        assertThrows(IllegalArgumentException.class, () -> grouping.withPlace("c"));
    }
}
