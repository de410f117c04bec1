package org.ediframework.core.plan;

import java.util.Optional;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.vocabulary.Characteristic;
import org.immutables.value.Value;

/**
 * The effect of a proposal on people who share a characteristic.
 */
@Value.Immutable
public interface Impact {

    static Builder builder() {
        return new Builder();
    }

    @CharacteristicId
    Characteristic getCharacteristic();

    Effect getEffect();

    Optional<@FreeText String> getEvidence();

    /** What lessens a negative effect. */
    Optional<@FreeText String> getMitigation();

    /** Why a negative effect is accepted. */
    Optional<@FreeText String> getJustification();

    /** Builds an {@link Impact}; mutable and for one thread. */
    final class Builder extends ImmutableImpact.Builder {}
}
