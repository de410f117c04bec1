package org.ediframework.metrics.monitor;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.metrics.concern.Concerns;
import org.immutables.value.Value;

/**
 * What a plan is held against: who is here now, and who should be. Immutable and thread-safe.
 */
@Value.Immutable
public interface CurrentFigures {

    static Builder builder() {
        return new Builder();
    }

    /** No figures at all: only the plan's own words, days and observations are monitored. */
    static CurrentFigures none() {
        return builder().build();
    }

    /**
     * Who is here, one entry for each characteristic and place. Counts whose coverage {@linkplain
     * org.ediframework.core.population.Coverage#getDescription() describes} a population are those of the metrics that
     * name the same one.
     */
    List<GroupCounts> getCounts();

    /** Who should be here. A reference without a place holds for every place that has none of its own. */
    List<Reference> getReferences();

    /** What a search over combinations of characteristics found; absent where none was made. */
    Optional<Concerns> getConcerns();

    /** Builds {@link CurrentFigures}; mutable and for one thread. */
    final class Builder extends ImmutableCurrentFigures.Builder implements ValueBuilder<CurrentFigures, Builder> {}
}
