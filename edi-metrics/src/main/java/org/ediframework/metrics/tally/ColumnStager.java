package org.ediframework.metrics.tally;

import java.util.List;

/**
 * Brings one column of a batch into the block, in the codes of the accumulator's own dictionary, and refuses codes that
 * the column's dictionary does not have.
 */
final class ColumnStager {

    private final DimensionCoder coder;
    private final int dimension;
    private List<String> labels = List.of();

    /** From the batch's codes to the accumulator's; below 0 an unrecognised text. */
    private int[] translation = {0};

    private boolean translates;
    private boolean hasUnrecognised;

    ColumnStager(DimensionCoder coder, int dimension) {
        this.coder = coder;
        this.dimension = dimension;
    }

    /** Learns the dictionary of the batches to come. */
    void use(List<String> dictionary) {
        // List.copyOf keeps an immutable list, so batches of one source mostly share theirs.
        if (dictionary.equals(labels)) {
            return;
        }
        labels = dictionary;
        translation = new int[dictionary.size() + 1];
        translates = false;
        hasUnrecognised = false;
        for (int code = 1; code < translation.length; code++) {
            translation[code] = coder.codeOf(dictionary.get(code - 1));
            translates |= translation[code] != code;
            hasUnrecognised |= translation[code] < 0;
        }
    }

    /**
     * Copies the codes of the block's rows.
     *
     * @param faults becomes negative where a code is not in the dictionary
     */
    void stage(CodedColumn column, int from, Block block, short[] faults) {
        if (coder.size() - 1 > Block.LARGEST_NARROW_CODE) {
            block.widen(dimension);
        }
        if (column.isShort() && !translates && !block.isWide(dimension)) {
            short[] codes = block.narrow[dimension];
            System.arraycopy(column.shorts(), from, codes, 0, block.rows);
            Kernels.markFaults(faults, codes, Math.min(labels.size(), Block.LARGEST_NARROW_CODE), block.rows);
        } else {
            translate(column, from, block, faults);
        }
    }

    private void translate(CodedColumn column, int from, Block block, short[] faults) {
        boolean wide = block.isWide(dimension);
        for (int row = 0; row < block.rows; row++) {
            int code = column.code(from + row);
            if (code < 0 || code >= translation.length) {
                faults[row] = -1;
                continue;
            }
            int translated = Math.max(0, translation[code]);
            if (wide) {
                block.wide[dimension][row] = translated;
            } else {
                block.narrow[dimension][row] = (short) translated;
            }
        }
    }

    /** Counts the people whose text is not recognised; call it once the rows are counted. */
    void countUnrecognised(CodedColumn column, int from, int to) {
        if (hasUnrecognised) {
            for (int row = from; row < to; row++) {
                int translated = translation[column.code(row)];
                if (translated < 0) {
                    coder.countUnrecognised(translated, 1);
                }
            }
        }
    }

    /** Whether a code is in the dictionary. */
    boolean knows(int code) {
        return code >= 0 && code < translation.length;
    }

    int largestCode() {
        return labels.size();
    }
}
