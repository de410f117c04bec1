package org.ediframework.io.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.ediframework.io.load.Limits;

/**
 * What comes in at a door of the library: files, streams and texts as bytes, never more of them than the limits allow and
 * one, by which a reader knows that there is more.
 */
public final class Incoming {

    /** Longer arrays some virtual machines do not make. */
    private static final int LONGEST = Integer.MAX_VALUE - 16;

    private static final int PART = 1 << 20;

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
     * The bytes of a stream, which is left open; one more than the limits allow where there are more, of which only the
     * beginning is as it was.
     *
     * @throws IOException when it cannot be read
     */
    public static byte[] bytes(InputStream source, Limits limits) throws IOException {
        int most = Math.min(limits.getBytes(), LONGEST);
        Deque<byte[]> parts = new ArrayDeque<>();
        int length = 0;
        for (int read = -1; read != 0 && length <= most; length += read) {
            byte[] part = source.readNBytes(Math.min(PART, most + 1 - length));
            read = part.length;
            parts.add(part);
        }
        if (length > most) {
            // What is too long is not looked at beyond its beginning, and need not be there twice.
            byte[] beginning = parts.getFirst();
            parts.clear();
            return Arrays.copyOf(beginning, length);
        }
        byte[] bytes = new byte[length];
        for (int at = 0; !parts.isEmpty(); ) {
            byte[] part = parts.removeFirst();
            System.arraycopy(part, 0, bytes, at, part.length);
            at += part.length;
        }
        return bytes;
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
