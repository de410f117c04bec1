package org.ediframework.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one try of a property, which JUnit's own would share between all tries. */
public final class TemporaryFolder implements AutoCloseable {

    private final Path folder;

    /** Makes the folder. */
    public TemporaryFolder() throws IOException {
        folder = Files.createTempDirectory("edi");
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
