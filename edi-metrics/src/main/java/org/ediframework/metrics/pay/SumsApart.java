package org.ediframework.metrics.pay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Known sums over cells, made as small as they can be without telling less or more: a sum that holds all of another is what is left of
 * it, and sums that share no cell, directly or through others, are apart. What all women are paid and what those of all grades but
 * one are leaves that of the one.
 */
final class SumsApart {

    /**
     * Cells that hang together by their sums.
     *
     * @param cells their places among all cells, rising
     * @param sums for each sum its cells, by their places among these
     */
    record Part(List<Integer> cells, List<BitSet> sums) {}

    private SumsApart() {}

    /**
     * The parts.
     *
     * @param number of sums
     * @param inSums for each cell the sums that it is in, one or more
     */
    static List<Part> of(int number, List<BitSet> inSums) {
        List<BitSet> sums = new ArrayList<>();
        for (int sum = 0; sum < number; sum++) {
            BitSet cells = new BitSet();
            for (int cell = 0; cell < inSums.size(); cell++) {
                cells.set(cell, inSums.get(cell).get(sum));
            }
            sums.add(cells);
        }
        reduce(sums);
        return parts(sums, inSums.size());
    }

    private static void reduce(List<BitSet> sums) {
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            sums.removeIf(BitSet::isEmpty);
            for (int part = 0; part < sums.size(); part++) {
                for (int whole = 0; whole < sums.size(); whole++) {
                    if (part != whole && holds(sums.get(whole), sums.get(part))) {
                        sums.get(whole).andNot(sums.get(part));
                        isChanged = true;
                    }
                }
            }
        }
    }

    private static boolean holds(BitSet whole, BitSet part) {
        if (part.isEmpty() || !whole.get(part.nextSetBit(0))) {
            return false;
        }
        BitSet left = (BitSet) part.clone();
        left.andNot(whole);
        return left.isEmpty();
    }

    private static List<Part> parts(List<BitSet> sums, int cells) {
        List<Part> parts = new ArrayList<>();
        BitSet done = new BitSet();
        for (int first = done.nextClearBit(0); first < cells; first = done.nextClearBit(first)) {
            BitSet together = new BitSet();
            together.set(first);
            int size = 0;
            while (size < together.cardinality()) {
                size = together.cardinality();
                sums.stream().filter(sum -> sum.intersects(together)).forEach(together::or);
            }
            done.or(together);
            List<Integer> places = together.stream().boxed().toList();
            parts.add(new Part(
                    places,
                    sums.stream()
                            .filter(sum -> sum.intersects(together))
                            .map(sum -> among(sum, places))
                            .toList()));
        }
        return parts;
    }

    private static BitSet among(BitSet sum, List<Integer> places) {
        BitSet local = new BitSet();
        for (int place = 0; place < places.size(); place++) {
            local.set(place, sum.get(places.get(place)));
        }
        return local;
    }
}
