package org.ediframework.io.json;

import java.util.Arrays;
import org.ediframework.core.review.Location;

/** Where the lines of a text begin; they end with LF, CR or both. */
final class Lines {

    private final String file;
    private final int[] starts;

    Lines(String file, char[] text, int length) {
        this.file = file;
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < length; i++) {
            char unit = text[i];
            if (unit == '\n' || (unit == '\r' && (i + 1 == length || text[i + 1] != '\n'))) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The place of the UTF-16 unit at this offset. */
    Location at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return Location.builder()
                .file(file)
                .line(line + 1)
                .column(offset - starts[line] + 1)
                .build();
    }
}
