package org.ediframework.metrics.publication;

import org.ediframework.metrics.measure.Measured;

/** Counts of so few people that whoever knows one of them may know who the others are. */
final class SmallCounts {

    private static final long LARGEST = 4;

    private SmallCounts() {}

    static boolean isSmall(Measured<Long> count) {
        return count.find().filter(people -> people >= 1 && people <= LARGEST).isPresent();
    }
}
