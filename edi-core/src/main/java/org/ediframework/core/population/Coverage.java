package org.ediframework.core.population;

import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.vocabulary.AgeRange;

/**
 * Which people counts or a reference are about, so that figures about people aged 16 and over in one district are not
 * silently held against all ages in another. Begin with {@link #unstated()} and add what the publisher says. Immutable
 * and thread-safe.
 */
public final class Coverage {

    private static final Coverage UNSTATED = new Coverage(Optional.empty(), Where.unstated(), Optional.empty());

    private final Optional<AgeRange> ages;
    private final Where where;
    private final Optional<String> description;

    private Coverage(Optional<AgeRange> ages, Where where, Optional<String> description) {
        this.ages = ages;
        this.where = where;
        this.description = description;
    }

    /** Nothing said about ages, place or population. */
    public static Coverage unstated() {
        return UNSTATED;
    }

    /** The ages covered; absent when the publisher does not say. */
    public Optional<AgeRange> getAges() {
        return ages;
    }

    /** Where the people are. */
    public Where getWhere() {
        return where;
    }

    /**
     * The code or id of the place covered, for example {@code E07000243}; absent when not said, and when all places
     * together are covered.
     */
    public Optional<String> getPlace() {
        return where.getPlace();
    }

    /** The population in words, for example {@code usual residents in households}; absent when not said. */
    public Optional<String> getDescription() {
        return description;
    }

    /** A copy that covers these ages. */
    public Coverage withAges(AgeRange ages) {
        return new Coverage(Optional.of(ages), where, description);
    }

    /** A copy that covers this place, named by its code or id. */
    public Coverage withPlace(String place) {
        return withWhere(Where.place(place));
    }

    /** A copy that covers the people there. */
    public Coverage withWhere(Where where) {
        return new Coverage(ages, where, description);
    }

    /** A copy that describes the population in these words. */
    public Coverage withDescription(String description) {
        return new Coverage(ages, where, Optional.of(description));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coverage that
                && ages.equals(that.ages)
                && where.equals(that.where)
                && description.equals(that.description);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ages, where, description);
    }

    /** What is said, or {@code unstated}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        description.ifPresent(text::append);
        ages.ifPresent(
                range -> text.append(text.isEmpty() ? "" : ", ").append("ages ").append(range));
        if (!where.equals(Where.unstated())) {
            text.append(text.isEmpty() ? "" : ", ").append(where);
        }
        return text.isEmpty() ? "unstated" : text.toString();
    }
}
