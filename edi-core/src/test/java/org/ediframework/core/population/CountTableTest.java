package org.ediframework.core.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ediframework.core.Refusal;
import org.ediframework.core.vocabulary.NonResponse;
import org.junit.jupiter.api.Test;

class CountTableTest {

    private static final Dimension SEX = Dimension.of("sex", List.of("Female", "Male"));
    private static final Dimension PLACE =
            Dimension.of("place", List.of("Stevenage", "Watford", "Dacorum"), List.of(NonResponse.NOT_OBTAINED));
    private static final CountTable TABLE =
            CountTable.of(List.of(SEX, PLACE), new long[] {10, 20, 30, 1, 40, 50, 60, 2});

    @Test
    void cellsAreNumberedRowByRow() {
        assertEquals(30, TABLE.count("Female", "Dacorum"));
        assertEquals(40, TABLE.count("Male", "Stevenage"));
        assertEquals(2, TABLE.count(1, 3));
        assertEquals(213, TABLE.getTotal());
        assertEquals(8, TABLE.getCellCount());
    }

    @Test
    void nonResponseIsCountedUnderItsIdAndApartFromCategories() {
        assertEquals(1, TABLE.count("Female", "not-obtained"));
        assertEquals(List.of("Stevenage", "Watford", "Dacorum"), PLACE.getCategories());
        assertEquals(3, PLACE.indexOf(NonResponse.NOT_OBTAINED));
        assertFalse(PLACE.isSubstantive(3));
    }

    @Test
    void marginalKeepsTheDimensionsAskedForInTheOrderAskedFor() {
        assertEquals(
                CountTable.of(List.of(PLACE, SEX), new long[] {10, 40, 20, 50, 30, 60, 1, 2}),
                TABLE.marginal("place", "sex"));
        assertEquals(CountTable.of(List.of(SEX), new long[] {61, 152}), TABLE.marginal("sex"));
        assertEquals(CountTable.of(List.of(), new long[] {213}), TABLE.marginal());
    }

    @Test
    void sliceDropsItsDimension() {
        assertEquals(CountTable.of(List.of(PLACE), new long[] {40, 50, 60, 2}), TABLE.slice("sex", "Male"));
        assertEquals(CountTable.of(List.of(SEX), new long[] {1, 2}), TABLE.slice("place", "not-obtained"));
    }

    @Test
    void sumAlignsByLabelAndKeepsLabelsThatOneSideLacks() {
        CountTable other = CountTable.builder(List.of(
                        Dimension.of("place", List.of("Watford", "Broxbourne"), List.of(NonResponse.DECLINED)),
                        Dimension.of("sex", List.of("Male", "Female"))))
                .add(5, "Watford", "Male")
                .add(7, "Broxbourne", "Female")
                .add(9, "declined", "Female")
                .build();
        CountTable sum = TABLE.plus(other);
        assertEquals(
                List.of("Stevenage", "Watford", "Dacorum", "Broxbourne", "declined", "not-obtained"),
                sum.getDimension("place").getLabels());
        assertEquals(55, sum.count("Male", "Watford"));
        assertEquals(7, sum.count("Female", "Broxbourne"));
        assertEquals(9, sum.count("Female", "declined"));
        assertEquals(234, sum.getTotal());
    }

    @Test
    void sumOfTablesOverOtherDimensionsIsRefused() {
        CountTable bySex = TABLE.marginal("sex");
        Refusal.of(IllegalArgumentException.class, () -> TABLE.plus(bySex)).mentions("[sex, place]", "[sex]");
    }

    @Test
    void totalBeyondTheLargestCountIsRefused() {
        Refusal.of(ArithmeticException.class, () -> CountTable.of(List.of(SEX), new long[] {Long.MAX_VALUE, 1}))
                .mentions("9223372036854775807");
        CountTable full = CountTable.of(List.of(SEX), new long[] {Long.MAX_VALUE, 0});
        assertThrows(ArithmeticException.class, () -> full.plus(TABLE.marginal("sex")));
        assertEquals(Long.MAX_VALUE, full.marginal().getTotal());
    }

