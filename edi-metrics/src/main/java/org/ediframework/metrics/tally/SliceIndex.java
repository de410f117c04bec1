package org.ediframework.metrics.tally;

import java.util.Arrays;

/**
 * Which code a text stands for, looked up by a slice of a character buffer, so that reading a file makes no
 * {@link String} per cell. Exact: a fingerprint says where to look, and the characters decide.
 *
 * <p>What an entry is compared by lies together in memory, so that a column of many labels costs one access to a slower
 * cache, not five. A fingerprint is a mixture of four characters at a time that loses nothing but by the number of
 * steps: of one length, texts of up to 4 characters with equal fingerprints are equal; up to 8, when also the first
 * four are; up to 12, when the second four are too. Longer ones are compared character by character.
 */
final class SliceIndex {

    private static final long MIX = 0xD6E8_FEB8_6659_FD93L;

    /** By number of characters up to four, the bits they take. */
    private static final long[] BITS = {0, 0xFFFFL, 0xFFFF_FFFFL, 0xFFFF_FFFF_FFFFL, -1};

    /** Per entry: the first four characters, the second four, and length and code. */
    private static final int STRIDE = 4;

    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int LENGTH_AND_CODE = 3;

    private final Slots slots = new Slots();

    /** Entry 0 is what a free slot names. An empty slice may find it, and then rightly has code 0. */
    private long[] entries = new long[16 * STRIDE];

    private long[] fingerprints = new long[16];

    /** Only of texts longer than the comparisons above reach. */
    private char[][] longTexts = {};

    private int last;

    /** What {@link Slots} has at present, kept here to spare a step through memory. */
    private int[] entryAt = slots.entries();

    private long seed = slots.getSeed();
    private int shift = slots.getShift();

    /** The code of a slice, or {@link TextIndex#UNKNOWN}. An empty slice has code 0 or is unknown. */
    int find(char[] buffer, int offset, int length) {
        long fingerprint = fingerprint(buffer, offset, length);
        int position = (int) ((fingerprint * seed) >>> shift);
        int entry = entryAt[position];
        if (isAt(entry, fingerprint, buffer, offset, length)) {
            return (int) entries[entry * STRIDE + LENGTH_AND_CODE];
        }
        return entry == 0 ? TextIndex.UNKNOWN : findBeyond(fingerprint, position, buffer, offset, length);
    }

    private int findBeyond(long fingerprint, int collided, char[] buffer, int offset, int length) {
        int position = slots.next(collided);
        for (int entry = entryAt[position]; entry != 0; entry = entryAt[position]) {
            if (isAt(entry, fingerprint, buffer, offset, length)) {
                return (int) entries[entry * STRIDE + LENGTH_AND_CODE];
            }
            position = slots.next(position);
        }
        return TextIndex.UNKNOWN;
    }

    private boolean isAt(int entry, long fingerprint, char[] buffer, int offset, int length) {
        int base = entry * STRIDE;
        return entries[base] == fingerprint
                && (int) (entries[base + LENGTH_AND_CODE] >>> 32) == length
                && (length <= 4
                        || (entries[base + FIRST] == four(buffer, offset)
                                && (length <= 8
                                        || (entries[base + SECOND] == four(buffer, offset + 4)
                                                && (length <= 12 || isLong(entry, buffer, offset))))));
    }

    private boolean isLong(int entry, char[] buffer, int offset) {
        char[] text = longTexts[entry];
        return Arrays.equals(text, 0, text.length, buffer, offset, offset + text.length);
    }

    private static long fingerprint(char[] buffer, int offset, int length) {
        long print = 0;
        int at = offset;
        int left = length;
        for (; left > 4; left -= 4) {
            print = (print ^ four(buffer, at)) * MIX;
            at += 4;
        }
        // Reading beyond the slice and masking saves a loop; only at the buffer's end there is nothing to read.
        return print ^ (at + 4 <= buffer.length ? four(buffer, at) & BITS[left] : upToFour(buffer, at, left));
    }

    private static long four(char[] buffer, int at) {
        return buffer[at] | (long) buffer[at + 1] << 16 | (long) buffer[at + 2] << 32 | (long) buffer[at + 3] << 48;
    }

    private static long upToFour(char[] buffer, int at, int length) {
        long bits = 0;
        for (int i = 0; i < length; i++) {
            bits |= (long) buffer[at + i] << (16 * i);
        }
        return bits;
    }

    /** Adds a text that is not yet held. */
    void add(char[] buffer, int offset, int length, int code) {
        last++;
        if (last == fingerprints.length) {
            int capacity = Math.multiplyExact(last, 2);
            fingerprints = Arrays.copyOf(fingerprints, capacity);
            entries = Arrays.copyOf(entries, Math.multiplyExact(capacity, STRIDE));
        }
        fingerprints[last] = fingerprint(buffer, offset, length);
        int base = last * STRIDE;
        entries[base] = fingerprints[last];
        entries[base + FIRST] = length > 4 ? four(buffer, offset) : 0;
        entries[base + SECOND] = length > 8 ? four(buffer, offset + 4) : 0;
        entries[base + LENGTH_AND_CODE] = (long) length << 32 | (code & 0xFFFF_FFFFL);
        if (length > 12) {
            if (longTexts.length <= last) {
                longTexts = Arrays.copyOf(longTexts, fingerprints.length);
            }
            longTexts[last] = Arrays.copyOfRange(buffer, offset, offset + length);
        }
        slots.add(fingerprints, last);
        entryAt = slots.entries();
        seed = slots.getSeed();
        shift = slots.getShift();
    }
}
