package org.ediframework.metrics.segregation;

import java.util.List;
import org.ediframework.metrics.measure.Measured;

/**
 * How all groups together spread over units. With πᵢₘ the share of group m among the tᵢ people of a unit, πₘ among all T,
 * and I = Σ πₘ(1 − πₘ). The denominator is those whose unit and group are known; units without anybody contribute 0. All
 * figures are absent where nobody was counted or everybody belongs to one group. With two groups the indices are those of
 * {@link TwoGroupSegregation}.
 *
 * <p>Source: S. F. Reardon and G. Firebaugh (2002), doi:10.1111/1467-9531.00110.
 *
 * @param groups the categories
 * @param total T
 * @param undeclared people left out, because their unit or group is not known
 * @param units how many units have anybody
 * @param dissimilarity D = Σ Σ tᵢ|πᵢₘ − πₘ| / (2·T·I), from 0 to 1
 * @param expectedDissimilarity D on average if the same people were allotted to the same units at random
 * @param correctedDissimilarity D less what chance gives, as in {@link TwoGroupSegregation#correctedDissimilarity}
 * @param informationTheory H = Σ Σ tᵢπᵢₘ·ln(πᵢₘ/πₘ) / (T·E), E being the entropy −Σ πₘ·ln πₘ; from 0 to 1
 * @param relativeDiversity R = Σ Σ tᵢ(πᵢₘ − πₘ)² / (T·I), from 0 to 1
 * @param normalisedExposure P = Σ Σ tᵢ(πᵢₘ − πₘ)² / (T·(1 − πₘ)), from 0 to 1; a group with nobody contributes 0
 */
public record MultigroupSegregation(
        List<String> groups,
        long total,
        long undeclared,
        int units,
        Measured<Double> dissimilarity,
        Measured<Double> expectedDissimilarity,
        Measured<Double> correctedDissimilarity,
        Measured<Double> informationTheory,
        Measured<Double> relativeDiversity,
        Measured<Double> normalisedExposure) {

    /** Copies the list. */
    public MultigroupSegregation {
        groups = List.copyOf(groups);
    }
}
