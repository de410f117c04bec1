package org.ediframework.metrics.concern;

import org.ediframework.metrics.intersection.ReferenceBasis;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * A combination, or a group in a place, that is rarer here than its characteristics and places alone would have it. No
 * published table says how rare it is in the population, where characteristics have to do with each other as well, so that
 * it may be as it should be: it is no concern, and no rate of error goes with it.
 *
 * @param group who they are
 * @param row the group's figures against what was assumed, as if nothing else had been looked at
 * @param basis what was assumed
 * @param closest of the simpler groups, the one from which this group differs least clearly
 */
public record Dependence(Group group, RepresentationRow row, ReferenceBasis basis, SimplerGroup closest) {}
