package org.ediframework.io.csv;

import java.io.IOException;
import java.io.InputStream;
import org.ediframework.io.document.BlockInput;

/** A stream that gives no more bytes than allowed, and fails where there are more; closing it leaves its source open. */
final class LimitedInput extends BlockInput {

    private final InputStream source;
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
        this.source = source;
        this.most = most;
    }

    /** How many bytes were read so far. */
    long taken() {
        return taken;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = source.read(target, from, length);
        taken += Math.max(0, read);
        if (taken > most) {
            throw new Exceeded(most);
        }
        return read;
    }
}
