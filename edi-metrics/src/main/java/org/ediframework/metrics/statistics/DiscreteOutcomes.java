package org.ediframework.metrics.statistics;

/** A distribution over consecutive whole numbers whose probabilities rise to one summit and then fall. */
interface DiscreteOutcomes {

    /** The least possible outcome. */
    long least();

    /** The greatest possible outcome. */
    long greatest();

    /** A most probable outcome. */
    long mode();

    /** The natural logarithm of the outcome's probability. */
    double logProbability(long outcome);

    /** The probability of the next outcome over that of this one. */
    double ratioToNext(long outcome);

    /** The probability of this outcome or a lesser one; 0 below the least. */
    double atMost(long outcome);

    /** The probability of this outcome or a greater one; 0 above the greatest. */
    double atLeast(long outcome);
}
