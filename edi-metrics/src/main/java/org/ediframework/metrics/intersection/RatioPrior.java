package org.ediframework.metrics.intersection;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * How ratios spread in a family of cells beyond chance, and so how far the ratio of a small cell is drawn towards 1.
 *
 * <p>The share of a cell is taken as beta-distributed around its reference share q, with the same variance τ² of the
 * ratio in every cell, and its count as binomial. τ² is fitted by the method of moments over all cells that have a ratio,
 * each weighted by its expected count: Σ e[(r − 1)² − (1 − q)/e] / Σ e(n − 1)/n, at least 0. The shrunken ratio is the
 * posterior mean (n·r + M)/(n + M), with M = max(0, (1 − q)/(qτ²) − 1), the size of the beta distribution in
 * people.
 *
 * <p>Source: R. J. Marshall (1991), Mapping disease and mortality rates using empirical Bayes estimators,
 * doi:10.2307/2347593, for Poisson counts; J. C. Kleinman (1973), doi:10.1080/01621459.1973.10481332, for proportions.
 *
 * @param variance τ², 0 or more; 0 where the ratios spread no more than chance would have them
 * @param family how many cells it was fitted over
 */
public record RatioPrior(double variance, int family) {

    /** The prior of the rows that have a ratio. */
    public static RatioPrior fittedTo(List<RepresentationRow> rows) {
        double excess = 0;
        double weight = 0;
        int family = 0;
        for (RepresentationRow row : rows) {
            Optional<Double> ratio = row.getRatio().find();
            if (ratio.isPresent()) {
                double q = row.getReferenceShare().get().toDouble();
                double n = (double) row.getBase().get();
                double expected = n * q;
                double distance = ratio.get() - 1;
                excess += expected * distance * distance - (1 - q);
                weight += expected * ((n - 1) / n);
                family++;
            }
        }
        return new RatioPrior(weight > 0 ? Math.max(0, excess / weight) : 0, family);
    }

    /** The ratio of a row drawn towards 1; absent for the same reason as the ratio. */
    public Measured<Double> shrunken(RepresentationRow row) {
        return row.getRatio().map(ratio -> {
            ReferenceShare share = row.getReferenceShare().get();
            double q = share.toDouble();
            double own = row.getBase().get() * variance;
            double drawn = Math.max(0, (1 - q) / q - variance);
            return own + drawn == 0 ? ratio : (own * ratio + drawn) / (own + drawn);
        });
    }
}
