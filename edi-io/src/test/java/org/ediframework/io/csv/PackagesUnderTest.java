package org.ediframework.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;

/** What is found in packages under the standard limits, in short: code, file, line, row and column. */
final class PackagesUnderTest {

    private PackagesUnderTest() {}

    static void assertFound(Path source, String expected) {
        List<String> found = found(source);
        assertTrue(
                found.contains(expected), () -> expected + " is not in " + found.subList(0, Math.min(9, found.size())));
    }

    static List<String> found(Path source) {
        try {
            Loaded<ActionPlan> loaded = CsvPackage.ofPlans().read(source);
            assertEquals(loaded.getValue().isPresent(), loaded.getFindings().isValid());
            return loaded.getFindings().getFirst().stream()
                    .map(PackagesUnderTest::notation)
                    .toList();
        } catch (IOException failed) {
            throw new AssertionError("A finding is expected, not a failure.", failed);
        }
    }

    private static String notation(Finding finding) {
        Location location = finding.getLocation().orElseThrow();
        return finding.getCode() + " " + location.getFile()
                + location.getLine().map(line -> " line " + line).orElse("")
                + location.getRow().map(row -> " row " + row).orElse("")
                + location.getColumnNumber().map(column -> " column " + column).orElse("");
    }

    /** A plan without fault. */
    static ActionPlan sound() throws IOException {
        try (InputStream source =
                PackagesUnderTest.class.getResourceAsStream("/org/ediframework/io/rules/sound.json")) {
            return JsonFormat.plans().read(source.readAllBytes(), "sound.json").orThrow();
        }
    }
}
