package org.ediframework.metrics.concern;

/**
 * The people of all places together, and how many of each cell would be expected if in every place people were as its
 * own reference has them: what a place is compared with.
 */
final class AllPlaces {

    private final long[][] counts;
    private final double[][] expected;

    /**
     * @param cells the people of each cell who have a place
     */
    AllPlaces(Combination combination, long[] cells) {
        int simpler = combination.all() + 1;
        this.counts = new long[simpler][];
        this.expected = new double[simpler][];
        for (int kept = 0; kept < simpler; kept++) {
            counts[kept] = combination.summed(cells, kept);
            expected[kept] = new double[counts[kept].length];
        }
    }

    /** Adds what is expected of a place. */
    void expect(PeopleOfPlace place) {
        for (int kept = 0; kept < expected.length; kept++) {
            for (int cell = 0; cell < expected[kept].length; cell++) {
                expected[kept][cell] += place.base() * place.share(kept, cell);
            }
        }
    }

    long count(int kept, int cell) {
        return counts[kept][cell];
    }

    /** Not a number where any place with people has no share. */
    double expected(int kept, int cell) {
        return expected[kept][cell];
    }
}
