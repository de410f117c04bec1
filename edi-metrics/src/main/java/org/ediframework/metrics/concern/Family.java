package org.ediframework.metrics.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ediframework.metrics.statistics.Adjustment;

/**
 * Everything that was looked at, with its p-values. A group that is not suspected has the p-value 1, which can only make
 * what is found fewer.
 */
final class Family {

    private static final OptionalDouble UNSUSPECTED = OptionalDouble.of(1);

    private final List<Suspicion> suspicions = new ArrayList<>();
    private final List<OptionalDouble> pValues = new ArrayList<>();
    private long unsuspected;
    private long tooSmall;
    private long withoutReference;

    void suspect(Suspicion suspicion, double pValue) {
        suspicions.add(suspicion);
        pValues.add(OptionalDouble.of(pValue));
    }

    void unsuspected() {
        unsuspected++;
    }

    void tooSmall() {
        tooSmall++;
    }

    void withoutReference() {
        withoutReference++;
    }

    long size() {
        return suspicions.size() + unsuspected;
    }

    long countTooSmall() {
        return tooSmall;
    }

    long countWithoutReference() {
        return withoutReference;
    }

    List<Suspicion> suspicions() {
        return suspicions;
    }

    /** The adjusted p-values of the suspicions, in their order. */
    List<Double> adjusted(Adjustment adjustment) {
        List<OptionalDouble> all = new ArrayList<>(pValues);
        for (long count = 0; count < unsuspected; count++) {
            all.add(UNSUSPECTED);
        }
        return adjustment.adjust(all).subList(0, suspicions.size()).stream()
                .map(OptionalDouble::getAsDouble)
                .toList();
    }
}
