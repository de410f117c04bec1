package org.ediframework.metrics.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Sums the inner cells of a table to its margins, and says which margin is not the sum that it should be. */
final class Margins {

    private Margins() {}

    /** Fills every cell that is not an inner one, dimension by dimension. */
    static void fill(long[] counts, List<Axis> axes, int[] strides) {
        for (int d = 0; d < axes.size(); d++) {
            Axis axis = axes.get(d);
            int stride = strides[d];
            for (int key = 0; key < counts.length; key++) {
                if (key / stride % axis.size() != 0) {
                    continue;
                }
                for (int code = 0; code < axis.size(); code++) {
                    if (Arrays.binarySearch(axis.tree.leaves, code) >= 0) {
                        continue;
                    }
                    long sum = 0;
                    BitSet under = axis.tree.leavesUnder[code];
                    for (int leaf = under.nextSetBit(0); leaf >= 0; leaf = under.nextSetBit(leaf + 1)) {
                        sum = Math.addExact(sum, counts[key + axis.tree.leaves[leaf] * stride]);
                    }
                    counts[key + code * stride] = sum;
                }
            }
        }
    }

    /** The refusal of a margin that was given and is not the sum of its parts. */
    static TableException mismatch(FrequencyTable table, int key, long given) {
        int[] at = table.codesAt(key);
        for (int d = 0; d < at.length; d++) {
            Axis axis = table.axes().get(d);
            for (int[] relation : axis.tree.relations) {
                if (relation[0] == at[d]) {
                    String parts = Arrays.stream(relation, 1, relation.length)
                            .mapToObj(axis.codes::get)
                            .collect(Collectors.joining(" + "));
                    return new TableException("table does not add up at " + table.addressOf(key) + ": "
                            + axis.codes.get(at[d]) + " = " + parts + " of dimension '" + axis.name + "' is given as "
                            + given + ", but the parts sum to " + table.count(key));
                }
            }
        }
        throw new IllegalStateException("no margin at " + table.addressOf(key));
    }
}
