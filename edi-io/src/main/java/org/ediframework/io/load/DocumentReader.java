package org.ediframework.io.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads one kind of document from wherever it is kept. Bad content never throws: it is told in what reading gives.
 *
 * @param <R> what reading gives, most often {@link Loaded}
 * @see TextReader
 */
@FunctionalInterface
public interface DocumentReader<R> {

    /**
     * Reads a document that has come in already; for readers that stand on this one.
     *
     * @throws IOException when it cannot be read; what is wrong with its content is a finding instead
     */
    R read(Incoming document) throws IOException;

    /**
     * Reads a file. Findings give its name.
     *
     * @throws IOException when the file cannot be opened or read; what is wrong with its content is a finding instead
     */
    default R read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes, Incoming.nameOf(file));
        }
    }

    /**
     * Reads a stream, to its end or to the limit, and leaves it open.
     *
     * @param file the name that findings give
     * @throws IOException when the stream cannot be read; what is wrong with its content is a finding instead
     */
    default R read(InputStream bytes, String file) throws IOException {
        return read(Incoming.of(bytes, file));
    }

    /**
     * Reads a document in the memory.
     *
     * @param file the name that findings give
     */
    default R read(byte[] bytes, String file) {
        try {
            return read(Incoming.of(bytes, file));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in the memory cannot fail.", impossible);
        }
    }
}
