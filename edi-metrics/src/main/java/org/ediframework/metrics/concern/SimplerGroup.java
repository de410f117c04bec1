package org.ediframework.metrics.concern;

/**
 * A group that a concern is part of.
 *
 * @param group who they are; everybody of the place, or everybody, where the concern is of one characteristic
 * @param ratio how the concern is represented compared with this group: its ratio divided by the group's, below 1
 * @param pValue the probability of so few people if both were represented alike, two-sided
 */
public record SimplerGroup(Group group, double ratio, double pValue) {}
