package org.ediframework.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;

/** Streams and texts as networks and the ill-meaning give them. */
final class OddSources {

    private OddSources() {}

    /** A stream that gives a byte at a time, as networks may. */
    static final class Trickle extends ByteArrayInputStream {

        boolean isClosed;

        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int from, int length) {
            return super.read(target, from, Math.min(1, length));
        }

        @Override
        public void close() throws IOException {
            isClosed = true;
            super.close();
        }
    }

    static final class EndlessStream extends InputStream {

        @Override
        public int read() {
            return 'x';
        }
    }

    static final class EndlessText extends Reader {

        @Override
        public int read(char[] target, int from, int length) {
            Arrays.fill(target, from, from + length, 'x');
            return length;
        }

        @Override
        public void close() {}
    }
}
