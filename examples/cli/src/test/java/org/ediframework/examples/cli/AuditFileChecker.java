package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Replays every witness of an audit file against a table from CSV files, in whole numbers.
 *
 * @param readsZeros whether the reader sees every zero, and so knows that a marker stands for somebody
 */
record AuditFileChecker(FileTable table, boolean readsZeros) {

    /** Fails unless each cell said to be proven is, small ones with every value if asked, and no cell was forgotten. */
    int check(Path audit, long low, long high, boolean fromEndToEnd) {
        Set<String> open = new HashSet<>(table.counts.keySet());
        open.removeIf(cell -> !table.isWithheld(cell) && (table.countOf(cell) < low || table.countOf(cell) > high));
        int proven = 0;
        JsonNode file = JsonMapper.shared().readTree(audit.toFile());
        for (JsonNode entry : file.get("witnesses")) {
            String cell = cell(entry.get("cell"));
            assertTrue(open.remove(cell), () -> "twice, or neither small nor withheld: " + cell);
            if (!entry.get("verdict").asString().equals("PROVEN")) {
                continue;
            }
            proven++;
            long fewest = replay(cell, entry.get("low"), Set.of());
            long most = replay(cell, entry.get("high"), Set.of());
            Set<Long> possible = new TreeSet<>(List.of(fewest, most, table.countOf(cell)));
            entry.path("between").forEach(witness -> possible.add(replay(cell, witness, Set.of())));
            assertTrue(fewest < most, () -> cell + " from " + fewest + " to " + most);
            if (fromEndToEnd && table.countOf(cell) >= low && table.countOf(cell) <= high) {
                for (long value = readsZeros ? Math.max(low, table.leastOf(cell)) : low; value <= high; value++) {
                    assertTrue(possible.contains(value), () -> cell + " is one of " + possible);
                }
            }
            for (JsonNode known : entry.path("coalitions")) {
                Set<String> fixed = new HashSet<>();
                known.get("singletons").forEach(single -> fixed.add(cell(single.get("cell"))));
                assertTrue(replay(cell, known.get("witness"), fixed) != table.countOf(cell), cell);
            }
            for (JsonNode known : entry.path("complements")) {
                Set<String> fixed = Set.of(cell(known.get("margin")));
                assertTrue(replay(cell, known.get("low"), fixed) < replay(cell, known.get("high"), fixed), cell);
            }
        }
        assertEquals(Set.of(), open);
        assertEquals(file.get("verdicts").get("PROVEN").asInt(), proven);
        return proven;
    }

    /** The value of a cell in another table that agrees with what is published, and in the fixed cells. */
    private long replay(String audited, JsonNode witness, Set<String> fixed) {
        Map<String, Long> changes = new HashMap<>();
        Map<String, Long> sums = new HashMap<>();
        for (JsonNode change : witness.get("changes")) {
            String cell = cell(change.get("cell"));
            long delta = change.get("delta").asLong();
            assertTrue(table.agrees(cell, delta) && !fixed.contains(cell), () -> "published or known: " + cell);
            assertTrue(table.countOf(cell) + delta >= 0, () -> "negative: " + cell);
            assertTrue(
                    !readsZeros || !table.isWithheld(cell) || table.countOf(cell) + delta >= table.leastOf(cell),
                    () -> "a reader knows better: " + cell);
            assertNull(changes.put(cell, delta), () -> "twice: " + cell);
            table.cellsAbove(cell).forEach(margin -> sums.merge(margin, delta, Long::sum));
        }
        sums.values().removeIf(sum -> sum == 0);
        assertEquals(sums, changes, () -> "does not add up, for " + audited);
        long value = witness.get("value").asLong();
        assertEquals(table.countOf(audited) + changes.getOrDefault(audited, 0L), value);
        return value;
    }

    private static String cell(JsonNode codes) {
        Map<String, String> byName = new TreeMap<>();
        codes.propertyStream()
                .forEach(code -> byName.put(code.getKey(), code.getValue().asString()));
        return String.join("|", byName.values()) + "|";
    }
}
