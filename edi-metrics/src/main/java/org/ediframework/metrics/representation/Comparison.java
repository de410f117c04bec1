package org.ediframework.metrics.representation;

import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * One population, counted by one characteristic, and the reference to hold it against. The place, where there is one, is
 * that of the counts' coverage.
 */
public final class Comparison {

    private final GroupCounts observed;
    private final Measured<Reference> reference;

    private Comparison(GroupCounts observed, Measured<Reference> reference) {
        this.observed = Objects.requireNonNull(observed, "observed");
        this.reference = reference;
    }

    /**
     * Counts against a reference.
     *
     * @throws IllegalArgumentException when the two are about different characteristics
     */
    public static Comparison of(GroupCounts observed, Reference reference) {
        if (!observed.getCharacteristic().equals(reference.getCharacteristic())) {
            throw new IllegalArgumentException("The counts are by '" + observed.getCharacteristic()
                    + "' and the reference by '" + reference.getCharacteristic()
                    + "'. Allowed are counts and a reference by the same characteristic.");
        }
        return new Comparison(observed, Measured.of(reference));
    }

    /** Counts that there is no reference for; their shares are reported all the same. */
    public static Comparison withoutReference(GroupCounts observed) {
        return withoutReference(observed, Absence.NO_REFERENCE);
    }

    /**
     * Counts that cannot be compared.
     *
     * @param reason why; every figure that needs a reference is absent for this reason
     */
    public static Comparison withoutReference(GroupCounts observed, Absence reason) {
        return new Comparison(observed, Measured.absent(reason));
    }

    /** Who is here. */
    public GroupCounts getObserved() {
        return observed;
    }

    /** Who should be here, or why nothing says so. */
    public Measured<Reference> getReference() {
        return reference;
    }

    /** The place that the counts are about; absent where they are about no place in particular. */
    public Optional<String> getPlace() {
        return observed.getCoverage().getPlace();
    }
}
