package org.ediframework.io.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A text as bytes of UTF-8. Where half of a character stands alone, it is written as if it were a character: a reader that
 * is strict refuses these bytes at their place, where the JDK's encoder would put a question mark.
 */
final class TextAsBytes extends InputStream {

    private static final int PIECE = 1 << 12;
    private static final int MOST_BYTES = 4;

    private final Reader text;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer units = CharBuffer.allocate(PIECE).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES * PIECE).flip();
    private boolean hasEnded;

    TextAsBytes(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, from, count);
        return count;
    }

    @Override
    public int available() {
        return bytes.remaining();
    }

    private boolean fill() throws IOException {
        while (!bytes.hasRemaining() && !hasEnded) {
            units.compact();
            int read = text.read(units.array(), units.position(), units.remaining());
            hasEnded = read < 0;
            units.position(units.position() + Math.max(0, read)).flip();
            bytes.clear();
            while (encoder.encode(units, bytes, hasEnded).isMalformed()) {
                int half = units.get();
                bytes.put((byte) (0xE0 | (half >> 12)))
                        .put((byte) (0x80 | ((half >> 6) & 0x3F)))
                        .put((byte) (0x80 | (half & 0x3F)));
            }
            bytes.flip();
        }
        return bytes.hasRemaining();
    }
}
