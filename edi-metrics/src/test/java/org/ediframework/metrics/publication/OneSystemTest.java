package org.ediframework.metrics.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.ComparisonNote;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;
import org.junit.jupiter.api.Test;

/** Places within places and groups beside their parts are one system with what they are made of. */
class OneSystemTest {

    private static GroupCounts race(String place, Object... categories) {
        return counts(Scope.of(Characteristic.RACE).withWhere(Where.place(place)), categories);
    }

    private static GroupCounts counts(Scope scope, Object... categories) {
        GroupCounts.Builder counts = GroupCounts.builder().scope(scope);
        for (int index = 0; index < categories.length; index += 2) {
            counts.count((String) categories[index], (Integer) categories[index + 1]);
        }
        return counts.build();
    }

    private static PublishedTable published(List<GroupCounts> counts) {
        return Publication.under(
                DisclosurePolicy.standard(),
                RepresentationAnalysis.standard().analyse(counts, References.of(List.of())));
    }

    private static Optional<Long> count(PublishedTable table, String place, String category) {
        return table.rows().stream()
                .filter(row -> row.getScope().getPlace().orElse("").equals(place)
                        && row.getCategory().equals(category))
                .findFirst()
                .flatMap(row -> row.getCount().find());
    }

    /** Roma: 3 of Elm and 10 of Fir are the 13 of the North, in whatever order the places stand. */
    @Test
    void districtLessItsOtherSchoolsTellsNothingOfASmallOne() {
        List<GroupCounts> schools = List.of(
                race("Elm", "Roma", 3, "White", 41, "Asian", 37),
                race("Fir", "Roma", 10, "White", 53, "Asian", 29),
                race("Gorse", "Roma", 7, "White", 31, "Asian", 23),
                race("Holly", "Roma", 11, "White", 43, "Asian", 19));
        List<GroupCounts> districts = List.of(
                race("North", "Roma", 13, "White", 94, "Asian", 66),
                race("South", "Roma", 18, "White", 74, "Asian", 42));
        List<GroupCounts> schoolsFirst = new ArrayList<>(schools);
        schoolsFirst.addAll(districts);
        schoolsFirst.add(race("Shire", "Roma", 31));
        List<GroupCounts> shireFirst = new ArrayList<>(List.of(race("Shire", "Roma", 31)));
        shireFirst.addAll(districts);
        shireFirst.addAll(schools);
        for (List<GroupCounts> order : List.of(schoolsFirst, shireFirst)) {
            PublishedTable table = published(order);
            assertTrue(count(table, "Elm", "Roma").isEmpty());
            assertFalse(
                    count(table, "Fir", "Roma").isPresent()
                            && count(table, "North", "Roma").isPresent(),
                    () -> table.rows().toString());
        }
    }

    /** The codes of a district and of its county are published, so that their counts need not say how they lie. */
    @Test
    void districtsAreInTheirCountyByTheirCodes() {
        PublishedTable table =
                published(List.of(race("E10000015", "a", 103, "b", 90), race("E07000243", "a", 100, "b", 30)));
        assertFalse(
                count(table, "E10000015", "a").isPresent()
                        && count(table, "E07000243", "a").isPresent(),
                "3 people are elsewhere in the county");
    }

    @Test
    void placeWithFewerPeopleThanThoseWithinIsNotShownBesideThem() {
        PublishedTable table =
                published(List.of(race("E10000015", "a", 50, "b", 90), race("E07000243", "a", 60, "b", 30)));
        assertEquals(Optional.of(60L), count(table, "E07000243", "a"));
        assertTrue(count(table, "E10000015", "a").isEmpty());
        ComparisonNote note = table.groups().get(0).notes().get(0);
        assertEquals(ComparisonNote.Kind.NOT_SHOWN_TOGETHER, note.kind());
        assertTrue(note.detail().contains("E10000015"), note.detail());
    }

