package org.ediframework.metrics.tally;

import java.util.Arrays;

/**
 * A hash table from fingerprints to entry numbers that tries to be free of collisions. While there are few entries it
 * is sown again with other multipliers until every known fingerprint has a slot of its own; then looking up a text that
 * is known costs one comparison, whose outcome the processor predicts. Beyond that it stays sparse and probes onwards.
 * Position 0, where an empty text looks, is kept free, so that a missing entry needs no question of its own.
 */
final class Slots {

    /** Up to here freedom from collisions is sought; the chance of it falls with the square of the entries. */
    private static final int SOUGHT_UP_TO = 128;

    private static final int SEEDS_TRIED = 32;

    /** What {@link #add} gives when every entry may have another position now. */
    static final int SOWN_AGAIN = -1;

    private static final int SLOTS_PER_ENTRY_WHILE_SOUGHT = 16;
    private static final int LARGEST = 1 << 30;

    private int[] slots = new int[32];
    private int shift = 64 - 5;
    private long seed = 0x9E37_79B9_7F4A_7C15L;

    /** The first position to look at. */
    int position(long fingerprint) {
        return (int) ((fingerprint * seed) >>> shift);
    }

    /** The entry at a position, 0 when it is free. */
    int entry(int position) {
        return slots[position];
    }

    int next(int position) {
        return (position + 1) & (slots.length - 1);
    }

    /**
     * Adds the last entry.
     *
     * @param fingerprints by entry, from 1 to {@code last}
     * @return the position of the entry, or {@link #SOWN_AGAIN}
     */
    int add(long[] fingerprints, int last) {
        boolean sought = last <= SOUGHT_UP_TO;
        boolean crowded = (long) last * (sought ? SLOTS_PER_ENTRY_WHILE_SOUGHT : 2) > slots.length;
        if (crowded && slots.length < LARGEST) {
            int atLeast = sought ? last * SLOTS_PER_ENTRY_WHILE_SOUGHT : slots.length * 2;
            shift = Math.min(shift - 1, 64 - bitsFor(Math.min(atLeast, LARGEST)));
            slots = new int[1 << (64 - shift)];
            sow(fingerprints, last);
            return SOWN_AGAIN;
        }
        int own = position(fingerprints[last]);
        int position = place(own, last);
        if (own == 0 || (sought && position != own)) {
            sow(fingerprints, last);
            return SOWN_AGAIN;
        }
        return position;
    }

    private static int bitsFor(int slots) {
        return 32 - Integer.numberOfLeadingZeros(slots - 1);
    }

    /** Places all entries again, with the first seed that will do, else with the last tried. */
    private void sow(long[] fingerprints, int last) {
        boolean suits = false;
        for (int t = 0; t < SEEDS_TRIED && !suits; t++) {
            seed = oddAfter(seed);
            Arrays.fill(slots, 0);
            suits = true;
            for (int entry = 1; entry <= last; entry++) {
                int own = position(fingerprints[entry]);
                boolean parted = place(own, entry) == own || last > SOUGHT_UP_TO;
                suits &= parted && own != 0;
            }
        }
    }

    /** Where the entry came to stand: its own position, or the next that is free. */
    private int place(int own, int entry) {
        int position = own;
        while (slots[position] != 0) {
            position = next(position);
        }
        slots[position] = entry;
        return position;
    }

    /** The next number of the splitmix64 sequence, made odd: a multiplier that keeps all bits. */
    private static long oddAfter(long seed) {
        long z = seed + 0x9E37_79B9_7F4A_7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return (z ^ (z >>> 31)) | 1;
    }

    /** The entries by position, for reading; another array after entries were sown again. */
    int[] entries() {
        return slots;
    }

    long getSeed() {
        return seed;
    }

    int getShift() {
        return shift;
    }

    int length() {
        return slots.length;
    }
}
