package org.ediframework.io.results;

import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/** What is written of each cell of a protected or rounded table, beside its count. */
@Value.Immutable
public interface ProtectionForm {

    /** Counts alone. */
    static ProtectionForm standard() {
        return builder().build();
    }

    /** A builder that starts from the standard form. */
    static Builder builder() {
        return new Builder();
    }

    /** The dimension of whose total each count is given as a percentage; empty for none. */
    Optional<String> getPercentagesOf();

    /** The language of the notes; British English unless set, and where there are no words in it. */
    @Value.Default
    default Locale getLanguage() {
        return Locale.UK;
    }

    /** Builds a {@link ProtectionForm}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableProtectionForm.Builder implements ValueBuilder<ProtectionForm, Builder> {}
}
