package org.ediframework.metrics.tally;

/**
 * A text that a declared dimension does not know. Its people are counted as not obtained in every table; whether it is
 * a spelling to declare or an error in the data is for a person to decide.
 *
 * @param dimension the dimension's name
 * @param text as it was met
 * @param people how many had it, 1 or more
 */
public record UnrecognisedText(String dimension, String text, long people) {}
