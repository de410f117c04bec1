package org.ediframework.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The consumer in a virtual machine of its own, as its users start it: nothing is opened, nothing is exported. */
class ConsumerTest {

    private static final String MAIN = "org.ediframework.examples.modules.Consumer";
    private static final Path CLASSES = Path.of("target/classes");

    @TempDir
    private Path folder = Path.of("");

    private record Ended(int status, String out, String err) {}

    /** What the library brings to a consumer: neither compilers of annotations nor test libraries. */
    private static String runtimePath() throws IOException {
        return Files.readString(Path.of("target/runtime-path.txt")).strip();
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Xmx256m"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the program did not end");
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static void assertWorked(Ended ended) {
        assertEquals(0, ended.status(), ended.err());
        String out = ended.out();
        assertTrue(out.contains("EDI-C-"), out);
        assertTrue(out.contains("EDI-C-006 /period/end The end, 2025-08-31, is before the start, 2026-09-01."), out);
        assertTrue(out.contains(",sex,female,30,100,0,0.300000,"), out);
        assertTrue(out.contains("female,Ware,[c],primary"), out);
        assertTrue(out.contains("frameworks 4"), out);
        assertTrue(!out.contains("{EDI-"), "a message that was not found: " + out);
        String warnings =
                ended.err().lines().filter(line -> line.startsWith("WARNING")).reduce("", String::concat);
        assertEquals("", warnings);
    }

    @Test
    void consumerRunsOnTheModulePath() throws IOException, InterruptedException {
        Ended ended = run(
                "--module-path",
                CLASSES + File.pathSeparator + runtimePath(),
                "--module",
                "org.ediframework.examples.modules/" + MAIN);

        assertWorked(ended);
        assertTrue(ended.out().contains("module true"), ended.out());
    }

    @Test
    void consumerRunsOnTheClassPath() throws IOException, InterruptedException {
        Ended ended = run("--class-path", CLASSES + File.pathSeparator + runtimePath(), MAIN);

        assertWorked(ended);
        assertTrue(ended.out().contains("module false"), ended.out());
    }

    @Test
    void consumerIsCompiledOnTheClassPathWithoutAnyWarning() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(Path.of("src/main/java/org"))) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of(
                                    "-Xlint:all",
                                    "-Werror",
                                    "-proc:none",
                                    "--release",
                                    "17",
                                    "-d",
                                    folder.toString(),
                                    "-cp",
                                    runtimePath()),
                            null,
                            files.getJavaFileObjectsFromPaths(
                                    sources.filter(path -> path.toString().endsWith(".java"))
                                            .toList()))
                    .call();
            assertTrue(compiled, said.toString());
        }
        assertTrue(!runtimePath().contains("immutables"), runtimePath());
    }
}
