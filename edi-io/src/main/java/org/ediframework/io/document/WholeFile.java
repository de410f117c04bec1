package org.ediframework.io.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file that never holds half of what was meant. */
public final class WholeFile {

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    private static final int ATTEMPTS = 100;

    private WholeFile() {}

    /**
     * Writes to a temporary file beside the one meant, and moves it there when all is written. A link leads to the file
     * that is meant; what is neither a file nor a folder, such as a pipe, is written to as it is.
     *
     * @throws FileSystemException where a folder of that name stands in the way
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream target = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                content.writeTo(target);
            }
            return;
        }
        Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = createBeside(whole);
        try {
            try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                content.writeTo(target);
            }
            move(beside, whole);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A new file with the permissions that any new file has; those of a temporary file would shut others out. */
    private static Path createBeside(Path whole) throws IOException {
        for (int attempt = 0; ; attempt++) {
            Path beside = whole.resolveSibling("." + whole.getFileName() + "." + attempt + ".tmp");
            try {
                return Files.createFile(beside);
            } catch (FileAlreadyExistsException taken) {
                if (attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
