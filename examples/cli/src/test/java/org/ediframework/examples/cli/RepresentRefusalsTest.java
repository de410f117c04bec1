package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that cannot be used: status 2, one line that says why, and nothing else. */
class RepresentRefusalsTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path leeds() throws IOException {
        return ExampleFiles.leeds(folder);
    }

    private Path census() throws IOException {
        return ExampleFiles.census(folder);
    }

    private Path people() throws IOException {
        return ExampleFiles.people(folder);
    }

    @Test
    void unusableInputIsStatusTwoAndOneLine() throws IOException {
        Path broken = file("broken.csv", "characteristic,category,count\nsex,female,3.5\nsex,male,4\n");
        Path notText = folder.resolve("bytes.csv");
        Files.write(notText, "characteristic,category,count\nrace,\u00E9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        for (Run run : List.of(
                Run.of("represent", "--counts", folder.resolve("none.csv")),
                Run.of("represent", "--counts", folder),
                Run.of("represent", "--counts", broken),
                Run.of("represent", "--counts", notText),
                Run.of("represent", "--counts", census(), "--reference", broken),
                Run.of("represent", "--counts", census(), "--sampled-reference"),
                Run.of("represent", "--counts", census(), "--reference-date", "2021-03-21"),
                Run.of("represent", "--counts", leeds(), "--reference", census(), "--reference-date", "21/03/2021"),
                Run.of("represent", "--counts", leeds(), "--reference", census(), "--reference-source", " "),
                Run.of("represent", "--counts", census(), "--confidence", "95"),
                Run.of("represent", "--counts", census(), "--confidence", "high"),
                Run.of("represent", "--counts", census(), "--format", "pdf"),
                Run.of("represent", "--counts", census(), "--format", "html", "--threshold", "0"),
                Run.of("represent", "--counts", census(), "--threshold", "5"),
                Run.of("represent", "--counts", census(), "--colour"),
                Run.of("represent", "--counts", census(), "-o", folder.resolve("no/such/folder.csv")),
                Run.of("represent", "--people", people()),
                Run.of("represent", "--people", people(), "--by", "age"),
                Run.of("represent", "--people", people(), "--by", "sex,sex"),
                Run.of("represent", "--people", people(), "--by", "sex", "--within", "sex"),
                Run.of("represent", "--people", people(), "--by", "sex*town"),
                Run.of("represent", "--people", people(), "--cross", "sex"),
                Run.of("represent", "--people", people(), "--cross", "sex*town*ethnic_group*id"),
                Run.of("represent", "--people", people(), "--cross", "sex*sex"),
                Run.of("represent", "--people", people(), "--cross", "sex*town", "--within", "town"),
                Run.of("represent", "--people", people(), "--cross", "sex**town"),
                Run.of("represent", "--people", file("cut.csv", "id,sex\n1,female\n2"), "--by", "sex"),
                Run.of("represent", "--counts", census(), "--by", "sex"),
                Run.of("represent"),
                Run.of("repre"),
                Run.of())) {
            assertEquals(2, run.status(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void unusableInputIsToldWithItsPlace() throws IOException {
        Run run = Run.of(
                "represent",
                "--counts",
                file("broken.csv", "characteristic,category,count\nsex,female,3.5\nsex,male,4\n"));
        assertTrue(run.err().contains("line 2, column 'count'"), run.err());
        assertTrue(run.err().contains("whole number"), run.err());
    }
}
