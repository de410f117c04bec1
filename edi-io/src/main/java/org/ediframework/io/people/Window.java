package org.ediframework.io.people;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** The bytes of a stream that are at hand. */
final class Window {

    private final InputStream source;
    private final byte[] bytes;
    private int from;
    private int to;
    private boolean hasEnded;

    /**
     * The beginning of a stream; nothing is read yet.
     *
     * @param size how many bytes are at hand at most
     */
    Window(InputStream source, int size) {
        this.source = source;
        this.bytes = new byte[size + Long.BYTES];
    }

    /** The array; behind {@link #to} at least eight bytes more can be read, whatever they are. */
    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Whether everything was used. */
    boolean isExhausted() {
        return hasEnded && from == to;
    }

    /** Whether nothing comes behind the bytes at hand, as far as is known. */
    boolean hasEnded() {
        return hasEnded;
    }

    /** The place behind the last LF; the beginning where there is none. */
    int afterLastLine() {
        int after = to;
        while (after > from && bytes[after - 1] != '\n') {
            after--;
        }
        return after;
    }

    /** What was used is at hand no more. */
    void take(int until) {
        from = until;
    }

    /** Reads on; false where nothing was read, since the window is full or the stream has ended. */
    boolean fill() throws IOException {
        System.arraycopy(bytes, from, bytes, 0, to - from);
        int before = to - from;
        from = 0;
        to = before;
        while (!hasEnded && to < bytes.length - Long.BYTES) {
            int read = source.read(bytes, to, bytes.length - Long.BYTES - to);
            hasEnded = read < 0;
            to += Math.max(0, read);
        }
        return to > before;
    }

    /** Some of the bytes at hand. */
    InputStream open(int until) {
        return new ByteArrayInputStream(bytes, from, until - from);
    }

    /** The bytes at hand and all that come. */
    InputStream rest() {
        return new SequenceInputStream(open(to), source);
    }
}
