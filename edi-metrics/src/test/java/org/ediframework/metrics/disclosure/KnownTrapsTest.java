package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Tables on which other programs were found unsafe, and tables of statistical offices. */
class KnownTrapsTest {

    @Test
    void threeSinglePersonsTogetherLearnNothingOfOthers() {
        RowTable data = DisclosureData.table("usersupport_135_three_singletons.csv", Map.of(), "var1", "var2");
        DisclosurePolicy policy = DisclosurePolicy.builder()
                .threshold(2)
                .protection(Protection.NOT_EXACT)
                .protectingSingletons(true)
                .build();

        ProtectedTable table = DisclosureControl.of(policy).protect(data.toFrequencyTable());

        assertTrue(table.getAudit().isSafe());
        new AuditReplay(data, table.getWithheld()).replay(table.getAudit(), 1, 0);
    }

    @Test
    void threeSinglePersonsAreFoundOutInAPatternThatForgotThem() {
        RowTable data = DisclosureData.table("usersupport_135_three_singletons.csv", Map.of(), "var1", "var2");
        DisclosurePolicy blind = DisclosurePolicy.builder()
                .threshold(2)
                .protection(Protection.NOT_EXACT)
                .build();
        ProtectedTable forgetful = DisclosureControl.of(blind).protect(data.toFrequencyTable());

        DisclosureAudit audit = DisclosureAudit.of(
                forgetful.getTable(),
                forgetful.getWithheld(),
                DisclosurePolicy.builder()
                        .from(blind)
                        .protectingSingletons(true)
                        .build());

        assertTrue(forgetful.getAudit().isSafe());
        assertFalse(audit.isSafe());
    }

    @Test
    void twoGroupingsOfOneDimensionAreProtectedTogether() {
        RowTable data = new RowTable(
                List.of("region"),
                Map.of(
                        "region",
                        List.of(
                                DisclosureData.grouping("usersupport_136_linked_unsafe.csv", "region", "county"),
                                DisclosureData.grouping("usersupport_136_linked_unsafe.csv", "region", "group"))));
        data.rows.putAll(DisclosureData.table("usersupport_136_linked_unsafe.csv", Map.of(), "region").rows);

        ProtectedTable table = DisclosureControl.of(DisclosurePolicy.standard()).protect(data.toFrequencyTable());

        assertTrue(table.getAudit().isSafe());
        new AuditReplay(data, table.getWithheld()).replay(table.getAudit(), 1, 4);
    }

    @Test
    void groupingsProtectedOneByOneAreFoundUnsafeTogether() {
        Map<String, String> counties = DisclosureData.grouping("usersupport_136_linked_unsafe.csv", "region", "county");
        Map<String, String> groups = DisclosureData.grouping("usersupport_136_linked_unsafe.csv", "region", "group");
        RowTable rows = DisclosureData.table("usersupport_136_linked_unsafe.csv", Map.of(), "region");
        DisclosureControl control =
                DisclosureControl.of(DisclosurePolicy.builder().threshold(4).build());
        DisclosureControl joint = control;
        for (Map<String, String> grouping : List.of(counties, groups)) {
            RowTable alone = new RowTable(List.of("region"), Map.of("region", List.of(grouping)));
            alone.rows.putAll(rows.rows);
            ProtectedTable table = control.protect(alone.toFrequencyTable());
            assertTrue(table.getAudit().isSafe());
            joint = joint.alsoPublished(table);
        }

        assertFalse(joint.audit().isSafe());
    }

    @Test
    void tableOfRegionsAndBenefitsIsProven() {
        RowTable data = DisclosureData.table("ssbtools_z1.csv", Map.of(), "region", "hovedint");

        ProtectedTable table = DisclosureControl.of(DisclosurePolicy.standard()).protect(data.toFrequencyTable());

        assertEquals(table.getAudit().getCells().size(), table.getAudit().count(ProofVerdict.PROVEN));
        new AuditReplay(data, table.getWithheld()).replay(table.getAudit(), 1, 4);
    }

    @Test
    void tableWithOverlappingGroupingsOfRegionsIsProven() {
        RowTable rows = DisclosureData.table("ssbtools_z2.csv", Map.of(), "region", "hovedint");
        RowTable data = new RowTable(
                rows.dimensions,
                Map.of(
                        "region",
                        List.of(
                                prefixed("county ", DisclosureData.grouping("ssbtools_z2.csv", "region", "fylke")),
                                prefixed("kind ", DisclosureData.grouping("ssbtools_z2.csv", "region", "kostragr")))));
        data.rows.putAll(rows.rows);

        ProtectedTable table = DisclosureControl.of(DisclosurePolicy.standard()).protect(data.toFrequencyTable());

        assertEquals(table.getAudit().getCells().size(), table.getAudit().count(ProofVerdict.PROVEN));
        assertEquals(
                new TreeSet<>(data.cells().keySet()),
                new TreeSet<>(Set.copyOf(table.getTable().getCells())));
        new AuditReplay(data, table.getWithheld()).replay(table.getAudit(), 1, 4);
    }

    private static Map<String, String> prefixed(String prefix, Map<String, String> grouping) {
        Map<String, String> prefixed = new TreeMap<>();
        grouping.forEach((child, parent) -> prefixed.put(child, prefix + parent));
        return prefixed;
    }
}
