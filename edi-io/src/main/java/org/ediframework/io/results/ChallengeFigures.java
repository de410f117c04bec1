package org.ediframework.io.results;

import java.math.BigInteger;
import java.util.Optional;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.representation.NonResponseBounds;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * The figures that a challenge rests on, as they may be shown: one that is withheld is absent, and no sentence then says
 * it or anything that would give it back.
 *
 * @param count the people of the group
 * @param base the people whom the share is a share of
 * @param undeclared the people who gave no answer
 * @param share count of base, as a fraction
 * @param referenceShare the share in the reference, as a fraction; it counts other people and is never withheld
 * @param ratio share divided by reference share
 * @param shortfall how many of the people here would have to be of the group instead
 * @param bounds how far the share could be off because some people gave no answer
 */
public record ChallengeFigures(
        Measured<Long> count,
        Measured<Long> base,
        Measured<Long> undeclared,
        Measured<Double> share,
        Measured<Double> referenceShare,
        Measured<Double> ratio,
        Measured<BigInteger> shortfall,
        Measured<NonResponseBounds> bounds) {

    /** All figures of a row: for the desks of those who may see every count. */
    public static ChallengeFigures inFull(RepresentationRow row) {
        return new ChallengeFigures(
                Measured.of(row.getCount()),
                Measured.of(row.getBase()),
                Measured.of(row.getUndeclared()),
                row.getShare(),
                row.getReferenceShare().map(share -> share.toDouble()),
                row.getRatio(),
                row.getShortfallBySwapping(),
                row.getBounds());
    }

    /** The row that a challenge rests on: its own, or that of what a search found. */
    public static Optional<RepresentationRow> rowOf(Challenge challenge) {
        return challenge.row().or(() -> challenge.concern().map(concern -> concern.row()));
    }
}
