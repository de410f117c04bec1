package org.ediframework.io.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives no more bytes than allowed, and fails where there are more. */
final class LimitedInput extends FilterInputStream {

    private final long most;
    private long taken;

    /** There are more bytes than allowed. */
    static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1;

        private final long most;

        private Exceeded(long most) {
            super("More than the " + most + " bytes allowed.");
            this.most = most;
        }

        /** How many are allowed. */
        long most() {
            return most;
        }
    }

    LimitedInput(InputStream source, long most) {
        super(source);
        this.most = most;
    }

    /** How many bytes were read so far. */
    long taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        return next < 0 ? next : count(1) > 0 ? next : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        return count(super.read(target, from, length));
    }

    @Override
    public long skip(long count) throws IOException {
        throw new UnsupportedOperationException("Every byte counts, so none is skipped.");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int count(int read) throws Exceeded {
        if (read > 0) {
            taken += read;
            if (taken > most) {
                throw new Exceeded(most);
            }
        }
        return read;
    }
}
