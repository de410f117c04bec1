package org.ediframework.core.finding;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/**
 * One thing found wrong with, or worth saying about, a document: which rule, how much it matters, what exactly, and
 * where. It is not the rule: that is a {@link Rule}, which explains why it matters.
 */
@Value.Immutable
public interface Finding {

    static Builder builder() {
        return new Builder();
    }

    /** The code of the rule, for example {@code EDI-R-002}. */
    String getCode();

    Severity getSeverity();

    RuleLevel getLevel();

    /** What was wrong, the value, and what is allowed, in one or two sentences. */
    String getMessage();

    /** The place in the document. */
    Pointer getPointer();

    /** The thing of the document that it is about; absent where the document could not be read. */
    Optional<NamedThing> getThing();

    /** The place in the file; absent for a plan that was not read from one. */
    Optional<Location> getLocation();

    /** Other places that the finding rests on. */
    List<Pointer> getRelated();

    /** Builds a {@link Finding}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableFinding.Builder implements ValueBuilder<Finding, Builder> {}
}
