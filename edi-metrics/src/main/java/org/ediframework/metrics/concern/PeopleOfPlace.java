package org.ediframework.metrics.concern;

import java.util.Optional;
import java.util.OptionalLong;
import org.ediframework.core.population.Dimension;

/**
 * The people of one place, or of all, by one combination and by every simpler one, and the shares expected of each. A
 * simpler combination is named by the bits of the characteristics that it keeps.
 */
final class PeopleOfPlace {

    private final Optional<String> place;
    private final long undeclared;
    private final long[][] counts;
    private final double[][] shares;
    private final OptionalLong sampleSize;

    /**
     * @param place the place; absent for all together
     * @param cells the people of each cell of the combination; not kept
     * @param undeclared those without an answer to one of its questions
     */
    PeopleOfPlace(
            Combination combination, Optional<String> place, long[] cells, long undeclared, Expectation expectation) {
        this.place = place;
        this.undeclared = undeclared;
        this.counts = new long[combination.all() + 1][];
        this.shares = new double[combination.all() + 1][];
        for (int kept = 0; kept < counts.length; kept++) {
            counts[kept] = combination.summed(cells, kept);
            shares[kept] = expectation.shares(place, combination.keeping(kept));
        }
        this.sampleSize = expectation.sampleSize(
                place,
                combination.keeping(combination.all()).stream()
                        .map(Dimension::getName)
                        .toList());
    }

    Optional<String> place() {
        return place;
    }

    /** Everybody who answered every question of the combination. */
    long base() {
        return counts[0][0];
    }

    long undeclared() {
        return undeclared;
    }

    long count(int kept, int cell) {
        return counts[kept][cell];
    }

    /** The share expected of a cell; not a number where nothing says. */
    double share(int kept, int cell) {
        return shares[kept][cell];
    }

    /** How many people the shares were estimated from; empty where they are complete. */
    OptionalLong sampleSize() {
        return sampleSize;
    }
}
