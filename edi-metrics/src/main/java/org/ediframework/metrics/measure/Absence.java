package org.ediframework.metrics.measure;

/** Why a figure does not exist. A figure that does not exist is never NaN, zero or a dash without a reason. */
public enum Absence {
    /** Nobody was counted, so there is nothing to take a share of. */
    NO_OBSERVATIONS("nobody was counted"),
    /** Nothing says who should be here. */
    NO_REFERENCE("there is no reference"),
    /** The reference has nobody of the group, so nothing can be divided by its share. */
    REFERENCE_IS_ZERO("the reference share is zero"),
    /** The reference consists of the group alone: however many join, the others would have to be nobody. */
    REFERENCE_IS_EVERYBODY("the reference share is one"),
    /** So few people were counted that no gap, however large, would be shown. */
    TOO_FEW_FOR_ANY_GAP("too few were counted to show any gap"),
    /** Nobody of one side belongs to the group, so that the figure could be as high as one likes. */
    NO_UPPER_LIMIT("the figure has no upper limit"),
    /** The figure is withheld to protect people. */
    SUPPRESSED("the figure is withheld to protect people"),
    /** The group spans several categories of the reference, or the reverse, so no share belongs to it. */
    AMBIGUOUS_MATCH("the group has no single match in the reference"),
    /** The classification of the reference has no group of these people, so far as the mapping between the two says. */
    NO_COUNTERPART("the classification of the reference has no such group"),
    /** Counts and reference use different classifications, and no mapping leads from one to the other. */
    NO_MAPPING("no mapping leads to the classification of the reference"),
    /** The references of several places cannot be added, because they are shares, samples or in different classifications. */
    REFERENCES_CANNOT_BE_ADDED(
            "references that are shares, samples or in different classifications cannot be added over places");

    private final String explanation;

    Absence(String explanation) {
        this.explanation = explanation;
    }

    /** The reason as words that complete "absent, because …". */
    public String getExplanation() {
        return explanation;
    }
}
