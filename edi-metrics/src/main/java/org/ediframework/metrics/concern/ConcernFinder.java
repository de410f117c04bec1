package org.ediframework.metrics.concern;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.representation.MaterialityBand;
import org.ediframework.metrics.statistics.Adjustment;
import org.ediframework.metrics.tally.Tally;
import org.immutables.value.Value;

/**
 * Searches counts for groups that are under-represented: every combination of up to three characteristics, and each in
 * every place. Immutable and thread-safe; every setting has a default.
 *
 * <p>A group is found when it is represented worse than every simpler group that it is part of, so that what is found is
 * the simplest true statement: against everybody of its place, which is the comparison with the reference; against each
 * group of fewer of its characteristics in its place; and, in a place, against each group of its characteristics, itself
 * included, in all places. Worse means that its ratio divided by that of the simpler group is below the materiality band,
 * and that chance does not explain it: were both represented alike, the people of the simpler group would belong to it
 * with the probability of its expected number divided by theirs, and the exact binomial test says how probable so few
 * are (against a sampled reference, the test of two samples). The greatest of these p-values is the group's. A group that
 * is not materially worse, or not robust where that is asked, has the p-value 1; since these values are never smaller
 * than those of a true test, the false discovery rate holds for what is found, and not for a larger list of which it is
 * a part. The tests are of discrete counts and two-sided, so that the rate is less than the stated one.
 *
 * <p>Groups of which fewer people are expected than the least number are not looked at, whatever their count is. Only
 * those who answered every question of a combination are in its base. Where no table of a combination is published, the
 * product of the shares of its characteristics is expected, and said so.
 *
 * <p>Source: Y. Benjamini and Y. Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x; the greatest p-value of several
 * comparisons, R. L. Berger (1982), Multiparameter Hypothesis Testing and Acceptance Sampling, Technometrics 24; the
 * comparison of one place with all, given the numbers expected, N. E. Breslow and N. E. Day (1987), Statistical Methods in
 * Cancer Research II, chapter 3.
 */
@Value.Immutable
public interface ConcernFinder {

    static Builder builder() {
        return new Builder();
    }

    /** The search with every setting at its default. */
    static ConcernFinder standard() {
        return builder().build();
    }

    /** The dimension that holds the place; absent where places are not searched. */
    Optional<String> getPlaceDimension();

    /** How many characteristics are combined at most, from 1 to 3; 3 unless stated. */
    @Value.Default
    default int getMostCharacteristics() {
        return 3;
    }

    /** The share of false discoveries among what is found that is accepted on average, as a fraction; 0.05. */
    @Value.Default
    default double getFalseDiscoveryRate() {
        return 0.05;
    }

    /** How p-values are adjusted over everything looked at; Benjamini and Hochberg, unless stated. */
    @Value.Default
    default Adjustment getAdjustment() {
        return Adjustment.BENJAMINI_HOCHBERG;
    }

    /** Which ratios are too close to 1 to matter; four fifths, unless stated. Only its lower end is used. */
    @Value.Default
    default MaterialityBand getMaterialityBand() {
        return MaterialityBand.FOUR_FIFTHS;
    }

    /** How many people of a group must be expected for it to be looked at; 10 unless stated. */
    @Value.Default
    default long getLeastExpected() {
        return 10;
    }

    /**
     * Whether only those groups are found that no answer could turn round, if everybody had given one; false unless
     * stated.
     */
    @Value.Default
    default boolean isRobustOnly() {
        return false;
    }

    /** Refuses settings with which nothing could be searched. */
    @Value.Check
    default void check() {
        if (getMostCharacteristics() < 1 || getMostCharacteristics() > 3) {
            throw new IllegalArgumentException(
                    "Not a number of characteristics to combine: " + getMostCharacteristics() + ". Allowed is 1 to 3.");
        }
        double rate = getFalseDiscoveryRate();
        if (!(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException("Not a rate of false discoveries: " + rate
                    + ". Allowed is a fraction above 0 and below 1, such as 0.05.");
        }
        if (getLeastExpected() < 1) {
            throw new IllegalArgumentException("Not a number of people to be expected at least: " + getLeastExpected()
                    + ". Allowed is 1 or more.");
        }
    }

    /**
     * The tables to be counted for a search: each combination of as many of these characteristics as are combined at
     * most, with the place first. All that is searched can be summed out of them.
     *
     * @param characteristics the dimensions to be searched, the place not among them
     */
    default List<List<String>> tablesOver(List<String> characteristics) {
        int most = Math.min(getMostCharacteristics(), characteristics.size());
        return Combinations.of(most, characteristics).stream()
                .map(names -> Stream.concat(getPlaceDimension().stream(), names.stream())
                        .toList())
                .toList();
    }

    /**
     * Searches what was tallied, by every characteristic that there is a reference for.
     *
     * @throws IllegalArgumentException when a table of {@link #tablesOver} these was not counted, or a combination has
     *     more than four million groups
     */
    default Concerns find(Tally tally, ExpectedPopulation expected) {
        return new Search(this, new Tables(names -> tally.getTable(names.toArray(String[]::new))), expected)
                .run(characteristics(expected));
    }

    /**
     * Searches a table of all characteristics at once, by every one that there is a reference for.
     *
     * @throws IllegalArgumentException when the table lacks the place or one of these characteristics, or a combination
     *     has more than four million groups
     */
    default Concerns find(CountTable joint, ExpectedPopulation expected) {
        return new Search(this, new Tables(names -> joint.marginal(names.toArray(String[]::new))), expected)
                .run(characteristics(expected));
    }

    private List<String> characteristics(ExpectedPopulation expected) {
        return expected.getCharacteristics().stream()
                .map(Characteristic::getId)
                .filter(id -> getPlaceDimension().filter(id::equals).isEmpty())
                .toList();
    }

    /** Builds a {@link ConcernFinder}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableConcernFinder.Builder implements ValueBuilder<ConcernFinder, Builder> {}
}
