package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables of a shape that is easily forgotten. */
class TableShapesTest {

    private static final DisclosureControl CONTROL = DisclosureControl.of(DisclosurePolicy.standard());

    private static CellAddress at(String dimension, String code) {
        return CellAddress.of(Map.of(dimension, code));
    }

    @Test
    void aGroupOfOneIsWithheldTogetherWithTheOne() {
        FrequencyTable table = FrequencyTable.builder()
                .dimension(
                        "ethnicity",
                        Hierarchy.of(Map.of("roma", "traveller groups", "irish", "white", "welsh", "white")))
                .cell(List.of("roma"), 3)
                .cell(List.of("irish"), 40)
                .cell(List.of("welsh"), 50)
                .build();

        ProtectedTable safe = CONTROL.protect(table);
        Set<CellAddress> withheld = safe.getWithheld();

        assertTrue(withheld.containsAll(Set.of(at("ethnicity", "roma"), at("ethnicity", "traveller groups"))));
        assertEquals(CellStatus.PRIMARY, safe.getStatus(at("ethnicity", "traveller groups")));
        assertTrue(withheld.size() > 2, withheld::toString);
        assertTrue(safe.getAudit().isSafe());
    }

    @Test
    void aLargeGroupOfOneGoesWithTheOneToo() {
        FrequencyTable table = FrequencyTable.builder()
                .dimension(
                        "ethnicity",
                        Hierarchy.of(Map.of("roma", "traveller groups", "irish", "white", "welsh", "white")))
                .cell(List.of("roma"), 30)
                .cell(List.of("irish"), 3)
                .cell(List.of("welsh"), 500)
                .build();

        ProtectedTable safe = DisclosureControl.of(DisclosurePolicy.standard())
                .keep(Set.of(at("ethnicity", "welsh"), CellAddress.TOTAL))
                .protect(table);

        assertEquals(
                Set.of(
                        at("ethnicity", "irish"),
                        at("ethnicity", "white"),
                        at("ethnicity", "roma"),
                        at("ethnicity", "traveller groups")),
                safe.getWithheld());
    }

    @Test
    void oneDimensionIsProtectedByASecondGapOrTheTotal() {
        FrequencyTable table = FrequencyTable.builder()
                .dimension("sex")
                .cell(List.of("female"), 3)
                .cell(List.of("male"), 20)
                .build();

        assertEquals(2, CONTROL.protect(table).getWithheld().size());
        assertEquals(
                Set.of(at("sex", "female"), at("sex", "male")),
                CONTROL.keep(Set.of(CellAddress.TOTAL)).protect(table).getWithheld());
    }

    @Test
    void oneCodeIsItsOwnTotal() {
        FrequencyTable table = FrequencyTable.builder()
                .dimension("school")
                .cell(List.of("only"), 3)
                .build();

        assertEquals(
                Set.of(CellAddress.TOTAL, at("school", "only")),
                CONTROL.protect(table).getWithheld());
    }

    @Test
    void aTableWithoutRowsCountsNobodyAndWithholdsNothing() {
        FrequencyTable table = FrequencyTable.builder().dimension("school").build();

        ProtectedTable safe = CONTROL.protect(table);

        assertEquals(List.of(CellAddress.TOTAL), table.getCells());
        assertEquals(Set.of(), safe.getWithheld());
        assertTrue(safe.getAudit().isSafe());
    }

    @Test
    void nothingButZerosIsPublishedWhereZerosAreShownAndWithheldWholeWhereTheyAreNot() {
        FrequencyTable table = FrequencyTable.builder()
                .dimension("sex")
                .cell(List.of("female"), 0)
                .cell(List.of("male"), 0)
                .build();
        DisclosurePolicy hiding =
                DisclosurePolicy.builder().zeros(ZeroCounts.HIDDEN).build();

        assertEquals(Set.of(), CONTROL.protect(table).getWithheld());
        assertEquals(
                3, DisclosureControl.of(hiding).protect(table).getWithheld().size());
    }

