package org.ediframework.metrics.pay.work;

import java.math.BigDecimal;

/**
 * What somebody's hourly pay is raised by.
 *
 * @param row the place in the payroll, from 0
 * @param before the hourly pay in pounds
 * @param raise in pounds an hour, above 0
 */
public record Raise(int row, BigDecimal before, BigDecimal raise) {

    /** The hourly pay after it. */
    public BigDecimal after() {
        return before.add(raise);
    }
}
