package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What percentage of one count another is, rounded half up. */
final class Percentage {

    private Percentage() {}

    /** Empty if nobody is in the base. */
    static Optional<BigDecimal> of(long part, long base, int decimals) {
        return base == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(base), decimals, RoundingMode.HALF_UP));
    }
}
