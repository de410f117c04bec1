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
 *
 * <p>Relations along the dimension without groups are left out where the other dimension has a group, as they follow from
 * those of its leaves. Whatever is left out, a flow that is impossible here is impossible, and one that is possible is
 * carried out on all relations before it counts.
 */
final class Network {

    /** By variable: the node a rise of it leaves. */
    final int[] tail;
    /** By variable: the node a rise of it enters. */
    final int[] head;
    /** By node: the variables that leave or enter it. */
    final int[][] arcsAt;

    private Network(int[] tail, int[] head, int nodes) {
        this.tail = tail;
        this.head = head;
        int[] degrees = new int[nodes];
        for (int arc = 0; arc < tail.length; arc++) {
            degrees[tail[arc]]++;
            degrees[head[arc]]++;
        }
        this.arcsAt = new int[nodes][];
        for (int node = 0; node < nodes; node++) {
            arcsAt[node] = new int[degrees[node]];
        }
        for (int arc = tail.length - 1; arc >= 0; arc--) {
            arcsAt[tail[arc]][--degrees[tail[arc]]] = arc;
            arcsAt[head[arc]][--degrees[head[arc]]] = arc;
        }
    }

    /** The network of a system; empty if it is none. */
    static Optional<Network> of(IntegerSystem system) {
        if (system.size != system.cells || system.grid.axes.size() > 2) {
            return Optional.empty();
        }
        List<Relation> nodes = new ArrayList<>();
        for (Relation relation : system.relations) {
            if (!follows(system, relation)) {
                nodes.add(relation);
            }
        }
        int ground = nodes.size();
        int[] first = new int[system.size];
        int[] second = new int[system.size];
        long[] firstSign = new long[system.size];
        long[] secondSign = new long[system.size];
        Arrays.fill(first, -1);
        Arrays.fill(second, -1);
        for (int node = 0; node < nodes.size(); node++) {
            Relation relation = nodes.get(node);
            for (int i = 0; i < relation.size(); i++) {
                int variable = relation.variables()[i];
                if (second[variable] >= 0) {
                    return Optional.empty();
                }
                if (first[variable] < 0) {
                    first[variable] = node;
                    firstSign[variable] = relation.coefficients()[i];
                } else {
                    second[variable] = node;
                    secondSign[variable] = relation.coefficients()[i];
                }
            }
        }
        long[] sign = signs(nodes, first, second, firstSign, secondSign);
        if (sign.length == 0) {
            return Optional.empty();
        }
        int[] tail = new int[system.size];
        int[] head = new int[system.size];
        for (int variable = 0; variable < system.size; variable++) {
            int one = first[variable] < 0 ? ground : first[variable];
            int other = second[variable] < 0 ? ground : second[variable];
            boolean enters = first[variable] < 0 || sign[one] * firstSign[variable] > 0;
            head[variable] = enters ? one : other;
            tail[variable] = enters ? other : one;
        }
        return Optional.of(new Network(tail, head, ground + 1));
    }

    /** Whether a relation runs along the one dimension at a group of the other, and that other has groups. */
    private static boolean follows(IntegerSystem system, Relation relation) {
        if (system.grid.axes.size() < 2) {
            return false;
        }
        int flat = isFlat(system.grid.axes.get(0)) ? 0 : 1;
        CodeTree tree = system.grid.axes.get(1 - flat);
        long one = system.keys[relation.variables()[0]];
        long other = system.keys[relation.variables()[1]];
        int code = system.grid.codeAt(one, 1 - flat);
        boolean isAlongFlat = code == system.grid.codeAt(other, 1 - flat);
        return isAlongFlat && code != tree.size() - 1 && Arrays.binarySearch(tree.leaves, code) < 0;
    }

    private static boolean isFlat(CodeTree tree) {
        return tree.relations.size() <= 1;
    }

    /** A sign for each node such that every variable enters one and leaves another; empty if there is none. */
    private static long[] signs(List<Relation> nodes, int[] first, int[] second, long[] firstSign, long[] secondSign) {
        long[] sign = new long[nodes.size()];
        Set<Integer> seen = new HashSet<>();
        for (int start = 0; start < sign.length; start++) {
            if (!seen.add(start)) {
                continue;
            }
            sign[start] = 1;
            ArrayDeque<Integer> waiting = new ArrayDeque<>(List.of(start));
            while (!waiting.isEmpty()) {
                int node = waiting.remove();
                for (int variable : nodes.get(node).variables()) {
                    if (second[variable] < 0) {
                        continue;
                    }
                    boolean isFirst = first[variable] == node;
                    int next = isFirst ? second[variable] : first[variable];
                    long wanted = -sign[node] * firstSign[variable] * secondSign[variable];
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