    @Test
    void aZeroIsNotGivenAwayToASinglePersonWhereZerosAreWithheld() {
        FrequencyTable table = FrequencyTable.builder()
                .dimension("sex")
                .dimension("answer")
                .cell(List.of("female", "yes"), 1)
                .cell(List.of("female", "no"), 0)
                .cell(List.of("male", "yes"), 0)
                .cell(List.of("male", "no"), 9)
                .build();
        DisclosurePolicy policy = DisclosurePolicy.builder()
                .zeros(ZeroCounts.HIDDEN)
                .protection(Protection.NOT_EXACT)
                .protectingSingletons(true)
                .build();
        CellAddress single = CellAddress.of(Map.of("sex", "female", "answer", "yes"));
        CellAddress nobody = CellAddress.of(Map.of("sex", "female", "answer", "no"));

        ProtectedTable safe = DisclosureControl.of(policy).protect(table);

        assertTrue(safe.getAudit().getCells().stream()
                .flatMap(cell -> Stream.concat(
                        Stream.of(cell.low().orElseThrow(), cell.high().orElseThrow()),
                        cell.coalitions().stream().map(CoalitionWitness::witness)))
                .anyMatch(witness -> changes(witness, nobody) && !changes(witness, single)));
    }

    private static boolean changes(Witness witness, CellAddress cell) {
        return witness.changes().stream().anyMatch(change -> change.cell().equals(cell));
    }

    @Test
    void coalitionsAreAskedOfEveryCellEvenWhereAnotherIsGivenAway() {
        // b of row y stands alone and is given away; a, b and c of row x hold only as long as single persons keep
        // quiet.
        FrequencyTable table = FrequencyTable.builder()
                .dimension("row")
                .dimension("column")
                .cell(List.of("x", "a"), 1)
                .cell(List.of("x", "b"), 2)
                .cell(List.of("x", "c"), 9)
                .cell(List.of("y", "a"), 7)
                .cell(List.of("y", "b"), 8)
                .cell(List.of("y", "c"), 3)
                .build();
        CellAddress single = CellAddress.of(Map.of("row", "x", "column", "a"));
        CellAddress two = CellAddress.of(Map.of("row", "x", "column", "b"));
        CellAddress alone = CellAddress.of(Map.of("row", "y", "column", "c"));
        Set<CellAddress> withheld = Set.of(
                single,
                two,
                CellAddress.of(Map.of("row", "y", "column", "a")),
                CellAddress.of(Map.of("row", "y", "column", "b")));
        DisclosurePolicy policy = DisclosurePolicy.builder()
                .protection(Protection.NOT_EXACT)
                .protectingSingletons(true)
                .build();

        DisclosureAudit audit = DisclosureAudit.of(table, withheld, policy);

        assertEquals(ProofVerdict.DISCLOSED, audit.find(alone).orElseThrow().verdict());
        assertEquals(ProofVerdict.DISCLOSED, audit.find(two).orElseThrow().verdict());
    }

    @Test
    void codesOfADimensionAreNamedWhenOneIsAskedForThatIsNotThere() {
        FrequencyTable table = FrequencyTable.builder()
                .dimension("sex")
                .cell(List.of("female"), 12)
                .build();

        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, () -> table.getCount(at("sex", "male")))
                        .getMessage());

        assertEquals("no code 'male' in dimension 'sex'; codes are [female, Total]", message);
    }

    @Test
    void aCountThatOneTableWithholdsAndAnotherShowsIsPublic() {
        FrequencyTable districts = FrequencyTable.builder()
                .dimension("district")
                .cell(List.of("Dacorum"), 20)
                .cell(List.of("Watford"), 12)
                .build();
        FrequencyTable table = FrequencyTable.builder()
                .dimension("sex")
                .cell(List.of("female"), 2)
                .cell(List.of("male"), 30)
                .build();
        DisclosureControl known = CONTROL.alsoPublished(districts, Set.of(at("district", "Dacorum"), CellAddress.TOTAL))
                .alsoPublished(districts, Set.of(CellAddress.TOTAL));

        ProtectedTable safe = known.protect(table);

        assertEquals(CellStatus.SECONDARY, safe.getStatus(at("sex", "male")));
        assertTrue(known.alsoPublished(safe)
                        .audit()
                        .find(at("sex", "female"))
                        .orElseThrow()
                        .verdict()
                == ProofVerdict.PROVEN);
    }
}
