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
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ediframework.core.finding.RuleMessages;
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

    private static List<String> said(String column, String people) throws IOException {
        PeopleGrouping grouping = PeopleGrouping.by(List.of(column));
        return grouping
                .notesOf(
                        PeopleReader.of(grouping.toRequest().build())
                                .read(new ByteArrayInputStream(people.getBytes(StandardCharsets.UTF_8)), "people.csv")
                                .toTally(),
                        "people.csv",
                        RuleMessages.standard())
                .getFirst()
                .stream()
                .map(finding -> finding.getSeverity() + " " + finding.getMessage())
                .toList();
    }

    /** A row for each number from 1 on. */
    private static String people(int number, IntFunction<String> row) {
        return "id,dob,sex,ward\n"
                + IntStream.rangeClosed(1, number).mapToObj(row).collect(Collectors.joining());
    }

    @Test
    void columnThatMakesNoGroupsIsRefused() throws IOException {
        String few = people(
                60,
                at -> "E" + at + "," + (1 + at % 28) + "/0" + (1 + at % 9) + "/1980," + (at % 3 == 0 ? "M" : "F") + ","
                        + (at % 12) + "\n");
        assertEquals(
                List.of(
                        "error Under 'id' stand 60 different values for 60 people: it makes no groups. Choose a column in"
                                + " which people share a value, such as bands of age in place of birthdays."),
                said("id", few));
        assertEquals(1, said("dob", few).size());
        assertEquals(List.of(), said("sex", few));
        assertEquals(List.of(), said("ward", few));
        String many = people(20_000, at -> "1,19" + (60 + at % 40) + "-0" + (1 + at % 9) + "-1" + (at % 7) + ",F,1\n");
        assertEquals(1, said("dob", many).size());
    }

    @Test
    void columnInWhichSomeAreAloneMakesGroups() throws IOException {
        assertEquals(List.of(), said("ward", people(19, at -> at + ",,F," + at + "\n")));
        assertEquals(List.of(), said("ward", people(90, at -> at + ",,F," + (at < 40 ? at : 0) + "\n")));
    }

    @Test
    void severalAnswersInOneCellAreToldOf() throws IOException {
        assertEquals(
                List.of(
                        "note Under 'ward', some cells hold several answers, such as 'a;b'. What they ticked together is"
                                + " counted as an answer of its own."),
                said("ward", "ward\na\na;b\na;b\nb\n"));
        assertEquals(1, said("ward", "ward\na\n\"a, b\"\nb\n").size());
        assertEquals(List.of(), said("ward", "ward\na\n\"White, British\"\nb;\n"));
    }
}
