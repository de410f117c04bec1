package org.ediframework.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ediframework.examples.modules.VirtualMachine.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The consumer in a virtual machine of its own, as its users start it: nothing is opened, nothing is exported. */
class ConsumerTest {

    private static final String MAIN = "org.ediframework.examples.modules.Consumer";
    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    private static void assertWorked(Ended ended) {
        assertEquals(0, ended.status(), ended.err());
        String out = ended.out();
        assertTrue(out.contains("EDI-C-"), out);
        assertTrue(out.contains("EDI-C-006 /period/end The end, 2025-08-31, is before the start, 2026-09-01."), out);
        assertTrue(out.contains(",sex,female,30,100,0,0.300000,"), out);
        assertTrue(out.contains("female,Ware,[c]\n"), out);
        assertTrue(out.contains("frameworks 12"), out);
        assertTrue(!out.contains("{EDI-"), "a message that was not found: " + out);
        String warnings =
                ended.err().lines().filter(line -> line.startsWith("WARNING")).reduce("", String::concat);
        assertEquals("", warnings);
    }

    @Test
    void consumerRunsOnTheModulePath() throws IOException, InterruptedException {
        Ended ended = VirtualMachine.run(
                folder,
                "--module-path",
                CLASSES + File.pathSeparator + VirtualMachine.runtimePath(),
                "--module",
                "org.ediframework.examples.modules/" + MAIN);

        assertWorked(ended);
        assertTrue(ended.out().contains("module true"), ended.out());
    }

    @Test
    void consumerRunsOnTheClassPath() throws IOException, InterruptedException {
        Ended ended = VirtualMachine.run(
                folder, "--class-path", CLASSES + File.pathSeparator + VirtualMachine.runtimePath(), MAIN);

        assertWorked(ended);
        assertTrue(ended.out().contains("module false"), ended.out());
    }

    @Test
    void consumerIsCompiledOnTheClassPathWithoutAnyWarning() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org"))) {
            List<Path> all =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            assertEquals(2, all.size());
            VirtualMachine.compile(all, folder);
        }
        assertTrue(!VirtualMachine.runtimePath().contains("immutables"), VirtualMachine.runtimePath());
    }
}
