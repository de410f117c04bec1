package org.ediframework.io.csv;

import static org.ediframework.io.csv.PackagesUnderTest.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.review.DocumentReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of a package whose name is not quite that of its table, or that is gone, is told once, and nothing follows from it. */
class NamesOfFilesTest {

    @TempDir
    private Path folder;

    private Path plan = Path.of("");

    @BeforeEach
    void writeSoundPackage() throws IOException {
        plan = folder.resolve("plan");
        CsvPackage.ofPlans().write(sound(), plan);
    }

    private List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(plan)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private Loaded<ActionPlan> review() throws IOException {
        return DocumentReview.with(
                        PlanReview.builder().asOf(LocalDate.of(2027, 1, 15)).build())
                .review(plan);
    }

    private List<String> found() throws IOException {
        return review().getFindings().getFirst().stream()
                .map(finding -> finding.getCode() + " " + finding.getMessage())
                .toList();
    }

    @Test
    void caseOfAFileNameIsAsTheSystemHasIt() throws IOException {
        List<String> tables = tables();
        List<String> before = found();
        for (String table : tables) {
            Files.move(plan.resolve(table), plan.resolve("x"));
            Files.move(plan.resolve("x"), plan.resolve(table.toUpperCase(Locale.ROOT)));
        }

        List<String> expected = new ArrayList<>(before);
        tables.forEach(table -> expected.add(
                "EDI-S-017 The file '" + table.toUpperCase(Locale.ROOT) + "' was read as '" + table + "'."));
        assertEquals(
                expected.stream().sorted().toList(), found().stream().sorted().toList());
        assertEquals(Optional.of(sound()), review().getValue());
    }

    @ParameterizedTest
    @CsvSource({
        "%s (1).csv",
        "%s - Copy.csv",
        "%s - Copy (2).csv",
        "Copy of %s.csv",
        "%s.csv.txt",
        "%s.csv.csv",
        "%s.txt",
        "%s",
        "%sx.csv"
    })
    void otherNameIsTheOnlyFinding(String other) throws IOException {
        List<String> before = found();
        for (String table : tables()) {
            String name = other.replace("%s", table.substring(0, table.length() - ".csv".length()));
            Files.move(plan.resolve(table), plan.resolve(name));

            List<String> more = new ArrayList<>(found());
            more.removeAll(before);
            assertEquals(
                    List.of("EDI-S-015 The file '" + name + "' does not belong to the package. It looks like '" + table
                            + "': rename it to that."),
                    more);
            Files.move(plan.resolve(name), plan.resolve(table));
        }
    }

    @Test
    void fileThatIsGoneIsTheOnlyFinding() throws IOException {
        List<String> before = found();
        for (String table : tables()) {
            Path away = folder.resolve("away");
            Files.move(plan.resolve(table), away);

            List<String> more = new ArrayList<>(found());
            more.removeAll(before);
            assertEquals(List.of("EDI-S-015 The file '" + table + "' is missing."), more);
            Files.move(away, plan.resolve(table));
        }
    }
}
