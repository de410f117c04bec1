package org.ediframework.metrics.concern;

import java.util.ArrayList;
import java.util.List;

/** The choices of a few out of several characteristics. */
final class Combinations {

    private Combinations() {}

    /** Every choice of one, then of two, and so on; within each number in the order of the characteristics. */
    static List<List<String>> upTo(int most, List<String> characteristics) {
        List<List<String>> all = new ArrayList<>();
        for (int size = 1; size <= most; size++) {
            all.addAll(of(size, characteristics));
        }
        return all;
    }

    /** Every choice of exactly so many. */
    static List<List<String>> of(int size, List<String> characteristics) {
        List<List<String>> chosen = new ArrayList<>();
        choose(size, characteristics, 0, new ArrayList<>(), chosen);
        return chosen;
    }

    private static void choose(
            int size, List<String> characteristics, int from, List<String> sofar, List<List<String>> chosen) {
        if (sofar.size() == size) {
            chosen.add(List.copyOf(sofar));
            return;
        }
        for (int next = from; next < characteristics.size(); next++) {
            sofar.add(characteristics.get(next));
            choose(size, characteristics, next + 1, sofar, chosen);
            sofar.remove(sofar.size() - 1);
        }
    }
}
