package org.ediframework.metrics.publication;

import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.PublishablePay;
import org.ediframework.metrics.representation.ShownCounts;

/** Counts of so few people that whoever knows one of them may know who the others are. */
final class SmallCounts {

    private static final long LARGEST = 4;

    private SmallCounts() {}

    /** How many people of a payroll; withheld from everybody where there are few. */
    static Measured<Long> ofPayroll(long people, boolean isForEverybody) {
        boolean isWithheld = isForEverybody && people > 0 && people < PublishablePay.LEAST_GROUP;
        return ShownCounts.only(!isWithheld, Measured.of(people));
    }

    static boolean isSmall(Measured<Long> count) {
        return count.find().filter(people -> people >= 1 && people <= LARGEST).isPresent();
    }
}
