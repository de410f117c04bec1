package org.ediframework.metrics.strata;

import org.ediframework.metrics.statistics.TwoGroups;

/**
 * Two groups in one place, grade or year.
 *
 * @param name the stratum, by its own name
 * @param groups the group that is looked at first, and the group it is compared with
 */
public record Stratum(String name, TwoGroups groups) {}