    /** By their names, by a published list, and by what is left: 27 less 17 less 7 are 3. */
    @Test
    void groupLessItsPartsTellsNothingOfASmallOne() {
        for (List<String> names : List.of(
                List.of("White", "White British", "Irish", "Gypsy"),
                List.of("White", "White: Irish", "White: Roma", "Gypsy"))) {
            PublishedTable table = published(List.of(race(
                    "Ash",
                    names.get(1),
                    17,
                    names.get(2),
                    7,
                    names.get(3),
                    3,
                    names.get(0),
                    27,
                    "Asian",
                    14,
                    "Black",
                    41)));
            assertTrue(count(table, "Ash", names.get(3)).isEmpty());
            long shown = names.stream()
                    .filter(name -> count(table, "Ash", name).isPresent())
                    .count();
            assertTrue(shown <= 2, () -> names + " " + table.rows());
            assertFalse(
                    table.groups().get(0).base().isPresent()
                            && count(table, "Ash", "White").isEmpty(),
                    "a base that counts people twice tells the group that is counted twice");
        }
    }

    @Test
    void placeCalledAllIsNotTheSumOfPlaces() {
        RepresentationTable table = RepresentationAnalysis.builder()
                .rolledUp(true)
                .build()
                .analyse(
                        List.of(
                                race("all", "a", 30, "b", 70),
                                race("Ash", "a", 10, "b", 30),
                                race("Bow", "a", 20, "b", 40)),
                        References.of(List.of()));
        assertEquals(4, table.groups().size());
        assertEquals(Where.place("all"), table.groups().get(0).scope().getWhere());
        assertEquals(Where.everywhere(), table.groups().get(3).scope().getWhere());
        assertEquals(100, table.groups().get(3).base().get(), "nobody is counted twice");
        assertEquals(
                ComparisonNote.Kind.PLACES_LEFT_OUT,
                table.groups().get(3).notes().get(0).kind());
    }

    /** A place of that name that is no sum is one of the places. */
    @Test
    void placeCalledAllThatIsNoSumIsAdded() {
        RepresentationTable table = RepresentationAnalysis.builder()
                .rolledUp(true)
                .build()
                .analyse(
                        List.of(
                                race("all", "a", 31, "b", 70),
                                race("Ash", "a", 10, "b", 30),
                                race("Bow", "a", 20, "b", 40)),
                        References.of(List.of()));
        assertEquals(201, table.groups().get(3).base().get());
    }

    /** Two lists of one characteristic in one place are two groups, also where a name stands in both. */
    @Test
    void groupsAreNotGuessedFromTheNamesOfTheirRows() {
        GroupCounts one = race("Ash", "x", 60, "y", 50);
        GroupCounts other = race("Ash", "y", 30, "z", 40);
        RepresentationTable table = RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.withoutReference(one), Comparison.withoutReference(other)));
        PublishedTable published = Publication.under(DisclosurePolicy.standard(), table);
        assertEquals(2, published.groups().size());
        assertEquals(0, published.withheldCount());
        assertEquals(
                List.of(110L, 70L),
                published.groups().stream().map(group -> group.base().get()).toList());
    }

    /** Everybody answered in Ash, and 4 did not in Bow: their number follows from everybody and those who answered. */
    @Test
    void fewWithoutAnAnswerAreProtectedLikeFewOfAGroup() {
        GroupCounts bow = GroupCounts.builder()
                .scope(Scope.of(Characteristic.SEX).withWhere(Where.place("Bow")))
                .count("f", 30)
                .count("m", 40)
                .nonResponse(NonResponse.DECLINED, 4)
                .build();
        PublishedTable table = published(List.of(bow));
        assertTrue(table.groups().get(0).undeclared().find().isEmpty());
        assertTrue(table.groups().get(0).declaredRate().find().isEmpty());
        for (RepresentationRow row : table.rows()) {
            assertTrue(row.getBounds().find().isEmpty() && row.isRobust().find().isEmpty());
        }
    }
}
