package org.ediframework.metrics.tally;

import java.util.Arrays;

/**
 * Which code a text stands for, looked up by a slice of a character buffer, so that reading a file makes no
 * {@link String} per cell. Exact: a fingerprint only says where to look, the characters decide.
 */
final class SliceIndex {

    /** Texts of up to so many characters are told apart by fingerprint and length alone: no two share both. */
    private static final int TOLD_BY_FINGERPRINT = 4;

    private static final long MIX = 0xD6E8_FEB8_6659_FD93L;

    private final Slots slots = new Slots();
    private long[] fingerprints = new long[16];
    private char[][] texts = new char[16][];
    private int[] codes = new int[16];
    private int last;

    SliceIndex() {
        // Entry 0 is what a free slot names. An empty slice may find it, and then rightly has code 0.
        texts[0] = new char[0];
    }

    /** The code of a slice, or {@link TextIndex#UNKNOWN}. An empty slice has code 0 or is unknown. */
    int find(char[] buffer, int offset, int length) {
        long fingerprint = fingerprint(buffer, offset, length);
        int position = slots.position(fingerprint);
        int entry = slots.entry(position);
        if (fingerprints[entry] == fingerprint && isAt(entry, buffer, offset, length)) {
            return codes[entry];
        }
        return entry == 0 ? TextIndex.UNKNOWN : findBeyond(fingerprint, position, buffer, offset, length);
    }

    private int findBeyond(long fingerprint, int collided, char[] buffer, int offset, int length) {
        int position = slots.next(collided);
        for (int entry = slots.entry(position); entry != 0; entry = slots.entry(position)) {
            if (fingerprints[entry] == fingerprint && isAt(entry, buffer, offset, length)) {
                return codes[entry];
            }
            position = slots.next(position);
        }
        return TextIndex.UNKNOWN;
    }

    private boolean isAt(int entry, char[] buffer, int offset, int length) {
        char[] text = texts[entry];
        if (text.length != length) {
            return false;
        }
        if (length > TOLD_BY_FINGERPRINT) {
            for (int i = 0; i < text.length; i++) {
                if (text[i] != buffer[offset + i]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Four characters at a time; one step per four is a bijection of 64 bits, so up to four nothing is lost. */
    private static long fingerprint(char[] buffer, int offset, int length) {
        long print = length;
        int at = offset;
        int end = offset + length;
        for (; end - at >= 4; at += 4) {
            long four = buffer[at]
                    | (long) buffer[at + 1] << 16
                    | (long) buffer[at + 2] << 32
                    | (long) buffer[at + 3] << 48;
            print = (print ^ four) * MIX;
        }
        long rest = 0;
        for (; at < end; at++) {
            rest = rest << 16 | buffer[at];
        }
        return print ^ rest;
    }

    /** Adds a text that is not yet held. */
    void add(char[] buffer, int offset, int length, int code) {
        last++;
        if (last == texts.length) {
            int capacity = Math.multiplyExact(last, 2);
            fingerprints = Arrays.copyOf(fingerprints, capacity);
            texts = Arrays.copyOf(texts, capacity);
            codes = Arrays.copyOf(codes, capacity);
        }
        fingerprints[last] = fingerprint(buffer, offset, length);
        texts[last] = Arrays.copyOfRange(buffer, offset, offset + length);
        codes[last] = code;
        slots.add(fingerprints, last);
    }
}
