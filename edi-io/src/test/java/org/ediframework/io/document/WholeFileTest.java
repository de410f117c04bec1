package org.ediframework.io.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void fileThatFailsHalfWayKeepsWhatItHeld() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "before");

        assertThrows(
                IOException.class,
                () -> WholeFile.write(file, target -> {
                    target.write(1);
                    throw new IOException("the disk is full");
                }));

        assertEquals("before", Files.readString(file));
        assertEquals(List.of("plan.json"), names());
    }

    @Test
    void fileIsReplacedAndNothingLeftBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "before");
        Files.writeString(folder.resolve(".plan.json.0.tmp"), "somebody else's");

        WholeFile.write(file, target -> target.write("after".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertEquals("after", Files.readString(file));
        assertEquals(List.of(".plan.json.0.tmp", "plan.json"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
