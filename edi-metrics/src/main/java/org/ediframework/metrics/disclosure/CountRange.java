package org.ediframework.metrics.disclosure;

/**
 * What a figure that is not exact tells of a count: that it lies between these two, each of them possible by the figure
 * alone. A rounded 5 stands for 3 to 7 people where counts are rounded to 5.
 *
 * @param least the lowest number of people, 0 or more
 * @param most the highest
 */
public record CountRange(long least, long most) {

    /** Refuses a range without a count in it. */
    public CountRange {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("range from " + least + " to " + most + "; it begins with 0 or more");
        }
    }

    /** What an exact figure tells. */
    static CountRange exactly(long count) {
        return new CountRange(count, count);
    }

    boolean contains(long count) {
        return count >= least && count <= most;
    }

    /** Whether it tells one count only. */
    public boolean isExact() {
        return least == most;
    }
}
