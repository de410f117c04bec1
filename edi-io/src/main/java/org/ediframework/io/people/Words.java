package org.ediframework.io.people;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first one lowest. */
final class Words {

    static final long QUOTES = of('"');
    static final long FEEDS = of('\n');
    static final long COMMAS = of(',');

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOWEST = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;
    private static final long BLANKS = of(' ');

    private Words() {}

    static long at(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    /** The first bytes of a word, at most eight, and zeros behind them. */
    static long head(byte[] bytes, int at, int length) {
        if (length >= Long.BYTES) {
            return at(bytes, at);
        }
        return length == 0 ? 0 : at(bytes, at) & (-1L >>> (Long.SIZE - Byte.SIZE * length));
    }

    /** Blanks behind so many bytes of a word. */
    static long blanksBehind(int length) {
        return length >= Long.BYTES ? 0 : BLANKS << (Byte.SIZE * length);
    }

    /** A word of this byte alone. */
    static long of(char mark) {
        return LOWEST * mark;
    }

    /** Marks each byte that is the mark by its highest bit; above the first of them perhaps others too. */
    static long marked(long word, long marks) {
        long zeroes = word ^ marks;
        return (zeroes - LOWEST) & ~zeroes & HIGHEST;
    }

    /** All bits up to the first marked byte, which is one of them; all bits where none is marked. */
    static long upTo(long marked) {
        return marked ^ (marked - 1);
    }

    /** The number of bytes up to the first marked one, which is one of them; 9 where none is marked. */
    static int length(long marked) {
        return (Long.numberOfTrailingZeros(marked) >>> 3) + 1;
    }

    /** Where the first byte stands that is the mark, from here on; {@link PlainCells#UNKNOWN} where there is none. */
    static int find(byte[] bytes, int from, int to, long marks) {
        for (int at = from; at < to; at += Long.BYTES) {
            long marked = marked(at(bytes, at), marks);
            if (marked != 0) {
                int found = at + length(marked) - 1;
                return found < to ? found : PlainCells.UNKNOWN;
            }
        }
        return PlainCells.UNKNOWN;
    }

    /** Marks a byte that is a control, such as a line end, or not ASCII; above the first of them perhaps others too. */
    static long odd(long word) {
        return (word | (word - BLANKS)) & HIGHEST;
    }
}
