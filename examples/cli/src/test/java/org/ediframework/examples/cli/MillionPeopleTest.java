package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, with a quarter of a gigabyte and no option for speed or memory. */
class MillionPeopleTest {

    private static final int PEOPLE = 1_000_000;
    private static final List<String> SEXES = List.of("Female", "Male", "Female", "");

    @TempDir
    private Path folder = Path.of("");

    /** Of every four people two are female, one is male, and of one the sex is not recorded. */
    private Path people() throws IOException {
        Path file = folder.resolve("people.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,town,sex,ethnic group,postcode,note\n");
            for (int id = 0; id < PEOPLE; id++) {
                out.write(id + ",Town " + id % 10 + ',' + SEXES.get(id / 10 % 4) + ",\"Group, " + id % 19 + "\",P"
                        + id % 90_000 + ",nothing to say about this person\n");
            }
        }
        return file;
    }

    @Test
    void aMillionPeopleNeedNoTuningAndAQuarterOfAGigabyte() throws IOException, InterruptedException {
        Path results = folder.resolve("results.csv");
        Path errors = folder.resolve("errors.txt");
        Process edi = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Edi.class.getName(),
                        "represent",
                        "--people",
                        people().toString(),
                        "--by",
                        "sex,ethnic group",
                        "--within",
                        "town",
                        "--cross",
                        "sex*ethnic group")
                .redirectOutput(results.toFile())
                .redirectError(errors.toFile())
                .start();
        assertTrue(edi.waitFor(3, TimeUnit.MINUTES), "the program did not end");

        assertEquals(0, edi.exitValue(), Files.readString(errors));
        List<String> rows = Files.readAllLines(results);
        assertTrue(
                rows.stream().anyMatch(row -> row.startsWith("Town 3,sex,Female,50000,75000,25000,")),
                () -> String.join("\n", rows.subList(0, Math.min(4, rows.size()))));
        // 10 towns, in each 2 sexes, 19 groups and 38 combinations; and the header.
        assertEquals(1 + 10 * (2 + 19 + 38), rows.size());
    }
}
