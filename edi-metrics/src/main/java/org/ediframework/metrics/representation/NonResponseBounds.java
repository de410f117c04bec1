package org.ediframework.metrics.representation;

/**
 * How far the share could be off because some people gave no answer: its lowest value, if none of them belonged to the
 * group, and its highest, if all of them did.
 *
 * @param lowestShare from 0 to 1
 * @param highestShare from 0 to 1, at least the lowest
 */
public record NonResponseBounds(double lowestShare, double highestShare) {}
