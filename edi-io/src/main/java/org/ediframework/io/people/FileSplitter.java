package org.ediframework.io.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes where a file may be cut so that several threads can read it: after a line end, before a line that looks like
 * a record of its own.
 *
 * <p>Whether a line end stands between records or within quotes cannot be seen without reading everything before it.
 * It need not be: a part that was cut within quotes ends in an open quote, which its parser reports. If every part but
 * the last ends outside quotes, then, from the first part on, every part began at a record. Else the cuts are dropped.
 */
final class FileSplitter {

    /** Below this a second thread is not worth its start. */
    private static final long SMALLEST_PART = 1 << 20;

    /** How far to look for a place to cut. */
    private static final int WINDOW = 1 << 17;

    private final FilePart whole;
    private final int columns;

    FileSplitter(FilePart whole, int columns) {
        this.whole = whole;
        this.columns = columns;
    }

    /** The parts in order; one when the file is small or offers no place to cut. */
    List<FilePart> split(int number) throws IOException {
        long size = whole.size();
        long parts = Math.max(1, Math.min(number, size / SMALLEST_PART));
        List<FilePart> result = new ArrayList<>();
        long from = 0;
        for (long part = 1; part < parts; part++) {
            long cut = placeAfter(Math.max(from, size / parts * part), size);
            if (cut > from && cut < size) {
                result.add(new FilePart(whole.file(), from, cut));
                from = cut;
            }
        }
        result.add(new FilePart(whole.file(), from, size));
        return result;
    }

    /** The first byte of the first line after this one that looks like a record, or the size. */
    private long placeAfter(long start, long size) throws IOException {
        byte[] window;
        try (InputStream bytes = new FilePart(whole.file(), start, Math.min(size, start + WINDOW)).open()) {
            window = bytes.readAllBytes();
        }
        int lineStart = after(window, 0);
        while (lineStart < window.length) {
            int lineEnd = after(window, lineStart);
            if (lineEnd < window.length && looksLikeRecord(window, lineStart, lineEnd)) {
                return start + lineStart;
            }
            lineStart = lineEnd;
        }
        return size;
    }

    private static int after(byte[] window, int from) {
        for (int i = from; i < window.length; i++) {
            if (window[i] == '\n') {
                return i + 1;
            }
        }
        return window.length;
    }

    private boolean looksLikeRecord(byte[] window, int from, int to) {
        String line = new String(window, from, to - from, StandardCharsets.ISO_8859_1);
        boolean quoted = false;
        int fields = 1;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == ',' && !quoted) {
                fields++;
            }
        }
        return !quoted && fields == columns;
    }
}
