package org.ediframework.metrics.summary;

import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Scope;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.Comparison;

/**
 * All categories of a comparison in a few figures. The denominator is those who declared. The shares of the reference
 * are taken in proportion to each other, so that categories which the counts do not list do not count as nobody.
 *
 * @param scope whom the counts are about
 * @param base n, the people who declared
 * @param reference what the counts are held against, with its source, date and coverage, or why there is nothing
 * @param coveredShare the part of the reference that the listed categories make up: 1 where they are all of it
 * @param fit whether the counts follow the reference
 * @param dissimilarity ½ Σ |xᵢ/n − qᵢ|, from 0 to 1: the share of people who would have to be of another category.
 *     O. D. Duncan and B. Duncan (1955), doi:10.2307/2088328
 * @param diversity how the counted people spread over the categories
 */
public record RepresentationSummary(
        Scope scope,
        long base,
        Measured<Reference> reference,
        Measured<Double> coveredShare,
        GoodnessOfFit fit,
        Measured<Double> dissimilarity,
        Diversity diversity) {

    /** How many outcomes are drawn where an exact p-value would take too long, unless another number is given. */
    public static final int DRAWS = 100_000;

    private static final long SEED = 20_182_019;

    /** The summary of a comparison; {@value #DRAWS} outcomes are drawn where the exact p-value takes too long. */
    public static RepresentationSummary of(Comparison comparison) {
        return of(comparison, DRAWS, SEED);
    }

    /**
     * The summary of a comparison.
     *
     * @param draws how many outcomes to draw where the exact p-value takes too long, 1 or more
     * @param seed any number; the same seed gives the same result on every machine
     * @throws IllegalArgumentException when draws is below 1
     */
    public static RepresentationSummary of(Comparison comparison, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("Not a number of draws: " + draws + ". Allowed is 1 or more.");
        }
        Measured<ComparedShares> compared = ComparedShares.of(comparison);
        long base = comparison.getObserved().getDeclared();
        Measured<Double> dissimilarity =
                base == 0 ? Measured.absent(Absence.NO_OBSERVATIONS) : compared.map(ComparedShares::dissimilarity);
        return new RepresentationSummary(
                comparison.getScope(),
                base,
                comparison.getReference(),
                compared.map(ComparedShares::covered),
                fit(comparison, compared, draws, seed),
                dissimilarity,
                Diversity.of(comparison.getObserved()));
    }

    private static GoodnessOfFit fit(Comparison comparison, Measured<ComparedShares> compared, int draws, long seed) {
        if (comparison.getObserved().getDeclared() == 0) {
            return GoodnessOfFit.absent(Absence.NO_OBSERVATIONS);
        }
        if (compared.getAbsence().isPresent()) {
            return GoodnessOfFit.absent(compared.getAbsence().get());
        }
        ComparedShares shares = compared.get();
        Reference reference = comparison.getReference().get();
        return reference.getSampleSize().isPresent()
                ? GoodnessOfFit.toSample(
                        shares.counts(),
                        shares.ofSample(reference.getSampleSize().getAsLong()))
                : GoodnessOfFit.toComplete(shares.counts(), shares.doubles(), draws, seed);
    }
}
