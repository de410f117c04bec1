package org.ediframework.metrics.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.junit.jupiter.api.Test;

/** Tables of others in which counts are withheld: what is shown of them tells no more than they do. */
class WithheldByOthersTest {

    private static final List<String> CATEGORIES = List.of("White", "Asian", "Black", "Mixed");

    /** A place; a count of -1 is withheld, 1 to 4. */
    private static GroupCounts place(String name, long... counts) {
        var group = GroupCounts.builder().scope(Scope.of(Characteristic.RACE).withWhere(Where.place(name)));
        for (int index = 0; index < counts.length; index++) {
            if (counts[index] < 0) {
                group.count(CATEGORIES.get(index), new PublishedCount(1, 4, PublishedCount.Reason.WITHHELD));
            } else {
                group.count(CATEGORIES.get(index), counts[index]);
            }
        }
        return group.build();
    }

    private static PublishedTable publish(Map<String, String> around, GroupCounts... places) {
        var reference = Reference.builder().characteristic(Characteristic.RACE).source("a census");
        CATEGORIES.forEach(category -> reference.share(category, new BigDecimal("0.25")));
        return Publication.under(DisclosurePolicy.standard())
                .withPlacesWithin(around)
                .of(RepresentationAnalysis.builder()
                        .build()
                        .analyse(List.of(places), References.of(List.of(reference.build()))));
    }

    /** The counts that are shown of a place, in the order of the categories. */
    private static List<Optional<Long>> shown(PublishedTable table, String place) {
        List<Optional<Long>> shown = new ArrayList<>();
        for (RepresentationRow row : table.rows()) {
            if (row.getScope().getPlace().equals(Optional.of(place))) {
                shown.add(row.getCount().find());
            }
        }
        return shown;
    }

    @Test
    void countsThatArePublicAreShownAndNothingThatTellsOfHowMany() {
        PublishedTable table = publish(Map.of(), place("Ash", 303, 44, -1, 3), place("Bow", 213, 44, 12, 9));

        assertEquals(
                List.of(Optional.of(303L), Optional.of(44L), Optional.empty(), Optional.empty()), shown(table, "Ash"));
        table.rows().stream()
                .filter(row -> row.getScope().getPlace().equals(Optional.of("Ash")))
                .forEach(row -> {
                    assertTrue(row.getBase().find().isEmpty(), row::toString);
                    assertTrue(row.getShare().find().isEmpty(), row::toString);
                    assertTrue(row.getBounds().find().isEmpty(), row::toString);
                    assertTrue(row.getVerdict().find().isEmpty(), row::toString);
                });
        assertEquals(4, shown(table, "Bow").stream().flatMap(Optional::stream).count());
    }

    /** 15 in the county less 12 in Bow are the 3 that were withheld of Ash. */
    @Test
    void whatAPlaceLeavesOfTheOneAroundItIsProtectedThoughNobodySaysWhichThatIs() {
        GroupCounts ash = place("Ash", 303, 44, -1, 21);
        GroupCounts bow = place("Bow", 213, 44, 12, 9);
        GroupCounts county = place("County", 516, 88, 15, 30);

        for (PublishedTable table : List.of(
                publish(Map.of(), ash, bow, county),
                publish(Map.of(), county, bow, ash),
                publish(Map.of("Ash", "County", "Bow", "County"), ash, bow, county))) {
            boolean isBlackOfBowShown = shown(table, "Bow").get(2).isPresent();
            boolean isBlackOfCountyShown = shown(table, "County").get(2).isPresent();
            assertTrue(!isBlackOfBowShown || !isBlackOfCountyShown, () -> table.rows()
                    .toString());
            assertEquals(
                    0, shown(table, "Ash").stream().flatMap(Optional::stream).count());
        }
    }

    @Test
    void countsAreNotShownBesideAnotherListOfTheSamePeople() {
        GroupCounts ash = place("Ash", 303, 44, -1, 21);
        GroupCounts women = GroupCounts.builder()
                .scope(Scope.of(Characteristic.SEX).withWhere(Where.place("Ash")))
                .count("f", 180)
                .count("m", 191)
                .build();

        assertEquals(
                0,
                shown(publish(Map.of(), ash, women), "Ash").stream()
                        .limit(4)
                        .flatMap(Optional::stream)
                        .count());
    }
}
