package org.ediframework.io.people;

import java.io.IOException;
import java.io.InputStream;
import org.ediframework.io.document.BlockInput;

/** The first bytes of a stream, so many at most. */
final class FirstBytes extends BlockInput {

    private final InputStream bytes;
    private long left;

    FirstBytes(InputStream bytes, long most) {
        this.bytes = bytes;
        this.left = most;
    }

    /** Whether all of them were read. */
    boolean isExhausted() {
        return left == 0;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = bytes.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
