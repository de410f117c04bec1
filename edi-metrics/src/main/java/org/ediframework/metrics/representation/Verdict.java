package org.ediframework.metrics.representation;

/**
 * What a row says in one word, under the significance level and the materiality band that the table names. A group
 * nobody belonged to, a group too small to tell and a group without a reference are different verdicts. None of them is
 * a judgement: they say how many there are against how many the reference would lead one to expect.
 */
public enum Verdict {
    /** Fewer than expected, and by more than the materiality band allows. */
    UNDER("under-represented"),
    /** Fewer than expected, within the materiality band. */
    SLIGHTLY_UNDER("slightly under-represented"),
    /** No difference was found, and the interval rules a material one out. */
    IN_LINE("in line with the reference"),
    /** More than expected, within the materiality band. */
    SLIGHTLY_OVER("slightly over-represented"),
    /** More than expected, and by more than the materiality band allows. */
    OVER("over-represented"),
    /** No difference was found, but a material one could hide in so few people. */
    TOO_FEW_TO_TELL("too few to tell"),
    /** The publisher withholds counts, and what the row says depends on how many they are. */
    DEPENDS_ON_WITHHELD("depends on withheld counts"),
    /** Nobody was counted. */
    NO_OBSERVATIONS("nobody was counted"),
    /** Nothing says who should be here. */
    NO_REFERENCE("no reference"),
    /** People of a group that the reference does not have at all. */
    NOT_IN_REFERENCE("not in the reference"),
    /** Nobody here, and nobody in the reference. */
    NOT_APPLICABLE("not applicable");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The verdict in words. */
    public String getLabel() {
        return label;
    }
}
