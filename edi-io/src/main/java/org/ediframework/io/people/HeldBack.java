package org.ediframework.io.people;

import java.io.IOException;
import java.io.InputStream;
import org.ediframework.io.document.BlockInput;

/** A stream that keeps its last bytes until it is known to have ended, and ends before its {@link Footer}. */
final class HeldBack extends BlockInput {

    private final InputStream source;
    private final byte[] bytes = new byte[4 * Footer.MOST];
    private int from;
    private int to;
    private boolean hasEnded;
    private Footer footer = Footer.NONE;

    HeldBack(InputStream source) {
        this.source = source;
    }

    /** What was left out; known when the stream has ended. */
    Footer footer() {
        return footer;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!hasEnded && to - from <= Footer.MOST) {
            fill();
        }
        int taken = Math.min(length, to - from - (hasEnded ? 0 : Footer.MOST));
        System.arraycopy(bytes, from, buffer, offset, taken);
        from += taken;
        return taken == 0 ? -1 : taken;
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, from, bytes, 0, to - from);
        to -= from;
        from = 0;
        int read = source.read(bytes, to, bytes.length - to);
        if (read < 0) {
            hasEnded = true;
            footer = Footer.find(bytes, to);
            to = footer.start();
        } else {
            to += read;
        }
    }
}
