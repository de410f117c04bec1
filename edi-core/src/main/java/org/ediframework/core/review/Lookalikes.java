package org.ediframework.core.review;

import java.util.Arrays;

/**
 * Tells at little cost which texts are certainly not repeated: texts that differ in case and white space alone fall into
 * the same bin, so that no text was added more often than its bin is full.
 */
final class Lookalikes {

    private static final byte[] WORTH = worth();

    /** How many letters and digits decide, from the end; what differs before them alone costs a closer look. */
    private static final int DECIDING = 20;

    private int[] hashes = new int[64];
    private int size;
    private int[] bins = new int[0];

    Lookalikes() {}

    /**
     * ASCII letters and digits alone decide, but for i and k, whose capitals in other alphabets become ASCII in lower
     * case.
     */
    private static byte[] worth() {
        byte[] worth = new byte[128];
        for (char unit = '0'; unit <= '9'; unit++) {
            worth[unit] = (byte) unit;
        }
        for (char unit = 'a'; unit <= 'z'; unit++) {
            if (unit != 'i' && unit != 'k') {
                worth[unit] = (byte) unit;
                worth[unit - 0x20] = (byte) unit;
            }
        }
        return worth;
    }

    /** Adds a text. */
    void add(String text) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash(text);
    }

    private static int hash(String text) {
        int hash = 0;
        int left = DECIDING;
        for (int at = text.length() - 1; at >= 0 && left > 0; at--) {
            char unit = text.charAt(at);
            int worth = unit < WORTH.length ? WORTH[unit] : 0;
            if (worth != 0) {
                hash = hash * 31 + worth;
                left--;
            }
        }
        return hash ^ (hash >>> 15);
    }

    /** Counts what was added. */
    void count() {
        bins = new int[hashes.length * 8];
        for (int at = 0; at < size; at++) {
            bins[hashes[at] & (bins.length - 1)]++;
        }
    }

    /**
     * How often a text was added at most.
     *
     * @param number of the text, counted from 0 as they were added
     */
    int most(int number) {
        return bins[hashes[number] & (bins.length - 1)];
    }
}
