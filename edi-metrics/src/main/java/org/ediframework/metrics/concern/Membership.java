package org.ediframework.metrics.concern;

import org.ediframework.core.vocabulary.Characteristic;

/**
 * What the people of a group have in common in one respect: they belong to one category of one characteristic.
 *
 * @param characteristic what people are counted by
 * @param category the category as the counts name it
 */
public record Membership(Characteristic characteristic, String category) {}
