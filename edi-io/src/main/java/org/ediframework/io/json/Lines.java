package org.ediframework.io.json;

import java.util.Arrays;
import org.ediframework.core.finding.Location;

/** Where the lines of a text begin; they end with LF, CR or both. It looks no further than it is asked for. */
final class Lines {

    private final String file;
    private final char[] text;
    private final int length;
    private int[] starts = new int[64];
    private int count = 1;
    private int looked;

    Lines(String file, char[] text, int length) {
        this.file = file;
        this.text = text;
        this.length = length;
    }

    private void lookUpTo(int end) {
        int i = looked;
        for (; i < end; i++) {
            char unit = text[i];
            if (unit == '\n' || (unit == '\r' && (i + 1 == length || text[i + 1] != '\n'))) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        looked = i;
    }

    /** The place of the UTF-16 unit at this offset. */
    Location at(int offset) {
        lookUpTo(Math.min(offset, length));
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int line = found >= 0 ? found : -found - 2;
        return Location.builder()
                .file(file)
                .line(line + 1)
                .column(offset - starts[line] + 1)
                .build();
    }
}
