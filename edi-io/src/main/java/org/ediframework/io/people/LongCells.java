package org.ediframework.io.people;

import java.util.Arrays;

/**
 * The codes of cells that do not share a word with the byte that ends them: looked for by their first and last eight bytes
 * and their length, and compared in full.
 */
final class LongCells {

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
    private static final long OTHER_MIX = 0xD6E8_FEB8_6659_FD93L;
    private static final int FIRST_BITS = 6;
    private static final int PLACES_PER_CELL = 4;
    private static final byte[] NOTHING = {};

    private short[] codes = new short[1 << FIRST_BITS];

    /** Each with a word of zeros behind; of length 0 where a place is free. */
    private byte[][] texts = free(1 << FIRST_BITS);

    private int shift = Long.SIZE - FIRST_BITS;
    private int size;

    private static byte[][] free(int places) {
        byte[][] texts = new byte[places][];
        Arrays.fill(texts, NOTHING);
        return texts;
    }

    /**
     * The code of these bytes, or {@link PlainCells#UNKNOWN}.
     *
     * @param to behind the last of them; eight bytes more can be read
     */
    int find(byte[] bytes, int from, int to) {
        int place = place(bytes, from, to);
        return texts[place].length == 0 ? PlainCells.UNKNOWN : codes[place];
    }

    private int place(byte[] bytes, int from, int to) {
        int length = to - from;
        int place = (int) (mixed(bytes, from, length) >>> shift);
        while (texts[place].length != 0 && !isText(texts[place], bytes, from, length)) {
            place = place + 1 & texts.length - 1;
        }
        return place;
    }

    private static long mixed(byte[] bytes, int from, int length) {
        long first = Words.head(bytes, from, length);
        long last = length < Long.BYTES ? 0 : Words.at(bytes, from + length - Long.BYTES);
        long mixture = (first * OTHER_MIX ^ last + length) * MIX;
        return (mixture ^ mixture >>> 32) * MIX;
    }

    private static boolean isText(byte[] text, byte[] bytes, int from, int length) {
        if (text.length != length + Long.BYTES) {
            return false;
        }
        int at = 0;
        while (at + Long.BYTES <= length && Words.at(text, at) == Words.at(bytes, from + at)) {
            at += Long.BYTES;
        }
        return at + Long.BYTES > length
                && Words.head(text, at, length - at) == Words.head(bytes, from + at, length - at);
    }

    void add(byte[] bytes, int from, int to, int code) {
        if (++size * PLACES_PER_CELL > texts.length) {
            grow();
        }
        byte[] text = new byte[to - from + Long.BYTES];
        System.arraycopy(bytes, from, text, 0, to - from);
        put(text, (short) code);
    }

    private void grow() {
        short[] codesBefore = codes;
        byte[][] textsBefore = texts;
        codes = new short[2 * codesBefore.length];
        texts = free(codes.length);
        shift--;
        for (int place = 0; place < textsBefore.length; place++) {
            if (textsBefore[place].length != 0) {
                put(textsBefore[place], codesBefore[place]);
            }
        }
    }

    private void put(byte[] text, short code) {
        int place = place(text, 0, text.length - Long.BYTES);
        codes[place] = code;
        texts[place] = text;
    }
}
