package org.ediframework.core.population;

import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.vocabulary.AgeRange;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;

/**
 * Whom a figure is about: which people, where, by which characteristic or crossing of several, in which classification.
 * Whatever counts, compares, publishes or names people holds one, and two figures are about the same people when their
 * scopes are equal. It says nothing of how many they are. Immutable and thread-safe.
 */
public final class Scope {

    private final Coverage coverage;
    private final Characteristic characteristic;
    private final Optional<ClassificationId> classification;

    private Scope(Coverage coverage, Characteristic characteristic, Optional<ClassificationId> classification) {
        this.coverage = Objects.requireNonNull(coverage, "coverage");
        this.characteristic = Objects.requireNonNull(characteristic, "characteristic");
        this.classification = Objects.requireNonNull(classification, "classification");
    }

    /** People by a characteristic; who and where they are is not stated, and their categories come from no list. */
    public static Scope of(Characteristic characteristic) {
        return new Scope(Coverage.unstated(), characteristic, Optional.empty());
    }

    /** Which people, and where. */
    public Coverage getCoverage() {
        return coverage;
    }

    /** The people in the words of the counts; absent where they do not say. */
    public Optional<String> getPopulation() {
        return coverage.getDescription();
    }

    /** The ages of the people; absent where nobody says. */
    public Optional<AgeRange> getAges() {
        return coverage.getAges();
    }

    /** Where they are. */
    public Where getWhere() {
        return coverage.getWhere();
    }

    /** The place where they are; absent for all places together, and where nobody says. */
    public Optional<String> getPlace() {
        return getWhere().getPlace();
    }

    /** What they are counted by: one characteristic, or several together. */
    public Characteristic getCharacteristic() {
        return characteristic;
    }

    /** The list that the categories come from; absent where they come from none that is known. */
    public Optional<ClassificationId> getClassification() {
        return classification;
    }

    /** A copy about these people. */
    public Scope withCoverage(Coverage people) {
        return new Scope(people, characteristic, classification);
    }

    /** A copy about the same people somewhere else. */
    public Scope withWhere(Where where) {
        return withCoverage(coverage.withWhere(where));
    }

    /** A copy about people in these words. */
    public Scope withPopulation(String words) {
        return withCoverage(coverage.withDescription(words));
    }

    /** A copy whose categories come from this list. */
    public Scope withClassification(ClassificationId list) {
        return new Scope(coverage, characteristic, Optional.of(list));
    }

    /** A copy whose categories come from no list that is stated: what two lists of one characteristic have in common. */
    public Scope inAnyClassification() {
        return new Scope(coverage, characteristic, Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scope that
                && characteristic.equals(that.characteristic)
                && coverage.equals(that.coverage)
                && classification.equals(that.classification);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * coverage.hashCode() + characteristic.hashCode()) + classification.hashCode();
    }

    /** What is said of it: for logs, never to be read back. */
    @Override
    public String toString() {
        return characteristic + " of " + coverage
                + classification.map(list -> " in " + list).orElse("");
    }
}
