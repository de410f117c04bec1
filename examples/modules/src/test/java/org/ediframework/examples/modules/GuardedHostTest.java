package org.ediframework.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.examples.hertfordshire.MainJob;
import org.ediframework.examples.modules.VirtualMachine.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library does its work in a host that forbids everything it says it does not do; no package of the JDK is opened. */
class GuardedHostTest {

    @TempDir
    private Path folder = Path.of("");

    private Ended guarded(String program) throws IOException, InterruptedException {
        String mainJob = Path.of(MainJob.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        String path = Stream.of(
                        Path.of("target/test-classes").toAbsolutePath().toString(),
                        Path.of("target/classes").toAbsolutePath().toString(),
                        mainJob,
                        VirtualMachine.runtimePath())
                .collect(Collectors.joining(File.pathSeparator));
        return VirtualMachine.run(
                folder,
                "-Djava.security.manager=allow",
                "--class-path",
                path,
                GuardedHost.class.getName(),
                program,
                folder.resolve("page.html").toString());
    }

    @Test
    void planIsReviewedCountsAreComparedAndATableIsProtected() throws IOException, InterruptedException {
        Ended ended = guarded("consumer");

        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("EDI-C-006 /period/end"), ended.out());
        assertTrue(ended.out().contains("female,Ware,[c]\n"), ended.out());
    }

    @Test
    void mainJobWritesItsPageAndNothingElse() throws IOException, InterruptedException {
        Ended ended = guarded("main-job");

        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("under-represented"), ended.out());
        assertTrue(Files.size(folder.resolve("page.html")) > 10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"connect", "write", "exit", "reach-in"})
    void hostReallyForbids(String program) throws IOException, InterruptedException {
        Ended ended = guarded(program);

        assertEquals(1, ended.status(), ended.out());
        assertTrue(ended.err().contains("SecurityException: Refused: "), ended.err());
    }
}
