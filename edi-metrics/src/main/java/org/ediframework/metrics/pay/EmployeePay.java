package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One relevant employee on the snapshot date.
 *
 * @param sex as the regulations count
 * @param hourlyPay the hourly rate in pounds; absent for an employee on reduced pay because of leave, who is no full-pay
 *     relevant employee and enters neither the pay gap nor the quarters
 * @param bonus the bonus pay of the twelve months before, in pounds; absent for an employee who received none
 */
public record EmployeePay(Sex sex, Optional<BigDecimal> hourlyPay, Optional<BigDecimal> bonus) {

    /** Nobody is paid more, and sums of such amounts stay small. */
    private static final int MOST_DIGITS = 15;

    /** The two groups that the regulations compare. */
    public enum Sex {
        WOMAN,
        MAN
    }

    /**
     * An employee.
     *
     * @throws IllegalArgumentException when the hourly pay is negative, the bonus is not above 0, or an amount has more
     *     than 15 digits before the point or 15 after it
     */
    public EmployeePay {
        hourlyPay.ifPresent(EmployeePay::requireAmount);
        bonus.ifPresent(EmployeePay::requireAmount);
        hourlyPay.filter(pay -> pay.signum() < 0).ifPresent(pay -> {
            throw new IllegalArgumentException("Hourly pay is " + pay.toPlainString() + ". Allowed is 0 or more.");
        });
        bonus.filter(pay -> pay.signum() <= 0).ifPresent(pay -> {
            throw new IllegalArgumentException("A bonus is " + pay.toPlainString()
                    + ". Allowed is more than 0; leave the bonus of an employee who received none absent.");
        });
    }

    static boolean isAmount(BigDecimal pay) {
        return (long) pay.precision() - pay.scale() <= MOST_DIGITS && pay.scale() <= MOST_DIGITS;
    }

    static void requireAmount(BigDecimal pay) {
        if (!isAmount(pay)) {
            throw new IllegalArgumentException("An amount is " + pay + ". Allowed are at most " + MOST_DIGITS
                    + " digits before the point and as many after it.");
        }
    }
}
