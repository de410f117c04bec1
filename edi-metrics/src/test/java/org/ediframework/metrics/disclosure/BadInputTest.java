package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is refused, and that the message says where and why. */
class BadInputTest {

    private static final Hierarchy GROUPS = Hierarchy.of(Map.of("roma", "white", "irish", "white", "black", "Total"));

    private static FrequencyTableBuilder byEthnicity() {
        return FrequencyTable.builder()
                .dimension("district")
                .dimension("ethnicity", GROUPS)
                .cell(List.of("Watford", "roma"), 2)
                .cell(List.of("Watford", "irish"), 7)
                .cell(List.of("Watford", "black"), 4);
    }

    @Test
    void marginThatIsNotTheSumOfItsPartsIsNamedWithBothSums() {
        FrequencyTableBuilder builder = byEthnicity().cell(List.of("Watford", "white"), 10);

        String message = assertThrows(TableException.class, builder::build).getMessage();

        assertEquals(
                "table does not add up at district=Watford, ethnicity=white: white = irish + roma of dimension"
                        + " 'ethnicity' is given as 10, but the parts sum to 9",
                message);
    }

    @Test
    void marginsThatAddUpAreAccepted() {
        FrequencyTable table = byEthnicity()
                .cell(List.of("Watford", "white"), 9)
                .cell(List.of("Total", "Total"), 13)
                .build();

        assertEquals(9, table.getCount(CellAddress.of(Map.of("ethnicity", "white"))));
        assertEquals(13, table.getCount(CellAddress.TOTAL));
    }

    @Test
    void negativeCountIsRefused() {
        assertRefused("-1", () -> byEthnicity().cell(List.of("Dacorum", "roma"), -1));
        assertRefused("-1", () -> byEthnicity().cell(List.of("Dacorum", "roma"), "-1"));
    }

    @Test
    void fractionalCountIsRefused() {
        assertRefused("3.7", () -> byEthnicity().cell(List.of("Dacorum", "roma"), "3.7"));
        assertRefused("'c'", () -> byEthnicity().cell(List.of("Dacorum", "roma"), "c"));
        assertRefused("''", () -> byEthnicity().cell(List.of("Dacorum", "roma"), ""));
    }

    @Test
    void countLargerThanAnyPopulationIsRefused() {
        assertRefused("1000000000001", () -> byEthnicity().cell(List.of("Dacorum", "roma"), 1_000_000_000_001L));
    }

    @Test
    void cellGivenTwiceIsRefused() {
        assertRefused("twice", () -> byEthnicity().cell(List.of("Watford", "roma"), 2));
    }

    @Test
    void cellWithTooFewCodesIsRefused() {
        assertRefused("[district, ethnicity]", () -> byEthnicity().cell(List.of("Watford"), 2));
    }

    @Test
    void hierarchyWithALoopIsRefused() {
        assertRefused("a -> b -> c -> a", () -> Hierarchy.of(Map.of("a", "b", "b", "c", "c", "a")));
        assertRefused("a -> a", () -> Hierarchy.of(Map.of("a", "a")));
        assertRefused("Total", () -> Hierarchy.of(Map.of("Total", "everybody")));
    }

    @Test
    void categoryMissingFromItsHierarchyIsRefused() {
        FrequencyTableBuilder builder = byEthnicity().cell(List.of("Watford", "arab"), 1);

        assertRefused("'arab' of dimension 'ethnicity'", builder::build);
    }

    @Test
    void groupWithOtherMembersInASecondHierarchyIsRefused() {
        FrequencyTableBuilder builder = FrequencyTable.builder()
                .dimension(
                        "ethnicity",
                        Hierarchy.of(Map.of("roma", "white", "irish", "white")),
                        Hierarchy.of(Map.of("roma", "white", "irish", "other")))
                .cell(List.of("roma"), 1)
                .cell(List.of("irish"), 2);

        assertRefused("'white'", builder::build);
    }

    @Test
    void tableOfTenMillionCellsIsRefusedBeforeItIsBuilt() {
        FrequencyTableBuilder builder =
                FrequencyTable.builder().dimension("a").dimension("b").dimension("c");
        for (int code = 0; code < 220; code++) {
            builder.cell(List.of("a" + code, "b" + code, "c" + code), 1);
        }

        assertRefused("10793861", builder::build);
    }

    @Test
    void linkedTablesThatDisagreeAreRefused() {
        FrequencyTable one = byEthnicity().build();
        FrequencyTable other = FrequencyTable.builder()
                .dimension("district")
                .cell(List.of("Watford"), 14)
                .build();

        assertRefused("one counts 13, the other 14", () -> DisclosureControl.of(DisclosurePolicy.standard())
                .protect(List.of(one, other)));
    }

    @Test
    void anAuditNeedsATableOfWhichSomethingIsPublic() {
        DisclosureControl control = DisclosureControl.of(DisclosurePolicy.standard());

        assertThrows(IllegalStateException.class, control::audit);
        assertThrows(
                IllegalStateException.class, control.takenFrom(byEthnicity().build())::intervals);
    }

    @Test
    void smallCountThatMustStayPublishedIsRefused() {
        CellAddress roma = CellAddress.of(Map.of("district", "Watford", "ethnicity", "roma"));
        DisclosureControl control =
                DisclosureControl.of(DisclosurePolicy.standard()).keep(Set.of(roma));
        FrequencyTable table = byEthnicity().build();

        UnprotectableTableException refusal =
                assertThrows(UnprotectableTableException.class, () -> control.protect(table));

        assertEquals(List.of(roma), refusal.getCells());
    }

    @Test
    void cellsThatMustStayPublishedCanLeaveNoRoom() {
        FrequencyTable table = FrequencyTable.builder()
                .dimension("sex")
                .cell(List.of("female"), 2)
                .cell(List.of("male"), 20)
                .build();
        DisclosureControl control = DisclosureControl.of(DisclosurePolicy.standard())
                .keep(Set.of(CellAddress.TOTAL, CellAddress.of(Map.of("sex", "male"))));

        UnprotectableTableException refusal =
                assertThrows(UnprotectableTableException.class, () -> control.protect(table));

        assertEquals(List.of(CellAddress.of(Map.of("sex", "female"))), refusal.getCells());
    }

    @Test
    void thresholdUnderWhichNothingIsSmallIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> DisclosurePolicy.builder().threshold(1).build());
    }

    private static void assertRefused(String part, Runnable input) {
        String message =
                String.valueOf(assertThrows(TableException.class, input::run).getMessage());
        assertTrue(message.contains(part), message);
    }
}
