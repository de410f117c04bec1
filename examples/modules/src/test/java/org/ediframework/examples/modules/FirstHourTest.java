package org.ediframework.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ediframework.examples.modules.VirtualMachine.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs of the first hour print what the page shows. That Maven finds the library as the page says, from nothing,
 * {@code .ci/first-hour} tries.
 */
class FirstHourTest {

    private static final Pattern FILE = Pattern.compile("(?ms)^`([^`\\n]+)`[^\\n]*:\\n\\n```\\w*\\n(.*?)^```");
    private static final Pattern RUN =
            Pattern.compile("(?ms)^mvn -q compile exec:java -Dexec.mainClass=(\\w+)\\n```.*?^```text\\n(.*?)^```");

    @TempDir
    private Path folder = Path.of("");

    private static List<MatchResult> pieces(Pattern kind) throws IOException {
        return kind.matcher(Files.readString(Path.of("../../edi-io/docs/first-hour.md")))
                .results()
                .toList();
    }

    @Test
    void everyProgramOfThePagePrintsWhatThePageShows() throws IOException, InterruptedException {
        for (MatchResult file : pieces(FILE)) {
            Path target = folder.resolve(file.group(1));
            Files.createDirectories(target.toAbsolutePath().resolve("..").normalize());
            Files.writeString(target, file.group(2));
        }
        List<MatchResult> programs = pieces(RUN);
        assertEquals(3, programs.size());
        for (MatchResult program : programs) {
            String name = program.group(1);
            VirtualMachine.compile(List.of(folder.resolve("src/main/java/" + name + ".java")), folder);

            Ended ended = VirtualMachine.run(
                    folder, "--class-path", folder + File.pathSeparator + VirtualMachine.runtimePath(), name);

            assertEquals(0, ended.status(), ended.err());
            assertEquals(program.group(2), ended.out(), name);
        }
    }
}
