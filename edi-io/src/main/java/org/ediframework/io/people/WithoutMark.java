package org.ediframework.io.people;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text without a byte order mark at its start. */
final class WithoutMark extends FilterReader {

    private static final char MARK = '\uFEFF';

    private boolean atStart = true;

    WithoutMark(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) == 1 ? one[0] : -1;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (!atStart || read <= 0) {
            return read;
        }
        atStart = false;
        if (buffer[offset] != MARK) {
            return read;
        }
        if (read == 1) {
            return in.read(buffer, offset, length);
        }
        System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
        return read - 1;
    }
}
