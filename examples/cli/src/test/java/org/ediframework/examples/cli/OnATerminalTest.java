package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does where its outputs are terminals, and that it does not do so elsewhere. */
class OnATerminalTest {

    private static final String COUNTS = "characteristic,category,count\nsex,female,450\nsex,male,550\n";
    private static final String REFERENCE = "characteristic,category,count\nsex,female,51\nsex,male,49\n";
    private static final char ESCAPE = '\u001B';
    private static final char BLOCK = '█';

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Surroundings terminal(Map<String, String> variables, String size, Integer... outputs) {
        return new Surroundings(
                name -> variables.getOrDefault(name, ""),
                output -> List.of(outputs).contains(output),
                () -> size);
    }

    private Run represent(Surroundings surroundings, Object... more) throws IOException {
        Stream<Object> arguments = Stream.of(
                "represent",
                "--counts",
                file("counts.csv", COUNTS),
                "--reference",
                file("reference.csv", REFERENCE),
                "--format",
                "text");
        return Run.in(surroundings, Stream.concat(arguments, Stream.of(more)).toArray());
    }

    private static int widest(String text) {
        return text.replaceAll(ESCAPE + "\\[[0-9]+m", "")
                .lines()
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    @Test
    void tableIsAsWideAsTheTerminalAndHasBars() throws IOException {
        for (int columns : List.of(40, 80, 100)) {
            Run run = represent(terminal(Map.of(), "24 " + columns, 1));
            assertEquals(0, run.status(), run.err());
            assertTrue(widest(run.out()) <= columns, run.out());
            assertEquals(columns >= 80, run.out().indexOf(BLOCK) >= 0, run.out());
        }
    }

    @Test
    void userSaysHowWideAndWhetherInColour() throws IOException {
        Run wide = represent(terminal(Map.of("COLUMNS", "200"), "24 80", 1));
        assertTrue(widest(wide.out()) > 80 && wide.out().indexOf(ESCAPE) >= 0, wide.out());
        Run plain = represent(terminal(Map.of("NO_COLOR", "1"), "24 80", 1));
        assertTrue(plain.out().indexOf(BLOCK) >= 0 && plain.out().indexOf(ESCAPE) < 0, plain.out());
    }

    @Test
    void widthThatNobodyKnowsIsTheUsualOne() throws IOException {
        for (String unknown : List.of("", "0 0", "stty: not a terminal", "24 99999999999")) {
            Run run = represent(terminal(Map.of("COLUMNS", "wide"), unknown, 1));
            assertEquals(represent(terminal(Map.of(), "24 80", 1)).out(), run.out());
        }
        assertTrue(widest(represent(terminal(Map.of(), "24 3", 1)).out()) <= 30);
    }

    @Test
    void fileAndPipeAndDumbTerminalGetThePlainTable() throws IOException {
        String plain = Run.of("represent", "--counts", file("counts.csv", COUNTS), "--format", "text")
                .out();
        assertTrue(plain.indexOf(BLOCK) < 0 && plain.indexOf(ESCAPE) < 0, plain);
        Run dumb = represent(terminal(Map.of("TERM", "dumb"), "24 80", 1, 2));
        assertTrue(dumb.out().indexOf(BLOCK) < 0 && dumb.out().contains("adjusted p"), dumb.out());
        Path result = folder.resolve("result.txt");
        Run saved = represent(terminal(Map.of(), "24 80", 1, 2), "-o", result);
        assertEquals("", saved.out());
        assertEquals(dumb.out(), Files.readString(result));
    }

    private Path people(int number) throws IOException {
        return file("people.csv", "sex\n" + "female\nmale\n".repeat(number / 2));
    }

    /** Of a row for each of 300,000 people, the first of which are as long as the others. */
    @Test
    void longInputIsToldOfOnTheTerminalOfMessagesAndTheBarIsGoneAtTheEnd() throws IOException {
        Run run = Run.in(terminal(Map.of(), "24 80", 2), "represent", "--people", people(300_000), "--by", "sex");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("sex,female,150000,"), run.out());
        assertTrue(run.err().contains("] about "), run.err());
        assertTrue(run.err().matches("(?s).*people counted *\r +\r"), run.err());
        for (String shown : run.err().split("\r", -1)) {
            assertTrue(shown.length() < 80, shown);
        }
    }

    @Test
    void nothingIsToldWhereMessagesGoElsewhereOrInputIsShort() throws IOException {
        Run piped = Run.in(terminal(Map.of(), "24 80", 1), "represent", "--people", people(300_000), "--by", "sex");
        assertEquals("", piped.err());
        Run quick = Run.in(terminal(Map.of(), "24 80", 1, 2), "represent", "--people", people(300), "--by", "sex");
        assertEquals("", quick.err());
    }

    /** In earnest, with the system's own terminals; skipped where there is no program to open one. */
    @Test
    void programFindsItsTerminalOut() throws IOException, InterruptedException {
        Path script = Path.of("/usr/bin/script");
        Assumptions.assumeTrue(Files.isExecutable(script), "There is no " + script + " here.");
        Path screen = folder.resolve("screen");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = "stty cols 71; " + java + " -cp '" + System.getProperty("java.class.path") + "' "
                + Edi.class.getName() + " represent --format text --counts '" + file("counts.csv", COUNTS)
                + "' --reference '" + file("reference.csv", REFERENCE) + "'";
        Process process = new ProcessBuilder(script.toString(), "-qec", command, screen.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("echo").toFile())
                .start();
        process.getOutputStream().close();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it did not end");
        String shown = Files.readString(screen, StandardCharsets.UTF_8);
        assertTrue(shown.indexOf(BLOCK) >= 0, shown);
        assertTrue(shown.lines().filter(line -> line.indexOf(BLOCK) >= 0).allMatch(line -> widest(line) <= 71), shown);
        assertFalse(shown.contains("Exception"), shown);
    }
}
