package org.ediframework.metrics.tally;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about the person at hand, dimension by dimension; dimensions are named by their position in the
 * request. What is not put is not recorded. Give each dimension at most once per person.
 *
 * <p>One instance serves all rows of an accumulator; do not keep it beyond the call that handed it over.
 */
public final class TallyRow {

    private final TallyRequest request;
    private final DimensionCoder[] coders;
    private final TextIndex[] texts;
    private final SliceIndex[] slices;
    private final Block block;
    private final short[][] narrow;

    /** Pairs of dimension and result of texts that were not recognised in this row. */
    private int[] unrecognised = new int[8];

    private int unrecognisedLength;

    TallyRow(TallyRequest request, DimensionCoder[] coders, Block block) {
        this.request = request;
        this.coders = coders;
        this.texts = Arrays.stream(coders).map(DimensionCoder::index).toArray(TextIndex[]::new);
        this.slices = Arrays.stream(coders).map(DimensionCoder::slices).toArray(SliceIndex[]::new);
        this.block = block;
        this.narrow = block.narrow;
    }

    /**
     * Puts a text: a label, a spelling declared for one, or a number of a banded dimension.
     *
     * @param text empty or blank for not recorded
     * @throws IllegalArgumentException when it is null, as getters of other code may be; the message names the dimension
     */
    public void put(int dimension, String text) {
        requireGiven(dimension, text);
        int code = texts[dimension].find(text);
        set(dimension, code == TextIndex.UNKNOWN ? search(dimension, text) : code);
    }

    private void requireGiven(int dimension, @Nullable Object given) {
        if (given == null) {
            throw new IllegalArgumentException("What is counted by '"
                    + request.getDimensions().get(dimension).getName()
                    + "' is null for a person. Allowed is a text, empty for not recorded, or an empty Optional.");
        }
    }

    private int search(int dimension, String text) {
        texts[dimension].serveFind();
        return coders[dimension].codeOf(text);
    }

    /**
     * Puts a text that may be absent.
     *
     * @throws IllegalArgumentException when it is null, as getters of other code may be; the message names the dimension
     */
    public void put(int dimension, Optional<String> text) {
        requireGiven(dimension, text);
        if (text.isPresent()) {
            put(dimension, text.get());
        }
    }

    /** Puts a text that stands in a buffer, for readers that make no string of every cell. */
    public void put(int dimension, char[] buffer, int offset, int length) {
        set(dimension, coders[dimension].codeOf(buffer, offset, length));
    }

    /**
     * Puts a text that stands in a buffer, if this dimension has met it in a buffer before.
     *
     * @return false when it has not; then nothing is put
     */
    public boolean putKnown(int dimension, char[] buffer, int offset, int length) {
        int code = slices[dimension].find(buffer, offset, length);
        if (code == TextIndex.UNKNOWN) {
            return false;
        }
        set(dimension, code);
        return true;
    }

    /**
     * Puts a number into the band that contains it.
     *
     * @throws IllegalArgumentException when the dimension has no bands
     */
    public void number(int dimension, double number) {
        set(dimension, coders[dimension].codeOf(number));
    }

    /**
     * Puts a code.
     *
     * @param code 0 for not recorded, {@code n} for the {@code n}-th label declared
     * @throws IllegalArgumentException when the dimension has no such label
     */
    public void code(int dimension, int code) {
        if (code < 0 || code >= coders[dimension].size()) {
            throw new IllegalArgumentException("Code " + code + " of '"
                    + request.getDimensions().get(dimension).getName() + "' is not in its dictionary. Allowed is 0 to "
                    + (coders[dimension].size() - 1) + ".");
        }
        set(dimension, code);
    }

    private void set(int dimension, int code) {
        short[] column = narrow[dimension];
        int row = block.rows;
        // A wide dimension has a narrow column of length 0, so that this comparison settles both.
        if (row < column.length && (code & ~Block.LARGEST_NARROW_CODE) == 0) {
            column[row] = (short) code;
        } else {
            setRare(dimension, row, code);
        }
    }

    private void setRare(int dimension, int row, int code) {
        if (code < 0) {
            noteUnrecognised(dimension, code);
            return;
        }
        if (code > Block.LARGEST_NARROW_CODE) {
            block.widen(dimension);
        }
        block.wide[dimension][row] = code;
    }

    private void noteUnrecognised(int dimension, int result) {
        if (unrecognisedLength == unrecognised.length) {
            unrecognised = Arrays.copyOf(unrecognised, unrecognised.length * 2);
        }
        unrecognised[unrecognisedLength++] = dimension;
        unrecognised[unrecognisedLength++] = result;
    }

    /** The row is complete: its unrecognised texts count. */
    void commit() {
        if (unrecognisedLength != 0) {
            for (int i = 0; i < unrecognisedLength; i += 2) {
                coders[unrecognised[i]].countUnrecognised(unrecognised[i + 1], 1);
            }
            unrecognisedLength = 0;
        }
    }

    /** The row is not to be counted: everything put is taken back. */
    void abandon() {
        for (int dimension = 0; dimension < coders.length; dimension++) {
            set(dimension, 0);
        }
        unrecognisedLength = 0;
    }
}
