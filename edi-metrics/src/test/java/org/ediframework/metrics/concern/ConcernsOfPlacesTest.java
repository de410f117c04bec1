package org.ediframework.metrics.concern;

import static org.ediframework.metrics.concern.ConcernFinderTest.BY_DISTRICT;
import static org.ediframework.metrics.concern.ConcernFinderTest.RACE;
import static org.ediframework.metrics.concern.ConcernFinderTest.shares;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.junit.jupiter.api.Test;

/** Places searched for areas of concern: each against all, against a reference of its own, and as categories themselves. */
class ConcernsOfPlacesTest {

    private static CountTable byPlace(long... counts) {
        return CountTable.of(
                List.of(Dimension.of("district", List.of("North", "South")), Dimension.of("race", List.of("a", "b"))),
                counts);
    }

    @Test
    void placeIsHeldAgainstAllPlacesGivenWhatIsExpectedOfEach() {
        // North has 15 of 300 and South 42 of 300, of whom 45 are expected each
        Concerns concerns = BY_DISTRICT.find(
                byPlace(285, 15, 258, 42),
                ExpectedPopulation.builder()
                        .reference(RACE)
                        .table(byPlace(85, 15, 85, 15), "A table by district")
                        .build());
        assertEquals(
                List.of("Optional.empty b", "Optional[North] b"),
                concerns.found().stream()
                        .map(found -> found.group().where().getPlace() + " "
                                + found.group().getCategories())
                        .sorted()
                        .toList());
        Concern north = concerns.found().stream()
                .filter(found -> found.group().where().getPlace().isPresent())
                .findFirst()
                .orElseThrow();
        // 15 of 57 at one half; against North's own reference it is far less probable
        assertEquals(0.00046000500864878946, north.pValue(), 1e-13);
        assertEquals(
                new Group(Where.unstated(), north.group().memberships()),
                north.closest().group());
        assertEquals(15 / 28.5, north.closest().ratio(), 1e-12);
        assertEquals(Optional.of("North"), north.row().getScope().getPlace());
        assertEquals(300, north.row().getBase().get());
    }

    @Test
    void placeWithoutFiguresOfItsOwnIsNoConcern() {
        Concerns concerns = BY_DISTRICT.find(byPlace(285, 15, 258, 42), ExpectedPopulation.of(List.of(RACE)));
        assertTrue(concerns.found().stream()
                .allMatch(found -> found.group().where().getPlace().isEmpty()));
        assertEquals(
                List.of("North"),
                concerns.differFromIndependence().stream()
                        .flatMap(each -> each.group().where().getPlace().stream())
                        .toList());
    }

    @Test
    void placeWithAReferenceOfItsOwnIsHeldAgainstThat() {
        ExpectedPopulation.Builder expected =
                ExpectedPopulation.builder().reference(at("North", 95, 5)).reference(at("South", 85, 15));
        assertEquals(
                List.of(),
                BY_DISTRICT.find(byPlace(285, 15, 258, 42), expected.build()).found());
        Concerns concerns = BY_DISTRICT.find(byPlace(285, 15, 285, 15), expected.build());
        // all places together are held against the sum: 20 of 200
        assertTrue(concerns.found().stream()
                .anyMatch(found -> found.group().where().getPlace().equals(Optional.of("South"))));
        assertTrue(concerns.found().stream()
                .noneMatch(found -> found.group().where().getPlace().equals(Optional.of("North"))));
        assertEquals(
                0.1,
                concerns.found().stream()
                        .filter(found -> found.group().where().getPlace().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .row()
                        .getReferenceShare()
                        .get()
                        .toDouble());
    }

    private static Reference at(String place, long a, long b) {
        return Reference.builder()
                .characteristic(Characteristic.RACE)
                .source("Census")
                .coverage(Coverage.unstated().withPlace(place))
                .count("a", a)
                .count("b", b)
                .build();
    }

    @Test
    void placesThemselvesAreSearchedWhereAReferenceSaysHowPeopleShouldBeSpread() {
        ExpectedPopulation expected =
                ExpectedPopulation.of(List.of(RACE, shares("district", "North", "0.5", "South", "0.5")));
        Concerns concerns = BY_DISTRICT.find(byPlace(170, 30, 510, 90), expected);
        assertEquals(
                List.of(new Membership(Characteristic.of("district"), "North")),
                concerns.found().get(0).group().memberships());
        assertEquals(1, concerns.found().size());
    }

    @Test
    void nobodyAtAllIsNoConcern() {
        Concerns concerns = BY_DISTRICT.find(byPlace(0, 0, 0, 0), ExpectedPopulation.of(List.of(RACE)));
        assertEquals(List.of(), concerns.found());
        assertEquals(0, concerns.familySize());
        assertEquals(6, concerns.tooSmall());
    }
}
