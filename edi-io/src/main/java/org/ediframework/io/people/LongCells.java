package org.ediframework.io.people;

import java.util.Arrays;

/** The codes of cells that do not share a word with the byte that ends them: by a mixture of their words, then by their bytes. */
final class LongCells {

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
    private static final int FIRST_BITS = 6;
    private static final int PLACES_PER_CELL = 4;
    private static final byte[] NOTHING = {};

    private long[] mixtures = new long[1 << FIRST_BITS];
    private short[] codes = new short[1 << FIRST_BITS];

    /** Of length 0 where a place is free. */
    private byte[][] texts = free(1 << FIRST_BITS);

    private int shift = Long.SIZE - FIRST_BITS;
    private int size;

    private static byte[][] free(int places) {
        byte[][] texts = new byte[places][];
        Arrays.fill(texts, NOTHING);
        return texts;
    }

    /** What another word makes of a mixture; the first is 0. */
    static long mixed(long mixture, long word) {
        long product = (mixture ^ word) * MIX;
        return product ^ product >>> 32;
    }

    /** The code of these bytes, or {@link PlainCells#UNKNOWN}. */
    int find(long mixture, byte[] bytes, int from, int to) {
        int place = place(mixture, bytes, from, to);
        return texts[place].length == 0 ? PlainCells.UNKNOWN : codes[place];
    }

    private int place(long mixture, byte[] bytes, int from, int to) {
        int place = (int) (mixture >>> shift);
        while (texts[place].length != 0
                && (mixtures[place] != mixture
                        || !Arrays.equals(texts[place], 0, texts[place].length, bytes, from, to))) {
            place = place + 1 & texts.length - 1;
        }
        return place;
    }

    void add(long mixture, byte[] text, int code) {
        if (++size * PLACES_PER_CELL > texts.length) {
            grow();
        }
        put(mixture, text, (short) code);
    }

    private void grow() {
        long[] mixturesBefore = mixtures;
        short[] codesBefore = codes;
        byte[][] textsBefore = texts;
        mixtures = new long[2 * mixturesBefore.length];
        codes = new short[mixtures.length];
        texts = free(mixtures.length);
        shift--;
        for (int place = 0; place < textsBefore.length; place++) {
            if (textsBefore[place].length != 0) {
                put(mixturesBefore[place], textsBefore[place], codesBefore[place]);
            }
        }
    }

    private void put(long mixture, byte[] text, short code) {
        int place = place(mixture, text, 0, text.length);
        mixtures[place] = mixture;
        codes[place] = code;
        texts[place] = text;
    }
}
