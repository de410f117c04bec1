package org.ediframework.metrics.tally;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which code a text stands for, looked up by {@link String}. Exact: equal texts and no others have one entry. */
final class TextIndex {

    /** What is given for a text that is not held. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** What a free slot holds. It may be found, and then rightly has code 0: an empty text is not recorded. */
    private static final String FREE = "";

    /** How many texts of one hash code are looked through one by one; the others have a tree of their own. */
    private static final int MOST_ALIKE = 8;

    private final Slots slots = new Slots();

    /** Texts of which eight others have the hash code. A map turns such texts into a tree, which compares them. */
    private final Map<String, Integer> crowded = new HashMap<>();

    private long[] fingerprints = new long[16];
    private String[] texts = new String[16];
    private int[] codes = new int[16];
    private int last;

    /** Texts and codes once more by slot, which spares {@link #find} two steps through memory; two free slots if unused. */
    private String[] textAt = {FREE, FREE};

    private int[] codeAt = {0, 0};
    private long seed;
    private int shift = 63;

    /**
     * The code of a text whose slot is its own, else {@link #UNKNOWN}: for the inner loop over people, which meets the
     * same few texts again and again. What it does not know, {@link #search} may.
     */
    @SuppressWarnings("ReferenceEquality") // Callers mostly hand over the very strings met before.
    int find(String text) {
        int position = (int) ((text.hashCode() * seed) >>> shift);
        String known = textAt[position];
        return known == text || known.equals(text) ? codeAt[position] : UNKNOWN;
    }

    /** The code of a text, or {@link #UNKNOWN}. */
    int search(String text) {
        int fingerprint = text.hashCode();
        int alike = 0;
        int position = slots.position(fingerprint);
        for (int entry = slots.entry(position); entry != 0; entry = slots.entry(position)) {
            if (fingerprints[entry] == fingerprint) {
                if (texts[entry].equals(text)) {
                    return codes[entry];
                }
                alike++;
            }
            position = slots.next(position);
        }
        return alike < MOST_ALIKE ? UNKNOWN : crowded.getOrDefault(text, UNKNOWN);
    }

    /** How many entries a search for the text looks at, not counting a tree of texts that are alike. */
    int probes(String text) {
        int probes = 0;
        int position = slots.position(text.hashCode());
        while (slots.entry(position) != 0) {
            probes++;
            position = slots.next(position);
        }
        return probes;
    }

    private boolean isCrowded(int fingerprint) {
        int alike = 0;
        int position = slots.position(fingerprint);
        for (int entry = slots.entry(position); entry != 0; entry = slots.entry(position)) {
            alike += fingerprints[entry] == fingerprint ? 1 : 0;
            position = slots.next(position);
        }
        return alike >= MOST_ALIKE;
    }

    /** Adds a text that is not yet held. */
    void add(String text, int code) {
        if (isCrowded(text.hashCode())) {
            crowded.put(text, code);
            return;
        }
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
        int position = slots.add(fingerprints, last);
        if (textAt.length > 2) {
            if (position == Slots.SOWN_AGAIN) {
                layOut();
            } else {
                textAt[position] = text;
                codeAt[position] = code;
            }
        }
    }

    /** Makes {@link #find} know what is held, from now on. */
    void serveFind() {
        if (textAt.length == 2) {
            layOut();
        }
    }

    private void layOut() {
        seed = slots.getSeed();
        shift = slots.getShift();
        textAt = new String[slots.length()];
        codeAt = new int[slots.length()];
        for (int position = 0; position < textAt.length; position++) {
            int entry = slots.entry(position);
            textAt[position] = entry == 0 ? FREE : texts[entry];
            codeAt[position] = codes[entry];
        }
    }

    int size() {
        return last + crowded.size();
    }
}
