package org.ediframework.core.review;

import java.util.List;
import java.util.function.Function;

/**
 * Tells at little cost which texts are certainly not repeated: texts that differ in case and white space alone fall into
 * the same bin, so that no text stands in its list more often than its bin is full.
 */
final class Lookalikes {

    private final int[] bins;
    private int fullest;

    /**
     * Counts texts.
     *
     * @param texts takes the texts from a thing
     */
    <T> Lookalikes(List<T> things, Function<T, List<String>> texts) {
        bins = new int[Integer.highestOneBit(Math.max(things.size(), 2)) * 16];
        for (T thing : things) {
            for (String text : texts.apply(thing)) {
                fullest = Math.max(fullest, ++bins[bin(text)]);
            }
        }
    }

    /** The most texts of which any two may be alike. */
    int most() {
        return fullest;
    }

    /** How often the text stands there at most. */
    int most(String text) {
        return bins[bin(text)];
    }

    /**
     * ASCII letters and digits alone decide, but for i and k, whose capitals in other alphabets become ASCII in lower
     * case.
     */
    private int bin(String text) {
        int hash = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            int lower = unit | 0x20;
            boolean isLetter = lower >= 'a' && lower <= 'z' && lower != 'i' && lower != 'k';
            if (isLetter || (unit >= '0' && unit <= '9')) {
                hash = hash * 31 + lower;
            }
        }
        return (hash ^ (hash >>> 15)) & (bins.length - 1);
    }
}
