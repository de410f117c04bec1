package org.ediframework.core.population;

import java.util.Optional;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.NonResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a builder of counts and one of a reference gather alike: whom the figures are about, and people by category.
 *
 * @param <B> the builder itself
 */
abstract sealed class CountedBuilder<B> permits GroupCounts.Builder, ReferenceBuilder {

    final LabelledCounts counts = new LabelledCounts();
    private @Nullable Characteristic characteristic;
    private Optional<ClassificationId> classification = Optional.empty();
    private Coverage coverage = Coverage.unstated();

    abstract B self();

    /** Whom the figures are about: their characteristic, classification and coverage at once. */
    public B scope(Scope scope) {
        this.characteristic = scope.getCharacteristic();
        this.classification = scope.getClassification();
        this.coverage = scope.getCoverage();
        return self();
    }

    /** What the people are divided by; required, unless the scope is given. */
    public B characteristic(Characteristic characteristic) {
        this.characteristic = characteristic;
        return self();
    }

    /** The classification the categories come from. */
    public B classification(ClassificationId classification) {
        this.classification = Optional.of(classification);
        return self();
    }

    /** Which people the figures are about. */
    public B coverage(Coverage coverage) {
        this.coverage = coverage;
        return self();
    }

    /**
     * People in one substantive category.
     *
     * @throws IllegalArgumentException when the count is negative, or the category is blank, given before or the id
     *     of a non-response state
     * @throws ArithmeticException when the counts add up to more than {@link Long#MAX_VALUE}
     */
    public B count(String category, long count) {
        counts.put(category, count);
        return self();
    }

    /**
     * People whose answer is missing for one reason.
     *
     * @throws IllegalArgumentException when the count is negative or the state was given before
     * @throws ArithmeticException when the counts add up to more than {@link Long#MAX_VALUE}
     */
    public B nonResponse(NonResponse state, long count) {
        counts.put(state, count);
        return self();
    }

    /**
     * All counts of a one-way table.
     *
     * @throws IllegalArgumentException when the table has not exactly one dimension, or a label was given before
     */
    public B counts(CountTable oneWay) {
        counts.putAll(oneWay);
        return self();
    }

    /** Whom the figures are about; empty while their characteristic is not given. */
    final Optional<Scope> people() {
        return Optional.ofNullable(characteristic).map(by -> {
            Scope people = Scope.of(by).withCoverage(coverage);
            return classification.map(people::withClassification).orElse(people);
        });
    }
}
