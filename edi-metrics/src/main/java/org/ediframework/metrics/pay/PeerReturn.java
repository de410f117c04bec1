package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What another employer published for one year, to compare with.
 *
 * @param year as published, such as {@code 2024-2025}
 * @param size how many employees it has; absent where that is not said
 * @param figures in per cent by the names of the government service's columns, those alone that exist
 */
public record PeerReturn(String year, Optional<SizeBand> size, Map<String, BigDecimal> figures) {

    /** Copies the map. */
    public PeerReturn {
        figures = Map.copyOf(figures);
    }

    /**
     * A band of numbers of employees.
     *
     * @param label as published, such as {@code 500 to 999}
     * @param least the fewest of it
     * @param most the most of it; {@link Long#MAX_VALUE} where there is no limit
     */
    public record SizeBand(String label, long least, long most) {

        /**
         * A band.
         *
         * @throws IllegalArgumentException when it has room for nobody
         */
        public SizeBand {
            if (least < 0 || least > most) {
                throw new IllegalArgumentException("A band of employees from " + least + " to " + most
                        + ". Allowed are 0 or more, and no more at the start than at the end.");
            }
        }

        /** Whether an employer of so many employees is in it. */
        public boolean holds(long employees) {
            return least <= employees && employees <= most;
        }
    }
}
