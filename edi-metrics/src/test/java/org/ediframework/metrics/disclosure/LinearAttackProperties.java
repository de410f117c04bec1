package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Addition and subtraction, by whoever has a pencil or a computer algebra system, give nothing back. */
class LinearAttackProperties {

    @Provide
    Arbitrary<RowTable> tinyTables() {
        return TinyTables.any();
    }

    @Provide
    Arbitrary<DisclosurePolicy> policies() {
        return Policies.any();
    }

    @Property(tries = 300)
    void noRelationHasASingleGapAndNoCellIsDeterminedByRank(
            @ForAll("tinyTables") RowTable data, @ForAll("policies") DisclosurePolicy policy) {
        ProtectionProperties.protectKeepingTheTotal(data, policy)
                .ifPresent(table -> assertNothingFollows(data, table.getWithheld()));
    }

    @Property(tries = 12)
    void norDoesItInLargerTables(@ForAll long seed) {
        for (RowTable data : List.of(SkewedCounts.of(seed, 6, 7), SkewedCounts.of(seed, 3, 4, 3))) {
            ProtectedTable table =
                    DisclosureControl.of(DisclosurePolicy.standard()).protect(data.toFrequencyTable());
            assertNothingFollows(data, table.getWithheld());
        }
    }

    @Property(tries = 200)
    void whatIsDeterminedByRankIsFoundOutInAnyPattern(@ForAll("tinyTables") RowTable data, @ForAll long seed) {
        Set<CellAddress> withheld = DisclosureAuditProperties.somePattern(data, seed);
        LinearAttack attack = new LinearAttack(data, withheld);
        DisclosureAudit audit = DisclosureAudit.of(data.toFrequencyTable(), withheld, DisclosurePolicy.standard());

        for (CellAddress cell : withheld) {
            if (attack.determines(cell)) {
                assertEquals(
                        ProofVerdict.DISCLOSED, audit.find(cell).orElseThrow().verdict(), cell::toString);
            }
        }
    }

    private static void assertNothingFollows(RowTable data, Set<CellAddress> withheld) {
        for (Set<CellAddress> relation : relationsOf(data)) {
            Set<CellAddress> gaps = new HashSet<>(relation);
            gaps.retainAll(withheld);
            assertNotEquals(1, gaps.size(), () -> "single gap " + gaps);
        }
        LinearAttack attack = new LinearAttack(data, withheld);
        withheld.forEach(cell -> assertFalse(attack.determines(cell), () -> "determined: " + cell));
    }

    /** Each margin with the cells that add up to it, read off the groupings. */
    private static Set<Set<CellAddress>> relationsOf(RowTable data) {
        Set<Set<CellAddress>> relations = new HashSet<>();
        for (int d = 0; d < data.dimensions.size(); d++) {
            String dimension = data.dimensions.get(d);
            for (Map<String, String> grouping : data.groupings.getOrDefault(dimension, List.of(Map.of()))) {
                Map<String, Set<String>> children = new TreeMap<>();
                for (List<String> row : data.rows.keySet()) {
                    String code = row.get(d);
                    while (!code.equals("Total")) {
                        String parent = grouping.getOrDefault(code, "Total");
                        children.computeIfAbsent(parent, key -> new TreeSet<>()).add(code);
                        code = parent;
                    }
                }
                for (CellAddress cell : data.cells().keySet()) {
                    Set<CellAddress> relation = new HashSet<>(Set.of(cell));
                    children.getOrDefault(cell.getCode(dimension), Set.of())
                            .forEach(child -> relation.add(cell.with(dimension, child)));
                    if (relation.size() > 1) {
                        relations.add(relation);
                    }
                }
            }
        }
        return relations;
    }
}
