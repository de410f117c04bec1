package org.ediframework.io.counts;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.population.Coverage;

/**
 * What a table of references does not say of itself, and every result must: where the figures come from, what day they
 * are about, and which people.
 *
 * @param source publisher and table, for example {@code ONS, Census 2021, TS021}
 * @param asOf the day the figures are about; absent where the publisher does not say
 * @param coverage the people they are about; the place of a row is added to it
 */
public record ReferenceOrigin(String source, Optional<LocalDate> asOf, Coverage coverage) {

    /** Figures from this source of which nothing else is known. */
    public static ReferenceOrigin of(String source) {
        return new ReferenceOrigin(source, Optional.empty(), Coverage.unstated());
    }
}
