package org.ediframework.core.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.immutables.value.Value;

/**
 * A figure that the plan is judged by and that is no share of people counted: a likelihood ratio, a pay gap, the share
 * of a survey, a number of things.
 */
@Value.Immutable
public interface Measure {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which the plan refers to it. */
    @Identifier
    String getId();

    /** What it is called. */
    @ShortText
    String getTitle();

    /** The id of its key area; absent means not stated. */
    Optional<String> getKeyArea();

    /** What kind of figure it is. */
    MeasureKind getKind();

    /** The unit of its values, for example {@code ratio}, {@code %}, {@code points} or {@code people}. */
    @ShortText
    String getUnit();

    /** Where it is meant to go; absent means not stated. */
    Optional<Direction> getDirection();

    /** Values to be reached, in the order of their days; empty for none. */
    @WithoutDuplicates
    List<@Valid MeasureTarget> getTargets();

    /** What it was, in the order of the days; empty for nothing yet. */
    @WithoutDuplicates
    List<@Valid MeasureObservation> getObservations();

    /** Builds a {@link Measure}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableMeasure.Builder implements ValueBuilder<Measure, Builder> {}
}
