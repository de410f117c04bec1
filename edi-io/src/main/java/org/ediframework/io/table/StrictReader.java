package org.ediframework.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes as text, refused where they are malformed. Everything before that place is given first, so that the record in which
 * it stands can be named; the JDK's own reader loses thousands of characters before it.
 */
public final class StrictReader extends Reader {

    private static final int PIECE = 1 << 13;

    private static final int NONE = -1;

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE).flip();
    private boolean ended;
    private int line = 1;
    private boolean isAfterReturn;

    /** The second half of a character that takes two, when only one was asked for. */
    private int pending = NONE;

    /** Text in this charset. */
    public StrictReader(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The line that was being read, counted from 1. */
    public int line() {
        return line;
    }

    /** The byte at which the reader stopped; -1 where there is none left. */
    public int malformed() {
        return piece.hasRemaining() ? piece.get(piece.position()) & 0xFF : NONE;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (pending != NONE) {
            target[offset] = (char) pending;
            pending = NONE;
            return 1;
        }
        if (!piece.hasRemaining() && !fill()) {
            return -1;
        }
        return length > 1 ? decode(CharBuffer.wrap(target, offset, length)) : decodeOne(target, offset);
    }

    private int decodeOne(char[] target, int offset) throws IOException {
        char[] pair = new char[2];
        int read = decode(CharBuffer.wrap(pair));
        if (read > 0) {
            target[offset] = pair[0];
            pending = read == 2 ? pair[1] : NONE;
        }
        return Math.min(read, 1);
    }

    private int decode(CharBuffer target) throws IOException {
        int start = target.position();
        CoderResult result = decoder.decode(piece, target, ended);
        while (target.position() == start) {
            if (result.isError()) {
                result.throwException();
            }
            if (!fill() && !piece.hasRemaining()) {
                return -1;
            }
            result = decoder.decode(piece, target, ended);
        }
        for (int i = start; i < target.position(); i++) {
            char character = target.array()[target.arrayOffset() + i];
            line += character == '\r' || (character == '\n' && !isAfterReturn) ? 1 : 0;
            isAfterReturn = character == '\r';
        }
        return target.position() - start;
    }

    /** Reads on, behind the bytes of a character that is not complete yet; false at the end. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        piece.compact();
        int read = bytes.read(piece.array(), piece.position(), piece.remaining());
        ended = read < 0;
        piece.position(piece.position() + Math.max(0, read)).flip();
        return !ended;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
