package org.ediframework.io.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
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

    @Test
    void linkLeadsToTheFileThatIsMeant() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        WholeFile.write(link, target -> target.write('a'));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("a", Files.readString(file));
    }

    @Test
    void folderIsNotReplacedEvenIfItIsEmpty() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("plan.json"));

        FileSystemException refused =
                assertThrows(FileSystemException.class, () -> WholeFile.write(inTheWay, target -> target.write('a')));

        assertEquals("it is a folder", refused.getReason());
        assertEquals(List.of("plan.json"), names());
        assertTrue(Files.isDirectory(inTheWay));
    }

    @Test
    void deviceStaysADevice() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "The system has no /dev/null.");

        WholeFile.write(device, target -> target.write('a'));

        assertFalse(Files.isRegularFile(device));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
