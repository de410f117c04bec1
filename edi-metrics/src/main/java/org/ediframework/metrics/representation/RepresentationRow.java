package org.ediframework.metrics.representation;

import java.math.BigInteger;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.population.Scope;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;
import org.immutables.value.Value;

/**
 * One category of one population against its reference. In what follows x is the count, n the base and q the reference
 * share; every figure that does not exist says why. In a publication those that would give people away are
 * {@linkplain Absence#SUPPRESSED withheld}; in an analysis none is. Immutable and thread-safe.
 */
@Value.Immutable
public interface RepresentationRow {

    /** Whom the row is about. */
    Scope getScope();

    /** The category as the counts name it. */
    String getCategory();

    /** x, the people of the category. */
    Measured<Long> getCount();

    /** n, the people whom the share is a share of, by the table's denominator. */
    Measured<Long> getBase();

    /** u, the people who gave no answer; part of the base only when the denominator is everyone. */
    Measured<Long> getUndeclared();

    /** The share of everyone who gave an answer, from 0 to 1, whatever the denominator. */
    Measured<Double> getDeclaredRate();

    /** x/n, from 0 to 1. */
    Measured<Double> getShare();

    /** The interval of the share, by the table's method and confidence. */
    Measured<Interval> getShareInterval();

    /** What the counts are held against, with its source, date and population, or why there is nothing. */
    Measured<Reference> getReference();

    /** q, the exact share of the category in the reference. */
    Measured<ReferenceShare> getReferenceShare();

    /** q·n, how many people the reference would lead one to expect. */
    Measured<Double> getExpected();

    /** x/n − q as a fraction: 0.05 is five percentage points. */
    Measured<Double> getGap();

    /**
     * The interval of the gap: that of the share less q where the reference is complete, by Newcombe's method 10 where
     * it is a sample.
     */
    Measured<Interval> getGapInterval();

    /** (x/n)/q, the representation index: 1 where the shares are the same. */
    Measured<Double> getRatio();

    /**
     * The interval of the ratio: that of the share divided by q where the reference is complete, Koopman's score
     * interval where it is a sample.
     */
    Measured<Interval> getRatioInterval();

    /** The two-sided probability of a count at least as unlikely as x, if people were as the reference has them. */
    Measured<Double> getPValue();

    /** Which test gave the p-value. */
    Measured<SignificanceTest> getTest();

    /** The p-value adjusted for the number of rows that have one. */
    Measured<Double> getAdjustedPValue();

    /** How many of the people here would have to be of the category instead: ⌈q·n − x⌉, at least 0. */
    Measured<BigInteger> getShortfallBySwapping();

    /** How many people of the category would have to join: ⌈(q·n − x)/(1 − q)⌉, at least 0. */
    Measured<BigInteger> getShortfallByAdding();

    /** How far the share could be off because some people gave no answer. */
    Measured<NonResponseBounds> getBounds();

    /** Whether q lies on the same side of both bounds, so that no answer could turn the comparison round. */
    Measured<Boolean> isRobust();

    /** The smallest gap that so many people would show with a probability of 80 %, as a fraction above 0. */
    Measured<Double> getDetectableGap();

    /**
     * The p-value of equivalence, not adjusted: how probable a ratio so well within the materiality band would be, if the true
     * one were at an end of it or beyond; the greater of two one-sided score tests, which is small where the ratio is surely
     * within. Below half of 1 − confidence exactly where the ratio's score interval lies within the band, which is what
     * {@link Verdict#IN_LINE} says. D. J. Schuirmann (1987), doi:10.1007/BF01068419.
     */
    Measured<Double> getEquivalencePValue();

    /** What the row says in one word. */
    Measured<Verdict> getVerdict();

    /** Whether the count is withheld to protect people. */
    default boolean isWithheld() {
        return getCount().getAbsence().filter(Absence.SUPPRESSED::equals).isPresent();
    }
}
