package org.ediframework.io.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.junit.jupiter.api.Test;

/** The cases of JSONTestSuite: what every parser of JSON must accept, must refuse, and may treat either way. */
class JsonTestSuiteTest {

    private static final Path CASES = Path.of("../../shared/data/hostile/JSONTestSuite/test_parsing");
    private static final Set<String> NOT_JSON = Set.of("EDI-S-001", "EDI-S-012", "EDI-S-013");

    @Test
    void jsonThatMustBeAcceptedIsNotCalledMalformed() throws IOException {
        for (Path file : cases("y_")) {
            assertTrue(
                    read(file).getFirst().stream().map(Finding::getCode).noneMatch(NOT_JSON::contains),
                    () -> file + " must be accepted as JSON");
        }
    }

    @Test
    void textThatIsNotJsonIsRefused() throws IOException {
        for (Path file : cases("n_")) {
            Findings findings = read(file);
            assertFalse(findings.isValid(), () -> file + " must be refused");
            assertTrue(
                    findings.getFirst().stream()
                            .map(Finding::getCode)
                            .anyMatch(code -> NOT_JSON.contains(code) || code.equals("EDI-S-011")),
                    () -> file + " must be refused as malformed: " + findings);
        }
    }

    @Test
    void textThatMayBeTreatedEitherWayEndsInFindings() throws IOException {
        for (Path file : cases("i_")) {
            assertFalse(read(file).isValid(), () -> file + " is no plan");
        }
    }

    private static Findings read(Path file) throws IOException {
        return JsonFormat.plans().read(file).getFindings();
    }

    private static List<Path> cases(String prefix) throws IOException {
        assumeTrue(Files.isDirectory(CASES), "the cases of JSONTestSuite are not on this machine");
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }
}
