package org.ediframework.io.binding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;

/**
 * The tokens of one value as JSON on a single line, so that a column of it is a token, with the place at which each
 * token stands in the document that it comes from. Whatever is wrong with the value is wrong with the copy: names that
 * stand twice, halves of characters, numbers to the digit.
 */
public final class CopiedJson {

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private int[] starts = new int[64];
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int count;
    private int depth;
    private boolean isFirst = true;

    /** A copy that stops at so many bytes as the limits allow; longer by a token where there is more of the value. */
    public CopiedJson(Limits limits) {
        this.most = limits.getBytes();
    }

    /**
     * An object or a list begins.
     *
     * @param line where it stands; below 1 where that is not known, as for all tokens
     */
    public void open(char bracket, int line, int column) {
        if (begins(line, column)) {
            text.append(bracket);
        }
        depth++;
        isFirst = true;
    }

    /** An object or a list ends. */
    public void close(char bracket, int line, int column) {
        if (text.length() <= most) {
            note(line, column);
            text.append(bracket);
        }
        depth--;
        isFirst = false;
    }

    /** The name of a property. */
    public void name(String name, int line, int column) {
        if (begins(line, column)) {
            quoted(name);
            text.append(':');
        }
        isFirst = true;
    }

    /** A text. */
    public void string(String value, int line, int column) {
        if (begins(line, column)) {
            quoted(value);
        }
        isFirst = false;
    }

    /** A number, a truth value or nothing, as it is spelt. */
    public void literal(String spelling, int line, int column) {
        if (begins(line, column)) {
            text.append(spelling);
        }
        isFirst = false;
    }

    /** Whether the value has ended. */
    public boolean isComplete() {
        return depth == 0 && !isFirst;
    }

    /** Reads the copy; findings tell the places in the document that it comes from. */
    public <T> Loaded<T> read(JsonFormat<T> format) {
        return format.withCheck((value, gaps, structure, consumer) ->
                        structure.forEach(finding -> consumer.accept(located(finding))))
                .read(text.toString().getBytes(StandardCharsets.UTF_8), "");
    }

    private boolean begins(int line, int column) {
        if (text.length() > most) {
            return false;
        }
        if (!isFirst) {
            text.append(',');
        }
        note(line, column);
        return true;
    }

    private void note(int line, int column) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            lines = Arrays.copyOf(lines, count * 2);
            columns = Arrays.copyOf(columns, count * 2);
        }
        starts[count] = text.length();
        lines[count] = line;
        columns[count++] = column;
    }

    private void quoted(String value) {
        text.append('"');
        for (int at = 0; at < value.length(); at++) {
            char unit = value.charAt(at);
            if (unit < ' ' || unit == '"' || unit == '\\' || Character.isSurrogate(unit)) {
                text.append(String.format("\\u%04x", (int) unit));
            } else {
                text.append(unit);
            }
        }
        text.append('"');
    }

    private Finding located(Finding finding) {
        return Finding.builder()
                .from(finding)
                .location(finding.getLocation().map(this::original))
                .build();
    }

    private Location original(Location inCopy) {
        int offset = inCopy.getColumn().orElse(1) - 1;
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int token = found >= 0 ? found : Math.max(0, -found - 2);
        Location.Builder location = Location.builder().file(inCopy.getFile());
        // Parsers over a tree and the like have neither.
        if (lines[token] > 0 && columns[token] > 0) {
            location.line(lines[token]).column(columns[token]);
        }
        return location.build();
    }
}
