package org.ediframework.metrics.disclosure.proof;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The grid of all dimensions of all tables of a joint system. Each variable stands at one point of it; points that no
 * table has are empty.
 */
public final class Grid {

    private static final int DENSE_LIMIT = 1 << 22;

    public final List<CodeTree> axes;
    public final long[] strides;
    private final int[] dense;
    private final Map<Long, Integer> sparse = new HashMap<>();

    /** Whether the tables add up along the axes as the trees do; where not, a product of moves along them may add up in none. */
    final boolean isFaithful;

    public Grid(List<CodeTree> axes, boolean isFaithful) {
        this.isFaithful = isFaithful;
        this.axes = List.copyOf(axes);
        this.strides = new long[axes.size()];
        long stride = 1;
        for (int d = strides.length - 1; d >= 0; d--) {
            strides[d] = stride;
            stride = Math.multiplyExact(stride, axes.get(d).size());
        }
        this.dense = new int[stride <= DENSE_LIMIT ? (int) stride : 0];
        Arrays.fill(dense, -1);
    }

    public void put(long key, int variable) {
        if (dense.length > 0) {
            dense[(int) key] = variable;
        } else {
            sparse.put(key, variable);
        }
    }

    /** The variable at a point, or -1. */
    public int variableAt(long key) {
        return dense.length > 0 ? dense[(int) key] : sparse.getOrDefault(key, -1);
    }

    public int codeAt(long key, int axis) {
        return (int) (key / strides[axis] % axes.get(axis).size());
    }
}
