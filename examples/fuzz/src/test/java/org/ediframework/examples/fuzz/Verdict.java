package org.ediframework.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.finding.Severity;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;

/** What must be true of every outcome of reading. */
final class Verdict {

    private Verdict() {}

    /** There is a value exactly when the structure is sound, and findings can be shown. */
    static void check(Loaded<?> loaded) {
        Findings findings = loaded.getFindings();
        if (!findings.isTruncated()) {
            boolean isBroken = findings.getFirst().stream()
                    .anyMatch(finding ->
                            finding.getLevel() == RuleLevel.STRUCTURE && finding.getSeverity() == Severity.ERROR);
            assertEquals(isBroken, loaded.getValue().isEmpty(), findings::toString);
        }
        check(findings);
    }

    /** Each finding says something, in one line of text that any page can show, and names its file. */
    static void check(Findings findings) {
        for (Finding finding : findings.getFirst()) {
            assertFalse(finding.getMessage().isBlank(), finding::toString);
            assertTrue(
                    finding.getMessage().chars().noneMatch(unit -> unit < ' '),
                    () -> "control characters in: " + finding);
            Location location = finding.getLocation().orElseThrow();
            assertFalse(location.getFile().isEmpty(), finding::toString);
            assertTrue(location.getLine().orElse(1) > 0 && location.getColumn().orElse(1) > 0, finding::toString);
        }
    }

    /** What was read is written so that it reads as an equal value, and then as the same bytes. */
    static <T> void checkWritten(JsonFormat<T> format, Optional<T> value) {
        if (value.isPresent()) {
            String written = format.toJson(value.get());
            Loaded<T> again = format.read(written.getBytes(StandardCharsets.UTF_8), "again.json");
            assertEquals(value, again.getValue(), () -> again.getFindings() + written);
            assertEquals(written, format.toJson(again.orThrow()));
        }
    }
}
