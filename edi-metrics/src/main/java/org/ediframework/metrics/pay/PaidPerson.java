package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One relevant employee of a payroll, whether or not the sex is recorded.
 *
 * @param row the place in the payroll, from 0
 * @param id how the payroll tells people apart; absent where it does not
 * @param sex as the regulations count; absent where it is not recorded
 * @param hourlyPay the hourly rate in pounds; absent for whoever is no full-pay relevant employee
 * @param bonus the bonus pay of the twelve months before, in pounds, above 0; absent for whoever received none
 * @param groups what else the payroll says of the person, by characteristic, in its own words
 */
public record PaidPerson(
        int row,
        Optional<String> id,
        Optional<EmployeePay.Sex> sex,
        Optional<BigDecimal> hourlyPay,
        Optional<BigDecimal> bonus,
        Map<String, String> groups) {

    /** Copies the map. */
    public PaidPerson {
        groups = groups.isEmpty() ? Map.of() : Map.copyOf(groups);
    }
}
