package org.ediframework.examples.service.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that may not be more than a limit. For one thread. */
final class SizedStream extends FilterInputStream {

    private final long limit;
    private long bytes;

    SizedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) == 1 ? one[0] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        bytes += Math.max(0, read);
        if (bytes > limit) {
            throw RefusedBodyException.tooLarge(limit);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(wanted, 1 << 13)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
