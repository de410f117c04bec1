package org.ediframework.core.plan;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.ediframework.core.vocabulary.Characteristic;
import org.immutables.value.Value;

/**
 * A community, school or group that is disproportionately under-represented, and so is named for action. At least one
 * of characteristic and place is given (rule {@code EDI-C-009}).
 */
@CharacteristicOrPlace
@Value.Immutable
public interface AreaOfConcern {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which actions refer to it. */
    @Identifier
    String getId();

    /** Who or where it is. */
    @ShortText
    String getTitle();

    /** The id of its key area; absent means not stated. */
    Optional<String> getKeyArea();

    /** Why it is of concern. */
    @FreeText
    String getRationale();

    /** What the people share who are under-represented; absent where a place is of concern as a whole. */
    Optional<@CharacteristicId Characteristic> getCharacteristic();

    /** Category codes of the characteristic's classification; empty means every category. */
    @WithoutDuplicates
    List<@ShortText String> getCategories();

    /** The id of a place of the plan, or a published code; absent means everywhere. */
    Optional<String> getPlace();

    /** Ids of the metrics that show it; empty for none. */
    @WithoutDuplicates
    List<String> getMetrics();

    /** Builds an {@link AreaOfConcern}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableAreaOfConcern.Builder implements ValueBuilder<AreaOfConcern, Builder> {}
}
