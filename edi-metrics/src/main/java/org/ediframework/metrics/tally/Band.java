package org.ediframework.metrics.tally;

/**
 * A range of numbers that is one category: ages {@code 5-9}, pay from 20,000 to under 25,000. The unit is the
 * caller's.
 */
public final class Band {

    private final String label;
    private final double fromInclusive;
    private final double toExclusive;

    private Band(String label, double fromInclusive, double toExclusive) {
        this.label = label;
        this.fromInclusive = fromInclusive;
        this.toExclusive = toExclusive;
    }

    /**
     * The numbers from the first bound up to, but not including, the second.
     *
     * @param label the category's name
     * @param fromInclusive the smallest number in the band; {@link Double#NEGATIVE_INFINITY} for no lower bound
     * @param toExclusive the smallest number above the band; {@link Double#POSITIVE_INFINITY} for no upper bound
     * @throws IllegalArgumentException when the label is blank or the first bound is not below the second
     */
    public static Band of(String label, double fromInclusive, double toExclusive) {
        if (label.isBlank()) {
            throw new IllegalArgumentException(
                    "The label of a band is blank: '" + label + "'. It needs a visible text.");
        }
        if (!(fromInclusive < toExclusive)) {
            throw new IllegalArgumentException("Band '" + label + "' is from " + fromInclusive + " to below "
                    + toExclusive + ". The first bound must be below the second.");
        }
        return new Band(label, fromInclusive, toExclusive);
    }

    /** The category's name. */
    public String getLabel() {
        return label;
    }

    /** The smallest number in the band. */
    public double getFromInclusive() {
        return fromInclusive;
    }

    /** The smallest number above the band. */
    public double getToExclusive() {
        return toExclusive;
    }

    /** Whether a number is in the band; not-a-number is in none. */
    public boolean contains(double number) {
        return fromInclusive <= number && number < toExclusive;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Band that
                && label.equals(that.label)
                && Double.compare(fromInclusive, that.fromInclusive) == 0
                && Double.compare(toExclusive, that.toExclusive) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * label.hashCode() + Double.hashCode(fromInclusive)) + Double.hashCode(toExclusive);
    }

    /** The label and its bounds. */
    @Override
    public String toString() {
        return label + " [" + fromInclusive + ", " + toExclusive + ")";
    }
}
