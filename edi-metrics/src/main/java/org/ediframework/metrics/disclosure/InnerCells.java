package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Traces every variable down the relations to the inner cells that it sums over. */
final class InnerCells {

    private final CellSystem system;
    private final boolean countsEmpty;
    private final BitSet[] found;

    /**
     * @param countsEmpty whether inner cells in which nobody is are told too
     */
    InnerCells(CellSystem system, boolean countsEmpty) {
        this.system = system;
        this.countsEmpty = countsEmpty;
        this.found = new BitSet[system.size];
    }

    List<BitSet> byVariable() {
        List<BitSet> all = new ArrayList<>(system.size);
        for (int variable = 0; variable < system.size; variable++) {
            all.add(of(variable));
        }
        return all;
    }

    private BitSet of(int variable) {
        BitSet known = found[variable];
        if (known != null) {
            return known;
        }
        BitSet sum = new BitSet();
        boolean inner = true;
        for (int r : system.relationsOf[variable]) {
            Relation relation = system.relations.get(r);
            if (relation.variables()[0] == variable && inner) {
                inner = false;
                for (int i = 1; i < relation.size(); i++) {
                    sum.or(of(relation.variables()[i]));
                }
            }
        }
        if (inner && (countsEmpty || system.truth[variable] > 0)) {
            sum.set(variable);
        }
        found[variable] = sum;
        return sum;
    }
}
