package org.ediframework.metrics.measure;

/** Why a figure does not exist. A figure that does not exist is never NaN, zero or a dash without a reason. */
public enum Absence {
    /** Nobody was counted, so there is nothing to take a share of. */
    NO_OBSERVATIONS("nobody was counted"),
    /** Shares were published, and not of how many people, so that nothing is known of chance. */
    ONLY_SHARES("only shares are published, and not of how many people"),
    /** A share was published with its base, and no count. */
    ONLY_SHARES_OF_A_BASE("only shares are published, and no counts"),
    /** The share is none that a whole number of people of its base is rounded to: they were weighted, or one of the two is wrong. */
    NO_COUNT_GIVES_THE_SHARE("no whole number of people of its base is rounded to the share"),
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
    /** Fewer than two people were counted, so that nobody can be compared with anybody else. */
    FEWER_THAN_TWO_PEOPLE("fewer than two people were counted"),
    /** Everybody or nobody belongs to the group, so that nothing could be spread unevenly. */
    EVERYBODY_ALIKE("everybody is alike in what is compared"),
    /** Chance alone gives the highest value in units so small, so that nothing can be taken off for it. */
    UNITS_TOO_SMALL("the units are so small that chance alone gives the highest value"),
    /** It happened to nobody of the group that the other is compared with, so nothing can be divided by its rate. */
    COMPARED_RATE_IS_ZERO("the rate it is compared with is zero"),
    /** It is the group that all others are compared with, and a comparison with itself says nothing. */
    COMPARED_WITH_ITSELF("it is the group that the others are compared with"),
    /** It is a figure of one group against everybody else, and all groups together have nobody else. */
    NOT_OF_ALL_GROUPS("it is a figure of one group against everybody else"),
    /** Two groups are compared by a rule that names both, and no highest rate is looked for. */
    COMPARED_BY_A_MEASURE("the group is compared with a named one, not with the highest rate"),
    /** It is the first of several years, and has none before it. */
    FIRST_YEAR("there is no year before it"),
    /** Figures of this kind have none, such as an interval of a count of everybody. */
    NOT_OF_THIS_FIGURE("a figure of this kind has none"),
    /** The counts do not list the category, which is not the same as nobody. */
    NOT_LISTED("the counts do not list the category"),
    /** Whoever published the other figures does not give this one. */
    NOT_GIVEN("whoever published it does not give it"),
    /** It is the interval of a figure that is no gap, and intervals are made of gaps alone. */
    NOT_A_GAP("only a gap has an interval here"),
    /** It happened to nobody of the group, and the method takes the logarithm of its rate. */
    RATE_IS_ZERO("the rate of the group is zero"),
    /** One of the groups compared has nobody. */
    GROUP_IS_EMPTY("one of the groups has nobody"),
    /** The pay of the group compared with, such as the men, is zero, so that nothing can be a percentage of it. */
    PAY_IS_ZERO("the pay of the group that it is compared with is zero"),
    /** Fewer than two years have anybody, so that nothing can change from one to another. */
    FEWER_THAN_TWO_YEARS("fewer than two years have anybody"),
    /** The share stands still or moves away from the target, so that no number of years reaches it. */
    NOT_MOVING_TOWARDS_TARGET("the share does not move towards the target"),
    /** A plan counts several populations, and the counts do not say which of them they are about. */
    POPULATION_NOT_STATED("the counts do not say whom they count"),
    /** The people compared are more than 2^63 − 1 together, for whom no exact test is computed. */
    TOO_MANY_PEOPLE("more people are compared than an exact test can count"),
    /** The share is one of everybody, and the reference does not say who of its people gave no answer. */
    DIFFERENT_DENOMINATORS("the reference does not say how many gave no answer"),
    /** The publisher of the counts does not give this one as a single number. */
    WITHHELD_BY_PUBLISHER("the publisher of the counts withholds it"),
    /** The figure is withheld to protect people. */
    SUPPRESSED("the figure is withheld to protect people"),
    /** The group spans several categories of the reference, or the reverse, so no share belongs to it. */
    AMBIGUOUS_MATCH("the group has no single match in the reference"),
    /** The classification of the reference has no group of these people, so far as the mapping between the two says. */
    NO_COUNTERPART("the classification of the reference has no such group"),
    /** Counts and reference use different classifications, and no mapping leads from one to the other. */
    NO_MAPPING("no mapping leads to the classification of the reference"),
    /**
     * The references of several places cannot be added, because they are shares, samples, in different classifications, or
     * add up to more than a {@code long} holds.
     */
    REFERENCES_CANNOT_BE_ADDED(
            "references that are shares, samples, in different classifications or too large cannot be added over"
                    + " places");

    private final String explanation;

    Absence(String explanation) {
        this.explanation = explanation;
    }

    /** The reason as words that complete "absent, because …". */
    public String getExplanation() {
        return explanation;
    }
}
