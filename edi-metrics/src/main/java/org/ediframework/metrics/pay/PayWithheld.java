package org.ediframework.metrics.pay;

/** Why a figure about pay is withheld. */
public enum PayWithheld {
    /** Fewer than ten people are behind it. */
    FEW_PEOPLE,
    /** Fewer than ten people stand on one side of a median, so that it is nearly one person's pay. */
    FEW_BESIDE_THE_MEDIAN,
    /** The two who are paid most have more than nine tenths of what all are paid. */
    TWO_HAVE_MOST,
    /** Whoever is paid next most could bound the pay of the first within a tenth of it. */
    NEAR_ONE_PERSONS_PAY,
    /** One of the groups has fewer than two people in the lower or the upper quarter, so that one there would know of all others. */
    FEW_IN_A_QUARTER,
    /** Together with other figures of the same day it would bound what somebody is paid within a tenth. */
    WITH_OTHER_FIGURES,
    /** It was withheld in what was published of the day before, and shown now it would tell why. */
    BEFORE
}
