package org.ediframework.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/** An organisation: whose plan it is, or a partner. */
@Value.Immutable
public interface Organisation {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the organisation. */
    @Identifier
    String getId();

    /** Its name. */
    @ShortText
    String getName();

    /** What kind of organisation it is; absent means not stated. */
    Optional<OrganisationKind> getKind();

    /**
     * The organisation that this one is a part of, for example the council of a service; absent where it stands alone.
     */
    Optional<@Valid Organisation> getPartOf();

    /** How many people it employs; duties begin at 150 and at 250. Absent means not stated. */
    Optional<@Min(value = 0, message = "{EDI-C-005}") Long> getEmployees();

    /** Builds an {@link Organisation}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableOrganisation.Builder implements ValueBuilder<Organisation, Builder> {}
}
