package org.ediframework.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/** A note on how an action goes. */
@Value.Immutable
public interface ProgressUpdate {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The day of the note. */
    LocalDate getOn();

    /** What was done, or what stands in the way. */
    @FreeText
    String getNote();

    /** The role of whoever wrote it; absent means not stated. */
    Optional<@ShortText String> getBy();

    /** Builds a {@link ProgressUpdate}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableProgressUpdate.Builder implements ValueBuilder<ProgressUpdate, Builder> {}
}
