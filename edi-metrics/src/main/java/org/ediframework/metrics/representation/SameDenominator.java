package org.ediframework.metrics.representation;

import java.math.BigInteger;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/** Makes the shares of a reference shares of the same people as those of the counts. */
final class SameDenominator {

    private SameDenominator() {}

    /**
     * A share of the reference by the denominator of an analysis: where that is everybody, those without an answer are part
     * of both sides or of none.
     */
    static Measured<ReferenceShare> of(
            Measured<ReferenceShare> ofDeclared, Comparison comparison, Denominator denominator) {
        boolean isOfDeclared =
                denominator == Denominator.DECLARED || comparison.getRules().isReferenceOfTheSameBase();
        if (isOfDeclared
                || !ofDeclared.isPresent()
                || !comparison.getReference().isPresent()) {
            return ofDeclared;
        }
        Reference reference = comparison.getReference().get();
        if (!reference.hasCounts() || reference.getNonResponses().isEmpty()) {
            boolean hasEverybodyAnswered = comparison.getObserved().getUndeclared() == 0
                    && comparison.getObserved().getWithheldNonResponses().isEmpty();
            return hasEverybodyAnswered ? ofDeclared : Measured.absent(Absence.DIFFERENT_DENOMINATORS);
        }
        BigInteger declared = BigInteger.valueOf(reference.getBase().orElse(0));
        BigInteger everyone = reference.getNonResponses().values().stream()
                .map(BigInteger::valueOf)
                .reduce(declared, BigInteger::add);
        return ofDeclared.map(share -> ReferenceShare.of(
                share.getNumerator().multiply(declared), share.getDenominator().multiply(everyone)));
    }
}
