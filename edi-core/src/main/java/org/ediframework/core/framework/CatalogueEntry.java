package org.ediframework.core.framework;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.immutables.value.Value;

/** An action of a framework's catalogue, which plans can adopt. */
@Value.Immutable
public interface CatalogueEntry {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which plans adopt it. */
    @Identifier
    String getId();

    /** What is done. */
    @ShortText
    String getTitle();

    /** The heading under which the catalogue lists it; absent where it has none. */
    Optional<@ShortText String> getGroup();

    /** Words by which it is found; empty for none. */
    @WithoutDuplicates
    List<@ShortText String> getTags();

    /** Where it says so; absent where the source of the framework as a whole does. */
    Optional<@Valid FrameworkSource> getSource();

    /** Builds a {@link CatalogueEntry}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableCatalogueEntry.Builder implements ValueBuilder<CatalogueEntry, Builder> {}
}
