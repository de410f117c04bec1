package org.ediframework.metrics.tally;

/**
 * One count per cell. The inner loop counts in 32 bits, which halves what the cache has to hold; before a cell could
 * overflow, everything is carried over into 64 bits.
 */
abstract sealed class DenseCube extends Cube permits PackedCube, WideCube {

    private static final long[] NOTHING_CARRIED = {};

    final int[] recent;
    private long[] carried = NOTHING_CARRIED;
    private long sinceCarry;

    DenseCube(int[] dimensions, int[] sizes, int cells) {
        super(dimensions, sizes);
        this.recent = new int[cells];
    }

    /** Announces that up to this many people will be counted into {@link #recent}, or taken from it. */
    final void expect(int rows) {
        sinceCarry += rows;
        if (sinceCarry > Integer.MAX_VALUE) {
            carry();
            sinceCarry = rows;
        }
    }

    private void carry() {
        for (int cell = 0; cell < recent.length; cell++) {
            if (recent[cell] != 0) {
                carried()[cell] += recent[cell];
                recent[cell] = 0;
            }
        }
    }

    private long[] carried() {
        if (carried.length == 0) {
            carried = new long[recent.length];
        }
        return carried;
    }

    @Override
    final void add(long at, long count) {
        int cell = (int) at;
        if (count <= Integer.MAX_VALUE - sinceCarry) {
            sinceCarry += count;
            recent[cell] += (int) count;
        } else {
            carried()[cell] += count;
        }
    }

    @Override
    final void forEach(CellConsumer consumer) {
        for (int cell = 0; cell < recent.length; cell++) {
            long count = carried.length == 0 ? recent[cell] : carried[cell] + recent[cell];
            if (count != 0) {
                consumer.accept(cell, count);
            }
        }
    }

    @Override
    final long bytes() {
        return (long) recent.length * Integer.BYTES + (long) carried.length * Long.BYTES;
    }
}
