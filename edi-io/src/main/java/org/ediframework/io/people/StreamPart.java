package org.ediframework.io.people;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose header can be read before the whole is read, once. The stream itself stays open. */
final class StreamPart implements Part {

    /** The most bytes that are held back for the second reading; no header of a sane file is as long. */
    static final int LONGEST_HEADER = 1 << 20;

    private final BufferedInputStream bytes;

    StreamPart(InputStream stream) {
        this.bytes = new BufferedInputStream(new Unasked(stream), 1 << 16);
    }

    /** The bytes up to the longest header; what is read of them is read again by {@link #open}. */
    FirstBytes openHeader() {
        bytes.mark(LONGEST_HEADER + 1);
        return new FirstBytes(bytes, LONGEST_HEADER);
    }

    @Override
    public InputStream open() throws IOException {
        bytes.reset();
        // Without a mark, the buffer is used again instead of growing.
        bytes.mark(0);
        return new FilterInputStream(bytes) {
            @Override
            public void close() {
                // Whoever opened the stream closes it.
            }
        };
    }

    @Override
    public boolean isStart() {
        return true;
    }

    @Override
    public long countLinesBefore() {
        return 0;
    }

    /** Is never asked how much it has: a named pipe that was opened as a channel fails at that question. */
    private static final class Unasked extends FilterInputStream {

        private Unasked(InputStream stream) {
            super(stream);
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
