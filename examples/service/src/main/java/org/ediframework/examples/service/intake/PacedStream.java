package org.ediframework.examples.service.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** A body that may not be larger than its limit, nor come slower than its pace. For one thread. */
final class PacedStream extends FilterInputStream {

    private final long limit;
    private final Pace pace;
    private final LongSupplier nanoTime;
    private final long start;
    private long bytes;

    PacedStream(InputStream body, long limit, Pace pace, LongSupplier nanoTime) {
        super(body);
        this.limit = limit;
        this.pace = pace;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
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
        if (read >= 0 && pace.isMissedBy(bytes, nanoTime.getAsLong() - start)) {
            throw RefusedBodyException.tooSlow(pace);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] skipped = new byte[(int) Math.min(wanted, 1 << 13)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
