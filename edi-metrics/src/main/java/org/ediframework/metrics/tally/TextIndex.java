package org.ediframework.metrics.tally;

import java.util.Arrays;

/** Which code a text stands for, looked up by {@link String}. Exact: equal texts and no others have one entry. */
final class TextIndex {

    /** What {@link #find} gives for a text it does not hold. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private final Slots slots = new Slots();
    private long[] fingerprints = new long[16];
    private String[] texts = new String[16];
    private int[] codes = new int[16];
    private int last;

    TextIndex() {
        // Entry 0 is what a free slot names. No text looked up is empty, so none equals it.
        texts[0] = "";
    }

    /**
     * The code of a text.
     *
     * @param text not empty
     */
    @SuppressWarnings("ReferenceEquality") // Callers mostly hand over the very strings met before.
    int find(String text) {
        long fingerprint = text.hashCode();
        int position = slots.position(fingerprint);
        int entry = slots.entry(position);
        String known = texts[entry];
        if (known == text || known.equals(text)) {
            return codes[entry];
        }
        return entry == 0 ? UNKNOWN : findBeyond(text, position);
    }

    private int findBeyond(String text, int collided) {
        int position = slots.next(collided);
        for (int entry = slots.entry(position); entry != 0; entry = slots.entry(position)) {
            if (texts[entry].equals(text)) {
                return codes[entry];
            }
            position = slots.next(position);
        }
        return UNKNOWN;
    }

    /** Adds a text that is not yet held. */
    void add(String text, int code) {
        last++;
        if (last == texts.length) {
            int length = Math.multiplyExact(last, 2);
            fingerprints = Arrays.copyOf(fingerprints, length);
            texts = Arrays.copyOf(texts, length);
            codes = Arrays.copyOf(codes, length);
        }
        fingerprints[last] = text.hashCode();
        texts[last] = text;
        codes[last] = code;
        slots.add(fingerprints, last);
    }

    int size() {
        return last;
    }
}
