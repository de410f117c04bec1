package org.ediframework.metrics.disclosure.proof;

import java.util.BitSet;
import java.util.List;

/** The codes of one dimension by number: which are leaves, what each sums over, and which add up to which. */
public final class CodeTree {

    /** The codes that are not sums of other codes, ascending. */
    public final int[] leaves;
    /** By code: the leaves it sums over, as positions in {@link #leaves}. */
    public final BitSet[] leavesUnder;
    /** Each a parent followed by the children that add up to it. */
    public final List<int[]> relations;

    public CodeTree(int[] leaves, BitSet[] leavesUnder, List<int[]> relations) {
        this.leaves = leaves;
        this.leavesUnder = leavesUnder;
        this.relations = List.copyOf(relations);
    }

    public int size() {
        return leavesUnder.length;
    }
}
