package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A system of one or two dimensions, at most one of them with a hierarchy, as a network: relations are nodes, variables are
 * arcs, and a change that breaks no relation is a circulation. In it a largest change is a largest flow: exact, and whole.
 * Of several such tables together, what they share is left out: a flow leaves it as it is.
 *
 * <p>Relations along the dimension without groups are left out where the other dimension has a group, as they follow from
 * those of its leaves. Whatever is left out, a flow that is impossible here is impossible, and one that is possible is
 * carried out on all relations before it counts.
 */
final class Network {

    private static final int MOST_NODES = 2;

    /** Whether every variable is an arc, so that what no flow reaches cannot be reached. */
    final boolean isWhole;
    /** By variable: the node a rise of it leaves. */
    final int[] tail;
    /** By variable: the node a rise of it enters. */
    final int[] head;
    /** By node: the variables that leave or enter it. */
    final int[][] arcsAt;

    private final int[] degree;

    private Network(int[] tail, int[] head, int nodes, int[] degree, boolean isWhole) {
        this.isWhole = isWhole;
        this.degree = degree;
        this.tail = tail;
        this.head = head;
        int[] degrees = new int[nodes];
        for (int arc = 0; arc < tail.length; arc++) {
            degrees[tail[arc]] += isArc(arc) ? 1 : 0;
            degrees[head[arc]] += isArc(arc) ? 1 : 0;
        }
        this.arcsAt = new int[nodes][];
        for (int node = 0; node < nodes; node++) {
            arcsAt[node] = new int[degrees[node]];
        }
        for (int arc = tail.length - 1; arc >= 0; arc--) {
            if (isArc(arc)) {
                arcsAt[tail[arc]][--degrees[tail[arc]]] = arc;
                arcsAt[head[arc]][--degrees[head[arc]]] = arc;
            }
        }
    }

    /** Whether a variable can be changed by a flow; those that several tables share cannot. */
    boolean isArc(int variable) {
        return degree[variable] <= MOST_NODES;
    }

    /** The network of a system; empty if less than half of its cells are in one. */
    static Optional<Network> of(IntegerSystem system) {
        List<Relation> nodes = new ArrayList<>();
        int[] degree = new int[system.size];
        for (Relation relation : system.relations) {
            boolean isOfCells = system.isCell(relation.variables()[0]);
            for (int variable : relation.variables()) {
                // A cell of a published ratio cannot be moved without it.
                degree[variable] += isOfCells ? 0 : MOST_NODES + 1;
            }
            if (isOfCells && !follows(system, relation)) {
                nodes.add(relation);
                for (int variable : relation.variables()) {
                    degree[variable]++;
                }
            }
        }
        int ground = nodes.size();
        int[][] node = new int[MOST_NODES][system.size];
        long[][] coefficient = new long[MOST_NODES][system.size];
        int[] met = new int[system.size];
        for (int n = 0; n < nodes.size(); n++) {
            Relation relation = nodes.get(n);
            for (int i = 0; i < relation.size(); i++) {
                int variable = relation.variables()[i];
                if (degree[variable] <= MOST_NODES) {
                    node[met[variable]][variable] = n;
                    coefficient[met[variable]++][variable] = relation.coefficients()[i];
                }
            }
        }
        long[] sign = signs(nodes, degree, node, coefficient);
        if (sign.length == 0) {
            return Optional.empty();
        }
        int[] tail = new int[system.size];
        int[] head = new int[system.size];
        int arcs = 0;
        for (int variable = 0; variable < system.size; variable++) {
            boolean isArc = degree[variable] <= MOST_NODES;
            arcs += isArc ? 1 : 0;
            int one = isArc && degree[variable] > 0 ? node[0][variable] : ground;
            int other = isArc && degree[variable] > 1 ? node[1][variable] : ground;
            boolean enters = one == ground || sign[one] * coefficient[0][variable] > 0;
            head[variable] = enters ? one : other;
            tail[variable] = enters ? other : one;
        }
        return 2 * arcs < system.cells
                ? Optional.empty()
                : Optional.of(new Network(tail, head, ground + 1, degree, arcs == system.size));
    }

    /** Whether a relation runs along a dimension without groups at a group of another: it follows from those at its parts. */
    private static boolean follows(IntegerSystem system, Relation relation) {
        long one = system.keys[relation.variables()[0]];
        long other = system.keys[relation.variables()[1]];
        boolean isAlongFlat = false;
        boolean isAtGroup = false;
        for (int d = 0; d < system.grid.axes.size(); d++) {
            CodeTree tree = system.grid.axes.get(d);
            int code = system.grid.codeAt(one, d);
            if (code != system.grid.codeAt(other, d)) {
                isAlongFlat = isFlat(tree);
            } else {
                isAtGroup |= code != tree.size() - 1
                        && Arrays.binarySearch(tree.leaves, code) < 0
                        && hasParts(system, relation, d, code);
            }
        }
        return isAlongFlat && isAtGroup;
    }

    /** Whether what stands at a group stands at each of its leaves too: of tables joined, not all have both. */
    private static boolean hasParts(IntegerSystem system, Relation relation, int axis, int group) {
        CodeTree tree = system.grid.axes.get(axis);
        return tree.leavesUnder[group].stream()
                .mapToLong(leaf -> (tree.leaves[leaf] - group) * system.grid.strides[axis])
                .allMatch(offset -> Arrays.stream(relation.variables())
                        .allMatch(variable -> system.grid.variableAt(system.keys[variable] + offset) >= 0));
    }

    private static boolean isFlat(CodeTree tree) {
        return tree.relations.size() <= 1;
    }

    /** A sign for each node such that every variable enters one and leaves another; empty if there is none. */
    private static long[] signs(List<Relation> nodes, int[] degree, int[][] node, long[][] coefficient) {
        long[] sign = new long[nodes.size()];
        Set<Integer> seen = new HashSet<>();
        for (int start = 0; start < sign.length; start++) {
            if (!seen.add(start)) {
                continue;
            }
            sign[start] = 1;
            ArrayDeque<Integer> waiting = new ArrayDeque<>(List.of(start));
            while (!waiting.isEmpty()) {
                int at = waiting.remove();
                for (int variable : nodes.get(at).variables()) {
                    if (degree[variable] != MOST_NODES) {
                        continue;
                    }
                    int next = node[0][variable] == at ? node[1][variable] : node[0][variable];
                    long wanted = -sign[at] * coefficient[0][variable] * coefficient[1][variable];
                    if (seen.add(next)) {
                        sign[next] = wanted;
                        waiting.add(next);
                    } else if (sign[next] != wanted) {
                        return new long[0];
                    }
                }
            }
        }
        return sign.length == 0 ? new long[] {1} : sign;
    }
}
