package org.ediframework.io.published;

import java.math.BigDecimal;
import java.util.Optional;
import org.ediframework.core.population.PublishedCount;

/**
 * One figure of a breakdown with what it is: exactly one of the two.
 *
 * @param row where it stands
 * @param count people
 * @param share a share as a fraction of 1
 */
record Figure(SliceRow row, Optional<PublishedCount> count, Optional<BigDecimal> share) {

    String label() {
        return row.category();
    }

    PublishedCount people() {
        return count.orElseGet(() -> PublishedCount.exact(0));
    }
}
