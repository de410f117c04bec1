package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replays an audit file from the counts and what is published, in whole numbers and with nothing of the library. */
final class AuditFileChecker {

    private final FileTable table;
    private final Map<Map<String, String>, String> published = new HashMap<>();

    AuditFileChecker(FileTable table, Path published) throws IOException {
        this.table = table;
        for (Map<String, String> row : FileTable.rows(published)) {
            String shown = String.valueOf(row.remove("count"));
            assertTrue(shown.equals("[c]") || shown.equals(String.valueOf(table.counts.get(row))), row::toString);
            this.published.put(row, shown);
        }
        assertEquals(table.counts.keySet(), this.published.keySet());
    }

    /**
     * Fails unless every count from low to high and every withheld one is proven, the small ones from end to end.
     *
     * @return how many are proven
     */
    int check(Path audit, long low, long high, boolean fromEndToEnd) throws IOException {
        Set<Map<String, String>> proven = new HashSet<>();
        for (JsonNode entry :
                JsonMapper.shared().readTree(Files.readString(audit)).get("witnesses")) {
            Map<String, String> cell = cell(entry.get("cell"));
            long fewest = replay(cell, entry.get("low"));
            long most = replay(cell, entry.get("high"));
            long count = table.counts.getOrDefault(cell, -1L);
            boolean isSmall = count >= low && count <= high;
            assertEquals("PROVEN", entry.get("verdict").asString());
            assertTrue(fewest < most && proven.add(cell), () -> "one value, or twice: " + cell);
            assertTrue(!isSmall || !fromEndToEnd || (fewest <= low && most >= high), () -> "narrow: " + cell);
        }
        published.forEach((cell, shown) -> {
            long count = table.counts.getOrDefault(cell, -1L);
            assertEquals(shown.equals("[c]"), proven.contains(cell), cell::toString);
            assertTrue(count < low || count > high || shown.equals("[c]"), () -> "small and published: " + cell);
        });
        return proven.size();
    }

    private long replay(Map<String, String> audited, JsonNode witness) {
        Map<Map<String, String>, Long> changes = new HashMap<>();
        Map<Map<String, String>, Long> sums = new HashMap<>();
        for (JsonNode change : witness.get("changes")) {
            Map<String, String> cell = cell(change.get("cell"));
            long delta = change.get("delta").asLong();
            assertTrue("[c]".equals(published.get(cell)), () -> "published: " + cell);
            assertTrue(table.counts.getOrDefault(cell, -1L) + delta >= 0, () -> "negative: " + cell);
            changes.put(cell, delta);
            if (table.inner.contains(cell)) {
                table.cellsAbove(cell).forEach(margin -> sums.merge(margin, delta, Long::sum));
            }
        }
        sums.values().removeIf(sum -> sum == 0);
        assertEquals(sums, changes, () -> "does not add up, for " + audited);
        long value = witness.get("value").asLong();
        assertEquals(table.counts.getOrDefault(audited, -1L) + changes.getOrDefault(audited, 0L), value);
        return value;
    }

    private static Map<String, String> cell(JsonNode codes) {
        Map<String, String> cell = new TreeMap<>();
        codes.properties()
                .forEach(code -> cell.put(code.getKey(), code.getValue().asString()));
        return cell;
    }
}
