package org.ediframework.core.plan;

import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.vocabulary.Characteristic;
import org.immutables.value.Value;

/** The effect of a proposal on people who share a characteristic. */
@Value.Immutable
public interface Impact {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** What the people share. */
    @CharacteristicId
    Characteristic getCharacteristic();

    /** Whether it is good or bad for them. */
    Effect getEffect();

    /** What is known about it; absent means not stated. */
    Optional<@FreeText String> getEvidence();

    /** What lessens a negative effect; absent where nothing does. */
    Optional<@FreeText String> getMitigation();

    /** Why a negative effect is accepted; absent where it is not justified. */
    Optional<@FreeText String> getJustification();

    /** Builds an {@link Impact}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableImpact.Builder implements ValueBuilder<Impact, Builder> {}
}
