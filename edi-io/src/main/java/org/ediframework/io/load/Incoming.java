package org.ediframework.io.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * A document that comes in at a door of the library: a stream, a text or bytes, and the name that findings give for it. A
 * stream or a text can be taken once, the bytes of what is in the memory as often as is wanted.
 */
public final class Incoming {

    /** Longer arrays some virtual machines do not make. */
    private static final int LONGEST = Integer.MAX_VALUE - 16;

    private static final int PART = 1 << 20;

    private final InputStream stream;
    private final Optional<byte[]> inMemory;
    private final Optional<Charset> charset;
    private final String file;

    private Incoming(InputStream stream, Optional<byte[]> inMemory, Optional<Charset> charset, String file) {
        this.stream = stream;
        this.inMemory = inMemory;
        this.charset = charset;
        this.file = file;
    }

    /**
     * What comes as a stream.
     *
     * @param file the name that findings give
     */
    public static Incoming of(InputStream bytes, String file) {
        return new Incoming(bytes, Optional.empty(), Optional.empty(), file);
    }

    /**
     * What is in the memory.
     *
     * @param file the name that findings give
     */
    public static Incoming of(byte[] bytes, String file) {
        return new Incoming(new ByteArrayInputStream(bytes), Optional.of(bytes), Optional.empty(), file);
    }

    /**
     * What comes as a text. A half of a character becomes bytes that no strict reader of UTF-8 accepts.
     *
     * @param file the name that findings give
     */
    public static Incoming of(Reader text, String file) {
        return new Incoming(new TextAsBytes(text), Optional.empty(), Optional.of(StandardCharsets.UTF_8), file);
    }

    /** The name that findings give for a file; empty where it has none. */
    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /** The name that findings give. */
    public String file() {
        return file;
    }

    /** UTF-8 for what came as a text, whatever was declared for bytes; absent for bytes, which do not say. */
    public Optional<Charset> charset() {
        return charset;
    }

    /** The document as it comes; nobody but its owner closes it. */
    public InputStream stream() {
        return stream;
    }

    /**
     * The same document in the memory.
     *
     * @throws IOException when it cannot be read
     */
    public Incoming held(Limits limits) throws IOException {
        byte[] bytes = bytes(limits);
        return new Incoming(new ByteArrayInputStream(bytes), Optional.of(bytes), charset, file);
    }

    /**
     * The whole document. What comes as a stream or a text is never taken beyond the limits and one byte, by which a reader
     * knows that there is more; only its beginning is as it was then.
     *
     * @throws IOException when it cannot be read
     */
    public byte[] bytes(Limits limits) throws IOException {
        return inMemory.isPresent() ? inMemory.get() : taken(Math.min(limits.getBytes(), LONGEST));
    }

    private byte[] taken(int most) throws IOException {
        Deque<byte[]> parts = new ArrayDeque<>();
        int length = 0;
        for (int read = -1; read != 0 && length <= most; length += read) {
            byte[] part = stream.readNBytes(Math.min(PART, most + 1 - length));
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
}
