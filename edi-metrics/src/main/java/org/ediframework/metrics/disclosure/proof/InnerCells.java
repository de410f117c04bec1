package org.ediframework.metrics.disclosure.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Traces variables down the relations to the inner cells that they sum over. */
final class InnerCells {

    private final IntegerSystem system;
    private final boolean countsEmpty;
    private final Map<Integer, Set<Integer>> found = new HashMap<>();

    /**
     * @param countsEmpty whether inner cells in which nobody is are told too
     */
    InnerCells(IntegerSystem system, boolean countsEmpty) {
        this.system = system;
        this.countsEmpty = countsEmpty;
    }

    /** The inner cells of a variable; itself if it is one. */
    Set<Integer> of(int variable) {
        Set<Integer> known = found.get(variable);
        if (known != null) {
            return known;
        }
        Set<Integer> sum = new TreeSet<>();
        boolean inner = true;
        for (int r : system.relationsOf[variable]) {
            Relation relation = system.relations.get(r);
            if (relation.variables()[0] == variable && inner) {
                inner = false;
                for (int i = 1; i < relation.size(); i++) {
                    sum.addAll(of(relation.variables()[i]));
                }
            }
        }
        if (inner && (countsEmpty || system.truth[variable] > 0)) {
            sum.add(variable);
        }
        found.put(variable, sum);
        return sum;
    }
}
