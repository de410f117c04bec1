package org.ediframework.metrics.publication;

import java.math.BigInteger;
import java.util.Optional;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.NonResponseBounds;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.SignificanceTest;
import org.ediframework.metrics.representation.Verdict;
import org.ediframework.metrics.statistics.Interval;
import org.immutables.value.Value;

/**
 * A {@linkplain RepresentationRow row} as it may be shown: every figure is there, or says why it is not; one that would
 * give people away is {@link Absence#SUPPRESSED}. In what follows x is the count, n the base and q the reference share.
 * Immutable and thread-safe.
 */
@Value.Immutable
public interface PublishedRow {

    /** The whole row, nothing withheld. */
    static PublishedRow inFull(RepresentationRow row) {
        return PublishedRows.of(row, Visibility.FULL);
    }

    /** The row without any figure that counts its people. */
    static PublishedRow withheld(RepresentationRow row) {
        return PublishedRows.of(row, Visibility.NONE);
    }

    /** The place; absent where the counts are about no place in particular. */
    Optional<String> getPlace();

    /** Who was counted, in the words of the counts; absent where they do not say. */
    Optional<String> getPopulation();

    Characteristic getCharacteristic();

    /** The category as the counts name it. */
    String getCategory();

    /** x, the people of the category. */
    Measured<Long> getCount();

    /** n, the people whom the share is a share of. */
    Measured<Long> getBase();

    /** u, the people who gave no answer. */
    Measured<Long> getUndeclared();

    /** x/n, from 0 to 1. */
    Measured<Double> getShare();

    /** The interval of the share. */
    Measured<Interval> getShareInterval();

    /** q, the exact share of the category in the reference; never withheld, as it counts other people. */
    Measured<ReferenceShare> getReferenceShare();

    /** q·n, how many people the reference would lead one to expect. */
    Measured<Double> getExpected();

    /** x/n − q as a fraction. */
    Measured<Double> getGap();

    /** The interval of the gap. */
    Measured<Interval> getGapInterval();

    /** (x/n)/q, the representation index. */
    Measured<Double> getRatio();

    /** The interval of the ratio. */
    Measured<Interval> getRatioInterval();

    /** The p-value before adjustment. */
    Measured<Double> getPValue();

    /** Which test gave the p-value. */
    Measured<SignificanceTest> getTest();

    /** The p-value adjusted for the number of rows shown that have one. */
    Measured<Double> getAdjustedPValue();

    /** How many of the people here would have to be of the category instead. */
    Measured<BigInteger> getShortfallBySwapping();

    /** How many people of the category would have to join. */
    Measured<BigInteger> getShortfallByAdding();

    /** How far the share could be off because some people gave no answer. */
    Measured<NonResponseBounds> getBounds();

    /** Whether no answer could turn the comparison round. */
    Measured<Boolean> isRobust();

    /** The smallest gap that so many people would show. */
    Measured<Double> getDetectableGap();

    /** What the row says in one word. */
    Measured<Verdict> getVerdict();

    /** Whether the count is withheld. */
    default boolean isWithheld() {
        return getCount().getAbsence().filter(Absence.SUPPRESSED::equals).isPresent();
    }
}
