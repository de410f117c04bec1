package org.ediframework.examples.service.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.function.LongSupplier;

/** A body that may not come slower than its pace, nor pause for longer than the connection may. For one thread. */
final class PacedStream extends FilterInputStream {

    private final Pace pace;
    private final LongSupplier nanoTime;
    private final long start;
    private long bytes;

    PacedStream(InputStream body, Pace pace, LongSupplier nanoTime) {
        super(body);
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
        int read;
        try {
            read = in.read(buffer, offset, length);
        } catch (IOException broken) {
            if (broken instanceof SocketTimeoutException || broken.getCause() instanceof SocketTimeoutException) {
                throw RefusedBodyException.tooSlow(pace);
            }
            throw broken;
        }
        bytes += Math.max(0, read);
        if (read >= 0 && pace.isMissedBy(bytes, nanoTime.getAsLong() - start)) {
            throw RefusedBodyException.tooSlow(pace);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(wanted, 1 << 13)]));
    }

    /** Nothing: the body stays the container's, and what is left of it is read on by {@link Leftovers}. */
    @Override
    public void close() {}

    @Override
    public boolean markSupported() {
        return false;
    }
}
