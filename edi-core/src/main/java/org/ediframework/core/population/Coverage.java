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

    private static final Coverage UNSTATED = new Coverage(Optional.empty(), Optional.empty(), Optional.empty());

    private final Optional<AgeRange> ages;
    private final Optional<String> place;
    private final Optional<String> description;

    private Coverage(Optional<AgeRange> ages, Optional<String> place, Optional<String> description) {
        this.ages = ages;
        this.place = place;
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

    /** The code or id of the place covered, for example {@code E07000243}; absent when not said. */
    public Optional<String> getPlace() {
        return place;
    }

    /** The population in words, for example {@code usual residents in households}; absent when not said. */
    public Optional<String> getDescription() {
        return description;
    }

    /** A copy that covers these ages. */
    public Coverage withAges(AgeRange ages) {
        return new Coverage(Optional.of(ages), place, description);
    }

    /** A copy that covers this place, named by its code or id. */
    public Coverage withPlace(String place) {
        return new Coverage(ages, Optional.of(place), description);
    }

    /** A copy that describes the population in these words. */
    public Coverage withDescription(String description) {
        return new Coverage(ages, place, Optional.of(description));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coverage that
                && ages.equals(that.ages)
                && place.equals(that.place)
                && description.equals(that.description);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ages, place, description);
    }

    /** What is said, or {@code unstated}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        description.ifPresent(text::append);
        ages.ifPresent(
                range -> text.append(text.isEmpty() ? "" : ", ").append("ages ").append(range));
        place.ifPresent(code -> text.append(text.isEmpty() ? "" : ", ").append(code));
        return text.isEmpty() ? "unstated" : text.toString();
    }
}
