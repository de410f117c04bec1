package org.ediframework.metrics.likelihood;

/**
 * A published measure of relative likelihood, with the direction in which it divides: the two standards of NHS England
 * put White or non-disabled people above the line for what is welcome, and below it for what is not, so that above 1
 * always means the same.
 *
 * <p>Source: NHS England, Workforce Race Equality Standard and Workforce Disability Equality Standard, technical
 * guidance.
 */
public enum LikelihoodMeasure {
    /** WRES indicator 2: White over BME applicants, appointed from shortlisting across all posts. */
    WRES_2("WRES indicator 2", "appointed from shortlisting", "White", "BME"),
    /** WRES indicator 3: BME over White staff, entering the formal disciplinary process. */
    WRES_3("WRES indicator 3", "entering the formal disciplinary process", "BME", "White"),
    /** WRES indicator 4: White over BME staff, accessing non-mandatory training and continuous development. */
    WRES_4("WRES indicator 4", "accessing non-mandatory training and CPD", "White", "BME"),
    /** WDES metric 2: non-disabled over disabled applicants, appointed from shortlisting across all posts. */
    WDES_2("WDES metric 2", "appointed from shortlisting", "non-disabled", "disabled"),
    /** WDES metric 3: disabled over non-disabled staff, entering the formal capability process. */
    WDES_3("WDES metric 3", "entering the formal capability process", "disabled", "non-disabled");

    private final String title;
    private final String event;
    private final String above;
    private final String below;

    LikelihoodMeasure(String title, String event, String above, String below) {
        this.title = title;
        this.event = event;
        this.above = above;
        this.below = below;
    }

    /** The name of the measure in its standard. */
    public String getTitle() {
        return title;
    }

    /** What happened to people, in the standard's words. */
    public String getEvent() {
        return event;
    }

    /** The group whose rate is divided, in the standard's words. */
    public String getGroupAbove() {
        return above;
    }

    /** The group whose rate it is divided by, in the standard's words. */
    public String getGroupBelow() {
        return below;
    }

    /**
     * The measure from the two rates; each is found by its group, whichever comes first.
     *
     * @param confidence of the intervals, strictly between 0 and 1
     * @throws IllegalArgumentException when the groups are not the two that the measure compares, or the confidence is
     *     none
     */
    public RelativeLikelihood of(GroupRate one, GroupRate other, double confidence) {
        if (one.group().equals(above) && other.group().equals(below)) {
            return RelativeLikelihood.of(one, other, confidence);
        }
        if (one.group().equals(below) && other.group().equals(above)) {
            return RelativeLikelihood.of(other, one, confidence);
        }
        throw new IllegalArgumentException(title + " compares '" + above + "' with '" + below
                + "', but the groups are '" + one.group() + "' and '" + other.group() + "'.");
    }
}
