package org.ediframework.io.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ediframework.io.load.Limits;

/**
 * What comes in at a door of the library: files, streams and texts as bytes, never more of them than the limits allow and
 * one, by which a reader knows that there is more.
 */
public final class Incoming {

    /** Longer arrays some virtual machines do not make. */
    private static final int LONGEST = Integer.MAX_VALUE - 16;

    private Incoming() {}

    /** The name that findings give for a file; empty where it has none. */
    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /**
     * The bytes of a file.
     *
     * @throws IOException when it cannot be opened or read
     */
    public static byte[] bytes(Path file, Limits limits) throws IOException {
        try (InputStream source = Files.newInputStream(file)) {
            return bytes(source, limits);
        }
    }

    /**
     * The bytes of a stream, which is left open.
     *
     * @throws IOException when it cannot be read
     */
    public static byte[] bytes(InputStream source, Limits limits) throws IOException {
        return source.readNBytes(Math.min(limits.getBytes(), LONGEST) + 1);
    }

    /**
     * A text in UTF-8; the reader is left open.
     *
     * @throws IOException when it cannot be read
     */
    public static byte[] bytes(Reader text, Limits limits) throws IOException {
        return bytes(new TextAsBytes(text), limits);
    }

    /** A text in UTF-8, as it comes. A half of a character becomes bytes that no strict reader of UTF-8 accepts. */
    public static InputStream stream(Reader text) {
        return new TextAsBytes(text);
    }
}
