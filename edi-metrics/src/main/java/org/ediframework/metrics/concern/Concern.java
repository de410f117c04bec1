package org.ediframework.metrics.concern;

import java.util.Optional;
import org.ediframework.metrics.intersection.ReferenceBasis;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * A group that is under-represented, and more so than every simpler group that it is part of.
 *
 * @param group who they are
 * @param row the group's figures against its reference, as if nothing else had been looked at
 * @param basis where the expected share of a combination comes from; absent for a single characteristic, whose reference
 *     is its own
 * @param closest of the simpler groups, the one from which this group differs least clearly
 * @param pValue the probability of so few people if the group were represented no worse than the closest of the simpler
 *     groups: the greatest over all of these, two-sided
 * @param adjustedPValue the p-value adjusted over everything that was looked at
 */
public record Concern(
        Group group,
        RepresentationRow row,
        Optional<ReferenceBasis> basis,
        SimplerGroup closest,
        double pValue,
        double adjustedPValue) {}
