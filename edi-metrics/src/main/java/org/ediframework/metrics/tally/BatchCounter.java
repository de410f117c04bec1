package org.ediframework.metrics.tally;

import java.util.Optional;

/**
 * Takes batches of coded columns through the block into the cubes. All of a batch is counted, or nothing: a code that is
 * not in its column's dictionary is met after earlier people of the batch were counted, and then these are taken out
 * again, which is cheaper than looking at every code twice.
 */
final class BatchCounter {

    private final DimensionCoder[] coders;
    private final Block block;
    private final ColumnStager[] stagers;

    /** By dimension, whether any table is over it. */
    private final boolean[] counted;

    BatchCounter(TallyRequest request, DimensionCoder[] coders, Block block) {
        this.coders = coders;
        this.block = block;
        this.stagers = new ColumnStager[coders.length];
        this.counted = new boolean[coders.length];
        for (int[] table : request.tablePositions()) {
            for (int d : table) {
                counted[d] = true;
            }
        }
        for (int d = 0; d < stagers.length; d++) {
            stagers[d] = new ColumnStager(coders[d], d);
        }
    }

    /**
     * By dimension, its column; of dimensions that are not counted, any.
     *
     * @throws IllegalArgumentException when a column is missing
     */
    CodedColumn[] columnsOf(ColumnBatch batch) {
        CodedColumn[] columns = new CodedColumn[stagers.length];
        for (int d = 0; d < columns.length; d++) {
            if (counted[d]) {
                columns[d] = batch.column(coders[d].name());
            }
        }
        return columns;
    }

    /** Learns the dictionaries of the columns; call it before the cubes are given room. */
    void learn(CodedColumn[] columns) {
        for (int d = 0; d < columns.length; d++) {
            if (counted[d]) {
                stagers[d].use(columns[d].getLabels());
            }
        }
    }

    /**
     * Counts the people of a batch.
     *
     * @param cubes with room for all that was learnt
     * @return what is wrong with the first code that is not in its dictionary, and then nobody is counted; else empty
     */
    Optional<String> count(CodedColumn[] columns, ColumnBatch batch, Cubes cubes) {
        short[] faults = new short[Block.ROWS];
        for (int from = batch.from(); from < batch.to(); from += Block.ROWS) {
            stage(columns, from, batch.to(), faults);
            if (Kernels.hasFault(faults, block.rows)) {
                takeBack(columns, batch.from(), from, cubes);
                return Optional.of(fault(columns, batch, from));
            }
            cubes.count(block, 1);
        }
        for (int d = 0; d < columns.length; d++) {
            if (counted[d]) {
                stagers[d].countUnrecognised(columns[d], batch.from(), batch.to());
            }
        }
        block.clear();
        return Optional.empty();
    }

    private void stage(CodedColumn[] columns, int from, int to, short[] faults) {
        block.rows = Math.min(Block.ROWS, to - from);
        for (int d = 0; d < columns.length; d++) {
            if (counted[d]) {
                stagers[d].stage(columns[d], from, block, faults);
            }
        }
    }

    private void takeBack(CodedColumn[] columns, int batchFrom, int faultFrom, Cubes cubes) {
        for (int from = batchFrom; from < faultFrom; from += Block.ROWS) {
            stage(columns, from, faultFrom, new short[Block.ROWS]);
            cubes.count(block, -1);
        }
        block.clear();
    }

    private String fault(CodedColumn[] columns, ColumnBatch batch, int from) {
        for (int r = from; r < batch.to(); r++) {
            for (int d = 0; d < columns.length; d++) {
                if (counted[d] && !stagers[d].knows(columns[d].code(r))) {
                    return "Code " + columns[d].code(r) + " of '" + columns[d].getName() + "', person "
                            + (r - batch.from()) + " of the batch, is not in its dictionary. Allowed is 0 to "
                            + stagers[d].largestCode() + ".";
                }
            }
        }
        throw new AssertionError("a fault was marked, but every code is in its dictionary");
    }
}
