package org.ediframework.metrics.segregation;

import java.util.function.DoubleSupplier;
import org.ediframework.core.population.CountTable;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Bootstrap;
import org.ediframework.metrics.statistics.Interval;

/**
 * Indices of how unevenly groups spread over units. They describe where people are, not why.
 *
 * <p>Precision: relative 1e-9 for totals up to 2^53; differences between a unit and the whole are formed exactly.
 */
public final class Segregation {

    private Segregation() {}

    /**
     * One group against everybody else.
     *
     * @param table counts by unit and group, in either order
     * @param unitDimension the name of the dimension of units, for example {@code school}
     * @param group a category of the other dimension
     * @throws IllegalArgumentException when the table has not two dimensions, or dimension or group are unknown
     */
    public static TwoGroupSegregation ofGroup(CountTable table, String unitDimension, String group) {
        Units units = Units.of(table, unitDimension).dividedBy(group);
        Indices indices = new Indices(units);
        return new TwoGroupSegregation(
                group,
                units.inGroup(0),
                units.total(),
                units.undeclared(),
                units.occupied(),
                indices.dissimilarity(),
                indices.dissimilarityByChance(),
                indices.correctedDissimilarity(),
                indices.exposure(0),
                indices.exposure(1),
                indices.relativeDiversity(),
                indices.informationTheory());
    }

    /**
     * All groups together.
     *
     * @param table counts by unit and group, in either order
     * @param unitDimension the name of the dimension of units, for example {@code school}
     * @throws IllegalArgumentException when the table has not two dimensions, or has none of that name
     */
    public static MultigroupSegregation ofAllGroups(CountTable table, String unitDimension) {
        Units units = Units.of(table, unitDimension);
        Indices indices = new Indices(units);
        return new MultigroupSegregation(
                units.groups(),
                units.total(),
                units.undeclared(),
                units.occupied(),
                indices.dissimilarity(),
                indices.dissimilarityByChance(),
                indices.correctedDissimilarity(),
                indices.informationTheory(),
                indices.relativeDiversity(),
                indices.normalisedExposure());
    }

    /** An index of all groups together that can have an interval. */
    public enum Index {
        /** {@link MultigroupSegregation#dissimilarity}. */
        DISSIMILARITY,
        /** {@link MultigroupSegregation#informationTheory}. */
        INFORMATION_THEORY
    }

    /**
     * The interval of an index of all groups together, by drawing as many people again from those counted
     * ({@link Bootstrap}), cut to [0, 1]. It describes the process that brought people where they are. Drawn units are more
     * uneven than those counted, which is taken off; where units are so small that most of an index is chance, read the
     * {@linkplain MultigroupSegregation#correctedDissimilarity corrected} index instead.
     *
     * @param table counts by unit and group, in either order; for one group against everybody else, of two groups
     * @param unitDimension the name of the dimension of units, for example {@code school}
     * @param draws how often people are drawn, 100 or more
     * @param seed any number; the same one gives the same interval on every machine
     * @param confidence strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when the table has not two dimensions, or has none of that name, or an argument lies
     *     outside its range
     */
    public static Measured<Interval> interval(
            Index index, CountTable table, String unitDimension, int draws, long seed, double confidence) {
        Units units = Units.of(table, unitDimension);
        return measured(index, units)
                .flatMap(known -> Measured.of(
                        Bootstrap.basic(
                                units.cells(),
                                drawn -> measured(index, units.withCells(drawn)).find(),
                                draws,
                                seed,
                                confidence),
                        Absence.EVERYBODY_ALIKE))
                .map(ends -> new Interval(Math.max(0, Math.min(1, ends.low())), Math.max(0, Math.min(1, ends.high()))));
    }

    private static Measured<Double> measured(Index index, Units units) {
        Indices indices = new Indices(units);
        return switch (index) {
            case DISSIMILARITY -> indices.dissimilarity();
            case INFORMATION_THEORY -> indices.informationTheory();
        };
    }

    /** The indices of Reardon and Firebaugh, or why there are none. */
    private static final class Indices {

        private final Units units;
        private final Unevenness unevenness;
        private final boolean alike;

        Indices(Units units) {
            this.units = units;
            this.unevenness = new Unevenness(units);
            int occupied = 0;
            for (int group = 0; group < units.groups().size(); group++) {
                occupied += units.inGroup(group) > 0 ? 1 : 0;
            }
            this.alike = occupied < 2;
        }

        private Measured<Double> index(DoubleSupplier figure) {
            if (units.total() == 0) {
                return Measured.absent(Absence.NO_OBSERVATIONS);
            }
            return alike ? Measured.absent(Absence.EVERYBODY_ALIKE) : Measured.of(Math.min(1, figure.getAsDouble()));
        }

        /** The share of one of two groups in the unit of the average member of the first. */
        Measured<Double> exposure(int group) {
            return index(() -> {
                double sum = 0;
                for (int unit = 0; unit < units.size(); unit++) {
                    sum += units.shareOfGroup(unit, 0) * units.shareWithin(unit, group);
                }
                return sum;
            });
        }

        Measured<Double> dissimilarity() {
            return index(() -> unevenness.absolute() / (2 * unevenness.interaction()));
        }

        Measured<Double> dissimilarityByChance() {
            return index(() -> unevenness.absoluteByChance() / (2 * unevenness.interaction()));
        }

        Measured<Double> correctedDissimilarity() {
            return dissimilarity()
                    .flatMap(index ->
                            Unevenness.corrected(index, dissimilarityByChance().get()));
        }

        Measured<Double> informationTheory() {
            return index(() -> unevenness.divergence() / unevenness.entropy());
        }

        Measured<Double> relativeDiversity() {
            return index(() -> unevenness.squared() / unevenness.interaction());
        }

        Measured<Double> normalisedExposure() {
            return index(unevenness::squaredOverOthers);
        }
    }
}
