package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a shell puts in the place of files: named pipes to read from, and outputs that take no more. Whoever opens a pipe
 * once too often waits for ever.
 */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StandardStreamsTest {

    @TempDir
    private Path folder;

    @Test
    void peopleComeThroughAPipe() throws IOException {
        assertSameThroughPipes(List.of("represent", "--by", "sex", "--people", ExampleFiles.people(folder)));
    }

    /** What a progress bar reads to learn how long a file is would be lost to the counting. */
    @Test
    void progressBarTakesNothingFromAPipe() throws IOException {
        Path people = ExampleFiles.people(folder);
        Path pipe = pipe("people.pipe");
        Surroundings terminal = new Surroundings(name -> "", output -> output == 2, () -> "24 80");

        Run run = whileFed(Map.of(pipe, people), () -> Run.in(terminal, "represent", "--by", "sex", "--people", pipe));

        assertEquals(Run.of("represent", "--by", "sex", "--people", people).out(), run.out());
    }

    @Test
    void countsAndReferenceComeThroughPipes() throws IOException {
        assertSameThroughPipes(List.of(
                "represent", "--counts", ExampleFiles.leeds(folder), "--reference", ExampleFiles.census(folder)));
    }

    @Test
    void tableToProtectAndItsGroupsComeThroughPipes() throws IOException {
        Path groups = ExampleFiles.groups(folder);
        Path pipe = pipe("groups.pipe");

        Run run = whileFed(
                Map.of(pipe, groups), () -> Run.of("protect", "--counts", districts(), "--hierarchy", "group=" + pipe));

        assertEquals(Run.of("protect", "--counts", districts(), "--hierarchy", "group=" + groups), run);
        assertEquals(0, run.status(), run.err());
    }

    @Test
    void plansComeThroughPipes() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), "{\"formatVersion\": \"1.0\", \"titel\": 1}");
        Path pipe = pipe("plan.pipe");

        Run run = whileFed(Map.of(pipe, plan), () -> Run.of("validate", "--format", "json", pipe));

        Run plain = Run.of("validate", "--format", "json", plan);
        assertEquals(1, run.status(), run.err());
        assertEquals(plain.out().replace("plan.json", "plan.pipe"), run.out());
    }

    @Test
    void outputThatTakesNoMoreIsToldOf() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int data) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        int status = Edi.run(
                new Surroundings(name -> "", output -> false, () -> ""),
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                "protect",
                "--counts",
                districts().toString());

        assertEquals(ExitStatus.UNUSABLE, status);
        assertEquals(
                "edi: The result could not be written to standard output as a whole.",
                err.toString(StandardCharsets.UTF_8).strip());
    }

    private Path districts() throws IOException {
        return ExampleFiles.districtsByGroup(folder);
    }

    /** The same arguments, each file once as it is and once through a pipe, give the same. */
    private void assertSameThroughPipes(List<Object> arguments) throws IOException {
        Map<Path, Path> files = new LinkedHashMap<>();
        List<Object> piped = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof Path file) {
                Path pipe = pipe(file.getFileName() + ".pipe");
                files.put(pipe, file);
                piped.add(pipe);
            } else {
                piped.add(argument);
            }
        }

        Run run = whileFed(files, () -> Run.of(piped.toArray()));

        assertEquals(0, run.status(), run.err());
        assertEquals(Run.of(arguments.toArray()), run);
    }

    private Path pipe(String name) throws IOException {
        Path pipe = folder.resolve(name);
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "skipped: this system has no mkfifo");
        try {
            assertEquals(
                    0,
                    new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                            .start()
                            .waitFor());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        assertTrue(Files.exists(pipe));
        return pipe;
    }

    private interface Running {
        Run run() throws IOException;
    }

    private static Run whileFed(Map<Path, Path> fileOfPipe, Running running) throws IOException {
        fileOfPipe.forEach((pipe, file) -> {
            Thread feeder = new Thread(() -> {
                try (OutputStream into = Files.newOutputStream(pipe)) {
                    Files.copy(file, into);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
            feeder.setDaemon(true);
            feeder.start();
        });
        return running.run();
    }
}
