package org.ediframework.metrics.tally;

import java.util.Arrays;

/**
 * Which code a text stands for, looked up by a slice of a character buffer, so that reading a file makes no
 * {@link String} per cell. Exact: no two texts are ever taken for each other.
 *
 * <p>A text of up to four characters, or of up to eight of which each fits a byte, is packed into one number, its key;
 * with its length that is the whole text, so that comparing it is comparing two numbers. Most codes and many labels are
 * that short. The key of any other text is a mixture, which says where to look, and then the characters decide.
 */
final class SliceIndex {

    private static final long MIX = 0xD6E8_FEB8_6659_FD93L;

    /** Up to here a text may be its own key. */
    private static final int SHORT = 8;

    /** Says that a slice is more than a key can hold. A text with this very key is treated as if it were. */
    private static final long NOT_EXACT = -1;

    /** By number of characters up to four, the bits they take. */
    private static final long[] BITS = {0, 0xFFFFL, 0xFFFF_FFFFL, 0xFFFF_FFFF_FFFFL, -1};

    /** Of four characters, the bits that are set only in one that does not fit a byte. */
    private static final long BEYOND_BYTES = 0xFF00_FF00_FF00_FF00L;

    /** Two numbers per entry and a few slots, the arrays up to twice as long as needed. */
    private static final long BYTES_PER_ENTRY = 48;

    private static final long BYTES_PER_ARRAY = 24;

    private final Slots slots = new Slots();

    /** By entry. Entry 0 is what a free slot names; an empty slice finds it, and rightly has code 0. */
    private long[] keys = new long[16];

    /** By entry, length and code in one: the complement of the length when the key alone does not decide. */
    private long[] lengthsAndCodes = new long[16];

    /** Only of texts of which the key alone does not decide. */
    private char[][] texts = {};

    private int last;

    /** What {@link Slots} has at present, kept here to spare a step through memory. */
    private int[] entryAt = slots.entries();

    private long seed = slots.getSeed();
    private int shift = slots.getShift();

    /** The code of a slice, or {@link TextIndex#UNKNOWN}. An empty slice has code 0 or is unknown. */
    int find(char[] buffer, int offset, int length) {
        if (length <= SHORT && offset + SHORT <= buffer.length) {
            // What stands behind the slice is read as well and masked off, which spares a loop.
            long key = length <= 4 ? four(buffer, offset) & BITS[length] : eight(buffer, offset, length);
            if (key != NOT_EXACT) {
                int entry = entryAt[(int) ((key * seed) >>> shift)];
                long lengthAndCode = lengthsAndCodes[entry];
                if (keys[entry] == key && (int) (lengthAndCode >>> 32) == length) {
                    return (int) lengthAndCode;
                }
            }
        }
        return search(buffer, offset, length);
    }

    /** The same without haste: for what is long, unknown, not in its own slot, or at the end of the buffer. */
    private int search(char[] buffer, int offset, int length) {
        long exact = exactKey(buffer, offset, length);
        long key = exact == NOT_EXACT ? mixture(buffer, offset, length) : exact;
        int stamp = exact == NOT_EXACT ? ~length : length;
        int position = slots.position(key);
        for (int entry = entryAt[position]; entry != 0; entry = entryAt[position]) {
            if (keys[entry] == key
                    && (int) (lengthsAndCodes[entry] >>> 32) == stamp
                    && (exact != NOT_EXACT || isText(entry, buffer, offset))) {
                return (int) lengthsAndCodes[entry];
            }
            position = slots.next(position);
        }
        return TextIndex.UNKNOWN;
    }

    private boolean isText(int entry, char[] buffer, int offset) {
        char[] text = texts[entry];
        return Arrays.equals(text, 0, text.length, buffer, offset, offset + text.length);
    }

    private static long exactKey(char[] buffer, int offset, int length) {
        if (length > SHORT) {
            return NOT_EXACT;
        }
        if (offset + SHORT > buffer.length) {
            return exactKey(Arrays.copyOfRange(buffer, offset, offset + SHORT), 0, length);
        }
        return length <= 4 ? four(buffer, offset) & BITS[length] : eight(buffer, offset, length);
    }

    /** Four characters side by side. */
    private static long four(char[] buffer, int at) {
        return buffer[at] | (long) buffer[at + 1] << 16 | (long) buffer[at + 2] << 32 | (long) buffer[at + 3] << 48;
    }

    /** Five to eight characters: the second four go where the first have no bits, if so. */
    private static long eight(char[] buffer, int at, int length) {
        long first = four(buffer, at);
        long second = four(buffer, at + 4) & BITS[length - 4];
        return ((first | second) & BEYOND_BYTES) == 0 ? first | second << 8 : NOT_EXACT;
    }

    private static long mixture(char[] buffer, int offset, int length) {
        long mixed = length;
        int end = offset + length;
        int at = offset;
        for (; at + 4 <= end; at += 4) {
            mixed = (mixed ^ four(buffer, at)) * MIX;
            mixed ^= mixed >>> 32;
        }
        for (; at < end; at++) {
            mixed = (mixed ^ buffer[at]) * MIX;
        }
        return mixed;
    }

    /** About what a text of this length takes, with slack for growth. */
    static long bytes(int length) {
        return length <= SHORT ? BYTES_PER_ENTRY : BYTES_PER_ENTRY + BYTES_PER_ARRAY + 2L * length;
    }

    /** Adds a text that is not yet held. */
    void add(char[] buffer, int offset, int length, int code) {
        last++;
        if (last == keys.length) {
            keys = Arrays.copyOf(keys, Math.multiplyExact(last, 2));
            lengthsAndCodes = Arrays.copyOf(lengthsAndCodes, keys.length);
        }
        long exact = exactKey(buffer, offset, length);
        long stamp = length;
        keys[last] = exact;
        if (exact == NOT_EXACT) {
            keys[last] = mixture(buffer, offset, length);
            stamp = ~length;
            if (texts.length <= last) {
                texts = Arrays.copyOf(texts, keys.length);
            }
            texts[last] = Arrays.copyOfRange(buffer, offset, offset + length);
        }
        lengthsAndCodes[last] = stamp << 32 | (code & 0xFFFF_FFFFL);
        slots.add(keys, last);
        entryAt = slots.entries();
        seed = slots.getSeed();
        shift = slots.getShift();
    }
}
