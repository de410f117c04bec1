package org.ediframework.metrics.segregation;

import org.ediframework.metrics.measure.Measured;

/**
 * How one group spreads over units against everybody else. With xᵢ of the tᵢ people of a unit, X of all T; πᵢ = xᵢ/tᵢ and
 * π = X/T. The denominator is those whose unit and group are known; units without anybody contribute 0. All figures are
 * absent where nobody or everybody belongs to the group.
 *
 * @param group the category
 * @param inGroup X
 * @param total T
 * @param undeclared people left out, because their unit or group is not known
 * @param units how many units have anybody
 * @param dissimilarity D = ½ Σ |xᵢ/X − (tᵢ − xᵢ)/(T − X)|, from 0 to 1. Duncan and Duncan (1955), doi:10.2307/2088328
 * @param expectedDissimilarity D on average if the same people were allotted to the same units at random
 * @param correctedDissimilarity D less what chance gives, as a share of the room above it, or below it where D is the
 *     smaller: from −1 to 1, and 0 where D is what chance gives; absent where chance alone gives 1. W. J. Carrington and
 *     K. R. Troske (1997), doi:10.1080/07350015.1997.10524718
 * @param isolation Σ (xᵢ/X)·πᵢ, from π to 1: the share of the group in the unit of its average member
 * @param interaction Σ (xᵢ/X)·(1 − πᵢ), 1 less the isolation
 * @param etaSquared (isolation − π)/(1 − π), from 0 to 1: the correlation ratio
 * @param informationTheory Theil's H, from 0 to 1, in natural logarithms
 */
public record TwoGroupSegregation(
        String group,
        long inGroup,
        long total,
        long undeclared,
        int units,
        Measured<Double> dissimilarity,
        Measured<Double> expectedDissimilarity,
        Measured<Double> correctedDissimilarity,
        Measured<Double> isolation,
        Measured<Double> interaction,
        Measured<Double> etaSquared,
        Measured<Double> informationTheory) {}
