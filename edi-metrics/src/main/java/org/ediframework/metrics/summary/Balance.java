package org.ediframework.metrics.summary;

import java.util.Collection;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * How many people the smallest category has for each of the largest.
 *
 * @param people everybody in a category, 0 or more
 * @param ratio from 0, where a category is empty, to 1, where all are of one size; absent where there are no people
 */
public record Balance(long people, Measured<Double> ratio) {

    /**
     * The balance of counts by category.
     *
     * @throws ArithmeticException when the counts add up to more than {@link Long#MAX_VALUE}
     */
    public static Balance of(Collection<Long> counts) {
        long people = counts.stream().reduce(0L, Math::addExact);
        if (people == 0) {
            return new Balance(0, Measured.absent(Absence.NO_OBSERVATIONS));
        }
        long least = counts.stream().mapToLong(Long::longValue).min().orElse(0);
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(1);
        return new Balance(people, Measured.of((double) least / most));
    }
}
