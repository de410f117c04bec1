package org.ediframework.io.people;

import java.util.Arrays;

/**
 * Which code a cell of a column stands for, by its bytes and the one that ends them. Exact: the byte that ends a cell belongs
 * to its key, so that no two cells are ever taken for each other, whatever bytes they hold.
 *
 * <p>A cell that shares a word with its end takes one comparison. Where two such cells fall on one place, other places
 * are tried for all of them; only where none are found that differ is one of them looked for longer.
 */
final class PlainCells {

    /** No cell that was met before. */
    static final int UNKNOWN = -1;

    /** What {@link #find} gives holds the code in so many bits, and above them where the next cell begins. */
    static final int CODE_BITS = 16;

    private static final int FIRST_BITS = 7;
    private static final int PLACES_PER_CELL = 8;
    private static final int SEEDS = 40;

    /** Of so few cells, twice their number, none needs to stand in another place than its own. */
    private static final int FEW = 64;

    private static final long FIRST_SEED = 0x9E37_79B9_7F4A_7C15L;

    private final long ends;
    private final boolean isLast;
    private final LongCells longCells = new LongCells();

    /** By place a key, never 0, and its code. */
    private long[] table = new long[2 << FIRST_BITS];

    private int shift = Long.SIZE - FIRST_BITS;
    private long seed = FIRST_SEED;

    /** The keys in the order in which they were met, each followed by its code. */
    private long[] keys = new long[16];

    private int length;

    /**
     * The cells of a column.
     *
     * @param isLast whether lines end with it
     */
    PlainCells(boolean isLast) {
        this.ends = isLast ? Words.FEEDS : Words.COMMAS;
        this.isLast = isLast;
    }

    /**
     * The code of a cell that was met before, and where the next one begins.
     *
     * @param to the end of the bytes, behind which eight more can be read
     * @return both in one, or {@link #UNKNOWN}
     */
    long find(byte[] bytes, int at, int to) {
        long word = Words.at(bytes, at);
        long end = Words.marked(word, ends);
        if (end != 0) {
            long key = word & Words.upTo(end);
            int place = (int) ((key * seed) >>> shift) << 1;
            if (table[place] == key) {
                return found(at + Words.length(end), table[place + 1]);
            }
        }
        return search(bytes, at, to);
    }

    private static long found(int next, long code) {
        return (long) next << CODE_BITS | code;
    }

    /** The same without haste: for what is long, quoted around commas, not in its own place, or unknown. */
    private long search(byte[] bytes, int at, int to) {
        boolean isQuoted = bytes[at] == '"';
        int from = isQuoted ? at + 1 : at;
        int end = isQuoted ? PlainText.closingQuote(bytes, from, to) : Words.find(bytes, from, to, ends);
        if (end == UNKNOWN) {
            return UNKNOWN;
        }
        int begins = isQuoted ? afterQuotes(bytes, end + 1, isLast) : end + 1;
        if (begins > to || begins == UNKNOWN) {
            return UNKNOWN;
        }
        int code = isQuoted || end - from >= Long.BYTES
                ? longCells.find(bytes, from, end + 1)
                : codeOf(Words.head(bytes, from, end + 1 - from));
        return code == UNKNOWN ? UNKNOWN : found(begins, code);
    }

    private int codeOf(long key) {
        int place = place(key);
        return table[place] == key ? (int) table[place + 1] : UNKNOWN;
    }

    private int place(long key) {
        int place = (int) ((key * seed) >>> shift) << 1;
        while (table[place] != 0 && table[place] != key) {
            place = place + 2 & table.length - 1;
        }
        return place;
    }

    /** Where the next cell begins behind a closing quote; {@link #UNKNOWN} where something else stands there. */
    static int afterQuotes(byte[] bytes, int at, boolean isLast) {
        if (!isLast) {
            return bytes[at] == ',' ? at + 1 : UNKNOWN;
        }
        int end = bytes[at] == '\r' ? at + 1 : at;
        return bytes[end] == '\n' ? end + 1 : UNKNOWN;
    }

    /**
     * Remembers a cell. What {@link #find} compares is remembered: its bytes with its end, or behind its opening quote with
     * its closing one.
     *
     * @param next where the next cell begins
     */
    void add(byte[] bytes, int at, int next, int code) {
        long word = Words.at(bytes, at);
        long end = Words.marked(word, ends);
        if (end != 0 && at + Words.length(end) == next) {
            addShort(word & Words.upTo(end), code);
            return;
        }
        boolean isQuoted = bytes[at] == '"';
        int from = isQuoted ? at + 1 : at;
        int last = isQuoted ? PlainText.closingQuote(bytes, from, next) : next - 1;
        longCells.add(bytes, from, last + 1, code);
    }

    private void addShort(long key, int code) {
        if (length == keys.length) {
            keys = Arrays.copyOf(keys, 2 * length);
        }
        keys[length++] = key;
        keys[length++] = code;
        boolean isFull = length * PLACES_PER_CELL > table.length;
        boolean isTaken = table[(int) ((key * seed) >>> shift) << 1] != 0;
        if (isFull || (isTaken && length <= FEW)) {
            arrange();
        } else {
            int place = place(key);
            table[place] = key;
            table[place + 1] = code;
        }
    }

    /** Finds places for all keys, as few as possible of them in another place than their own. */
    private void arrange() {
        while (length * PLACES_PER_CELL > table.length) {
            table = new long[2 * table.length];
            shift--;
        }
        long best = seed;
        int fewest = Integer.MAX_VALUE;
        long next = FIRST_SEED;
        for (int tried = 0; tried < SEEDS && fewest > 0; tried++) {
            seed = next;
            int displaced = fill();
            if (displaced < fewest) {
                best = seed;
                fewest = displaced;
            }
            next = next * FIRST_SEED | 1;
        }
        seed = best;
        fill();
    }

    /** How many keys did not get the place that is theirs. */
    private int fill() {
        Arrays.fill(table, 0);
        int displaced = 0;
        for (int at = 0; at < length; at += 2) {
            int place = place(keys[at]);
            displaced += place == (int) ((keys[at] * seed) >>> shift) << 1 ? 0 : 1;
            table[place] = keys[at];
            table[place + 1] = keys[at + 1];
        }
        return displaced;
    }
}