    @Test
    void negativeCountIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CountTable.of(List.of(SEX), new long[] {3, -1}));
        CountTableBuilder builder = CountTable.builder(List.of(SEX));
        assertThrows(IllegalArgumentException.class, () -> builder.add(-1, "Male"));
    }

    @Test
    void numberOfCountsThatIsNotTheNumberOfCellsIsRefused() {
        Refusal.of(IllegalArgumentException.class, () -> CountTable.of(List.of(SEX), new long[] {1, 2, 3}))
                .mentions("2 cells", "3 counts");
    }

    @Test
    void unknownLabelIsRefusedAndTheMessageListsTheLabelsThereAre() {
        Refusal.of(IllegalArgumentException.class, () -> TABLE.count("female", "Watford"))
                .mentions("'female'", "[Female, Male]");
    }

    @Test
    void indexOutsideItsDimensionIsRefusedThoughAnotherCellWouldBeHit() {
        assertThrows(IndexOutOfBoundsException.class, () -> TABLE.count(0, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> TABLE.count(0, -1));
        assertThrows(IllegalArgumentException.class, () -> TABLE.count(1));
    }

    @Test
    void productTooLargeForMemoryIsHeldByItsNonZeroCells() {
        List<String> schools =
                IntStream.range(0, 100_000).mapToObj(i -> "school " + i).toList();
        Dimension from = Dimension.of("from", schools);
        Dimension to = Dimension.of("to", schools);
        CountTable moves = CountTable.builder(List.of(from, to))
                .add(3, 99_999, 0)
                .add(4, 99_999, 99_999)
                .add(2, 0, 1)
                .add(1, 99_999, 0)
                .build();
        assertEquals(10_000_000_000L, moves.getCellCount());
        assertEquals(4, moves.count("school 99999", "school 0"));
        assertEquals(0, moves.count(5, 5));
        assertEquals(8, moves.marginal("from").count("school 99999"));
        assertEquals(2, moves.slice("to", "school 1").getTotal());
        List<String> visited = new ArrayList<>();
        moves.forEachNonZero((indices, count) -> visited.add(indices[0] + "/" + indices[1] + "=" + count));
        assertEquals(List.of("0/1=2", "99999/0=4", "99999/99999=4"), visited);
    }

    @Test
    void moreCellsThanCanBeNumberedAreRefused() {
        List<String> labels =
                IntStream.range(0, 1_000_000).mapToObj(Integer::toString).toList();
        List<Dimension> four = List.of(
                Dimension.of("a", labels),
                Dimension.of("b", labels),
                Dimension.of("c", labels),
                Dimension.of("d", labels));
        assertThrows(ArithmeticException.class, () -> CountTable.builder(four));
    }

    @Test
    void equalTablesAreEqualHoweverTheyWereBuilt() {
        List<String> labels =
                IntStream.range(0, 300_000).mapToObj(Integer::toString).toList();
        List<Dimension> wide = List.of(Dimension.of("id", labels));
        long[] counts = new long[300_000];
        counts[299_999] = 2;
        CountTable given = CountTable.of(wide, counts);
        CountTable gathered = CountTable.builder(wide).add(2, "299999").build();
        assertEquals(given, gathered);
        assertEquals(given.hashCode(), gathered.hashCode());
        assertNotEquals(given, CountTable.builder(wide).add(2, "299998").build());
    }

    @Test
    void categoriesAreRolledUpIntoTheirGroupsAndMissingAnswersStayApart() {
        Dimension regions = Dimension.of("place", List.of("North", "South"), List.of(NonResponse.NOT_OBTAINED));
        Map<String, String> regionOf =
                Map.of("Stevenage", "North", "Watford", "South", "Dacorum", "South", "not-obtained", "not-obtained");
        CountTable rolledUp = TABLE.regrouped(regions, regionOf::get);
        assertEquals(CountTable.of(List.of(SEX, regions), new long[] {10, 50, 1, 40, 110, 2}), rolledUp);
        Refusal.of(IllegalArgumentException.class, () -> TABLE.regrouped(regions, label -> "East"))
                .mentions("'East'", "[North, South, not-obtained]");
    }

    @Test
    void arrayGivenIsNotKept() {
        long[] counts = {1, 2};
        CountTable table = CountTable.of(List.of(SEX), counts);
        counts[0] = 99;
        assertEquals(1, table.count("Female"));
    }

    @Test
    void arrangementThatWouldLosePeopleIsRefused() {
        List<Dimension> withoutWatford =
                List.of(SEX, Dimension.of("place", List.of("Stevenage", "Dacorum"), PLACE.getNonResponses()));
        Refusal.of(IllegalArgumentException.class, () -> TABLE.arrangedAs(withoutWatford))
                .mentions("70 of 213", "Watford");
    }

    @Test
    void sameCountsInAnotherOrderAreTheSameCountsButNotAnEqualTable() {
        CountTable turned = TABLE.arrangedAs(List.of(
                Dimension.of("place", List.of("Dacorum", "Watford", "Nowhere", "Stevenage"), PLACE.getNonResponses()),
                SEX));
        assertEquals(20, turned.count("Watford", "Female"));
        assertTrue(TABLE.hasSameCountsAs(turned));
        assertNotEquals(TABLE, turned);
        assertFalse(TABLE.hasSameCountsAs(TABLE.plus(TABLE)));
    }

    @Test
    void dimensionThatNobodyWasMetInMakesAnEmptyTableToWhichOthersCanBeAdded() {
        CountTable nobody =
                CountTable.builder(List.of(Dimension.of("sex", List.of()))).build();
        assertEquals(0, nobody.getTotal());
        assertEquals(0, nobody.getCellCount());
        assertEquals(TABLE.marginal("sex"), nobody.plus(TABLE.marginal("sex")));
    }

    @Test
    void dimensionRefusesBlankRepeatedAndReservedLabels() {
        assertThrows(IllegalArgumentException.class, () -> Dimension.of(" ", List.of("a")));
        assertThrows(IllegalArgumentException.class, () -> Dimension.of("x", List.of("a", "")));
        assertThrows(IllegalArgumentException.class, () -> Dimension.of("x", List.of("a", "a")));
        assertThrows(
                IllegalArgumentException.class,
                () -> Dimension.of("x", List.of("declined"), List.of(NonResponse.DECLINED)));
        assertThrows(IllegalArgumentException.class, () -> CountTable.builder(List.of(SEX, SEX)));
    }

    @Test
    void nonResponseStatesStandInTheirOwnOrderWhateverOrderIsGiven() {
        assertEquals(
                List.of(NonResponse.DECLINED, NonResponse.NOT_ASKED),
                Dimension.of("x", List.of("a"), List.of(NonResponse.NOT_ASKED, NonResponse.DECLINED))
                        .getNonResponses());
    }
}
