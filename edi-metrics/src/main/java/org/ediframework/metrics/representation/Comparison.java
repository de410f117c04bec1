package org.ediframework.metrics.representation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.population.Scope;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * One population, counted by one characteristic, and the reference to hold it against. The place, where there is one, is
 * that of the counts' coverage.
 *
 * <p>Categories are the same when their codes are, unless both sides name a classification and the two differ, the
 * edition included. Then they correspond through the catalogue's {@linkplain
 * org.ediframework.core.vocabulary.CategoryMapping mapping}; a category that spans several groups of the reference, or is
 * part of one, is refused, and compared only at a level at which both sides hold the same people. Immutable and
 * thread-safe.
 */
public final class Comparison {

    private final GroupCounts counted;
    private final Measured<Reference> reference;
    private final ComparisonRules rules;
    private final AlignedCounts aligned;
    private final List<ComparisonNote> remarks;

    private Comparison(GroupCounts counted, Measured<Reference> reference, ComparisonRules rules) {
        this.counted = Objects.requireNonNull(counted, "observed");
        this.reference = reference;
        this.rules = rules;
        this.aligned = Alignment.of(counted, reference, rules);
        this.remarks = aligned.remarks();
    }

    private Comparison(Comparison other, List<ComparisonNote> remarks) {
        this.counted = other.counted;
        this.reference = other.reference;
        this.rules = other.rules;
        this.aligned = other.aligned;
        this.remarks = remarks;
    }

    /**
     * Counts against a reference, by the {@linkplain ComparisonRules#standard() standard rules}.
     *
     * @throws IllegalArgumentException when the two are about different characteristics
     */
    public static Comparison of(GroupCounts observed, Reference reference) {
        return of(observed, reference, ComparisonRules.standard());
    }

    /**
     * Counts against a reference, by rules of one's own.
     *
     * @throws IllegalArgumentException when the two are about different characteristics
     */
    public static Comparison of(GroupCounts observed, Reference reference, ComparisonRules rules) {
        return of(observed, Measured.of(reference), rules);
    }

    /**
     * Counts against a reference, or against none where there is none; every figure that needs one is then absent for the same
     * reason.
     *
     * @throws IllegalArgumentException when the two are about different characteristics
     */
    public static Comparison of(GroupCounts observed, Measured<Reference> reference, ComparisonRules rules) {
        reference.find().ifPresent(known -> requireSameCharacteristic(observed, known));
        return new Comparison(observed, reference, rules);
    }

    private static void requireSameCharacteristic(GroupCounts observed, Reference reference) {
        if (!observed.getCharacteristic().equals(reference.getCharacteristic())) {
            throw new IllegalArgumentException("The counts are by '" + observed.getCharacteristic()
                    + "' and the reference by '" + reference.getCharacteristic()
                    + "'. Allowed are counts and a reference by the same characteristic.");
        }
    }

    /** Counts that there is no reference for; their shares are reported all the same. */
    public static Comparison withoutReference(GroupCounts observed) {
        return of(observed, Measured.absent(Absence.NO_REFERENCE), ComparisonRules.standard());
    }

    /** Who is here, by the categories that are compared. */
    public GroupCounts getObserved() {
        return aligned.observed();
    }

    /** Who is here, as they were counted. */
    GroupCounts getCounted() {
        return counted;
    }

    /** Who should be here, or why nothing says so. */
    public Measured<Reference> getReference() {
        return reference;
    }

    /** How the two were brought together. */
    public ComparisonRules getRules() {
        return rules;
    }

    /** The share that the reference expects of one of the {@linkplain #getObserved() observed} categories. */
    public Measured<ReferenceShare> getReferenceShare(String category) {
        Measured<ReferenceShare> share = aligned.shares().get(category);
        return share == null ? Measured.absent(Absence.NO_REFERENCE) : share;
    }

    /** The categories that one of the {@linkplain #getObserved() observed} holds and that have no count of their own. */
    List<String> uncounted(String category) {
        return aligned.uncounted().getOrDefault(category, List.of());
    }

    List<ComparisonNote> remarks() {
        return remarks;
    }

    /** The same with something more to know. */
    Comparison remarking(ComparisonNote remark) {
        return new Comparison(
                this, Stream.concat(remarks.stream(), Stream.of(remark)).toList());
    }

    /** Whom the comparison is about. */
    public Scope getScope() {
        return counted.getScope();
    }

    /** The place that the counts are about; absent for all places together, and where nobody says. */
    public Optional<String> getPlace() {
        return getScope().getPlace();
    }
}
