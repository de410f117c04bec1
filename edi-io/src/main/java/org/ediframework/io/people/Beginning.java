package org.ediframework.io.people;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.ediframework.io.cells.WorkbookReader;

/** What the first bytes of a stream tell of it; no more are read than that takes. */
final class Beginning {

    private static final int MOST = 1 << 16;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final InputStream rest;
    private final byte[] start;
    private final Optional<Form> form;
    private final Optional<Charset> charset;

    Beginning(InputStream bytes, Collection<String> wanted, Optional<Charset> charset) throws IOException {
        this.rest = new FilterInputStream(bytes) {
            @Override
            public void close() {
                // Whoever opened the stream closes it.
            }
        };
        this.charset = charset;
        byte[] read = new byte[MOST];
        int length = 0;
        Optional<Form> found = Optional.empty();
        for (int more = 0; more >= 0 && length < MOST && !isLine(read, length, found); ) {
            more = bytes.read(read, length, MOST - length);
            length += Math.max(0, more);
            found = Form.find(Arrays.copyOf(read, length), wanted, charset);
        }
        this.start = Arrays.copyOf(read, length);
        this.form = found;
    }

    /** Whether a header was found, and its line has ended, so that it is the whole of it. */
    private static boolean isLine(byte[] read, int length, Optional<Form> found) {
        boolean hasEnded = false;
        for (int at = 0; at < length; at++) {
            hasEnded |= read[at] == '\n' || read[at] == '\r';
        }
        return found.isPresent() && hasEnded;
    }

    boolean isWorkbook() {
        return Arrays.mismatch(start, 0, Math.min(start.length, ZIP.length), ZIP, 0, ZIP.length) < 0
                || WorkbookReader.contentOf(start) == WorkbookReader.Content.WORKBOOK;
    }

    /** Whether the reader counts it as it is. */
    boolean isPlain() {
        return !isWorkbook() && orPlain().isPlain();
    }

    private Form orPlain() {
        return form.orElseGet(() -> Form.plain(start, charset));
    }

    /** All bytes. */
    InputStream whole() {
        return new SequenceInputStream(new ByteArrayInputStream(start), rest);
    }

    /** The rows in the form that the reader counts. */
    InputStream rows() {
        return isPlain() ? whole() : PlainRows.of(whole(), orPlain());
    }
}
