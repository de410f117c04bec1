package org.ediframework.io.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * A text as bytes of UTF-8. Where half of a character stands alone, it is written as if it were a character: a reader that
 * is strict refuses these bytes at their place, where the JDK's encoder would put a question mark.
 */
final class TextAsBytes extends InputStream {

    private static final int PIECE = 1 << 12;
    private static final int MOST_BYTES = 4;

    private final Reader text;
    private final char[] units = new char[PIECE];
    private int unit;
    private int unitEnd;
    private final byte[] bytes = new byte[MOST_BYTES * PIECE];
    private int at;
    private int end;

    TextAsBytes(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, end - at);
        System.arraycopy(bytes, at, target, from, count);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return end - at;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = 0;
        while (end <= bytes.length - MOST_BYTES) {
            int next = next();
            if (next < 0) {
                break;
            }
            int low = Character.isHighSurrogate((char) next) ? peek() : -1;
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                unit++;
                append(Character.toCodePoint((char) next, (char) low));
            } else {
                append(next);
            }
            if (unit == unitEnd) {
                break;
            }
        }
        return end > 0;
    }

    private void append(int character) {
        if (character < 0x80) {
            bytes[end++] = (byte) character;
        } else if (character < 0x800) {
            bytes[end++] = (byte) (0xC0 | (character >> 6));
            bytes[end++] = (byte) (0x80 | (character & 0x3F));
        } else {
            if (character < 0x10000) {
                bytes[end++] = (byte) (0xE0 | (character >> 12));
            } else {
                bytes[end++] = (byte) (0xF0 | (character >> 18));
                bytes[end++] = (byte) (0x80 | ((character >> 12) & 0x3F));
            }
            bytes[end++] = (byte) (0x80 | ((character >> 6) & 0x3F));
            bytes[end++] = (byte) (0x80 | (character & 0x3F));
        }
    }

    private int next() throws IOException {
        int next = peek();
        unit++;
        return next;
    }

    /** The next unit, which stays to be read; -1 at the end. */
    private int peek() throws IOException {
        if (unit >= unitEnd) {
            unit = 0;
            unitEnd = 0;
            int count = text.read(units);
            while (count == 0) {
                count = text.read(units);
            }
            if (count < 0) {
                return -1;
            }
            unitEnd = count;
        }
        return units[unit];
    }
}
