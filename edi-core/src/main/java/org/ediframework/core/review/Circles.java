package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the groups of things that lead to each other in circles: the strongly connected components of more than one
 * thing, after R. Tarjan, doi:10.1137/0201010, without recursion, since plans come with chains of 100,000 actions.
 */
final class Circles {

    private static final int UNSEEN = -1;

    private final int[][] next;
    private final int[] order;
    private final int[] low;
    private final boolean[] isOpen;
    private final int[] open;
    private final List<List<Integer>> found = new ArrayList<>();
    private int opened;
    private int clock;

    private Circles(int[][] next) {
        this.next = next;
        order = new int[next.length];
        low = new int[next.length];
        isOpen = new boolean[next.length];
        open = new int[next.length];
        Arrays.fill(order, UNSEEN);
    }

    /**
     * The groups, each sorted, in the order of their first things.
     *
     * @param next for each thing the things it leads to
     */
    static List<List<Integer>> in(int[][] next) {
        Circles search = new Circles(next);
        for (int start = 0; start < next.length; start++) {
            if (search.order[start] == UNSEEN) {
                search.walk(start);
            }
        }
        search.found.sort((left, right) -> Integer.compare(left.get(0), right.get(0)));
        return search.found;
    }

    private void walk(int start) {
        int[] path = new int[16];
        int[] edge = new int[16];
        int depth = 0;
        path[0] = start;
        enter(start);
        while (depth >= 0) {
            int here = path[depth];
            if (edge[depth] < next[here].length) {
                int there = next[here][edge[depth]++];
                if (order[there] == UNSEEN) {
                    depth++;
                    if (depth == path.length) {
                        path = Arrays.copyOf(path, depth * 2);
                        edge = Arrays.copyOf(edge, depth * 2);
                    }
                    path[depth] = there;
                    edge[depth] = 0;
                    enter(there);
                } else if (isOpen[there]) {
                    low[here] = Math.min(low[here], order[there]);
                }
            } else {
                leave(here);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[here]);
                }
            }
        }
    }

    private void enter(int thing) {
        order[thing] = clock;
        low[thing] = clock++;
        isOpen[thing] = true;
        open[opened++] = thing;
    }

    private void leave(int thing) {
        if (low[thing] != order[thing]) {
            return;
        }
        List<Integer> group = new ArrayList<>();
        int last;
        do {
            last = open[--opened];
            isOpen[last] = false;
            group.add(last);
        } while (last != thing);
        if (group.size() > 1) {
            Collections.sort(group);
            found.add(group);
        }
    }
}
