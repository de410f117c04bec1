package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/**
 * One person on the payroll on the snapshot date, with either the hourly pay or its parts. Amounts are gross, after salary
 * sacrifice, in pounds, for the pay period that the snapshot date is in. Immutable and thread-safe.
 */
@Value.Immutable
public interface PayrollRow {

    static Builder builder() {
        return new Builder();
    }

    /** How the payroll tells people apart: a number of the employer's own, never a name; absent where it has none. */
    Optional<String> getId();

    /** Women or men, as the regulations count; absent where the sex is not recorded. */
    Optional<EmployeePay.Sex> getSex();

    /** Whether the person is an employee in the sense of the regulations. */
    @Value.Default
    default Status getStatus() {
        return Status.EMPLOYEE;
    }

    /** Whether the person was paid less than usual or nothing because of leave. */
    @Value.Default
    default boolean isReducedByLeave() {
        return false;
    }

    /** The hourly rate, where somebody has worked it out; its parts are not looked at then. */
    Optional<BigDecimal> getHourlyPay();

    /** Basic pay of the period; absent is 0. */
    Optional<BigDecimal> getBasicPay();

    /** Allowances of the period; absent is 0. */
    Optional<BigDecimal> getAllowances();

    /** Pay for piecework of the period; absent is 0. */
    Optional<BigDecimal> getPieceworkPay();

    /** Pay for leave of the period; absent is 0. */
    Optional<BigDecimal> getLeavePay();

    /** Shift premium of the period; absent is 0. */
    Optional<BigDecimal> getShiftPremium();

    /** Bonus paid in the period; absent is 0. */
    Optional<BigDecimal> getBonusInPeriod();

    /** How many days the bonus of the period was earned over; absent: the period itself. */
    Optional<BigDecimal> getBonusCoversDays();

    /** How long the pay period is; absent where the hourly pay is given. */
    Optional<PayPeriod> getPayPeriod();

    /** Hours of a week: as agreed, or on average over twelve weeks; absent where the hourly pay is given. */
    Optional<BigDecimal> getWeeklyHours();

    /** All bonus of the twelve months that end with the snapshot date; absent is none. */
    Optional<BigDecimal> getBonusOfTheYear();

    /** What else is known of the person, by characteristic, as the payroll spells it, such as ethnic group or grade. */
    Map<String, String> getGroups();

    /** Refuses amounts below 0. */
    @Value.Check
    default void check() {
        for (Optional<BigDecimal> amount : List.of(
                getHourlyPay(),
                getBasicPay(),
                getAllowances(),
                getPieceworkPay(),
                getLeavePay(),
                getShiftPremium(),
                getBonusInPeriod(),
                getBonusCoversDays(),
                getWeeklyHours(),
                getBonusOfTheYear())) {
            amount.ifPresent(EmployeePay::requireAmount);
            amount.filter(number -> number.signum() < 0).ifPresent(number -> {
                throw new IllegalArgumentException(
                        "An amount is " + number.toPlainString() + ". Allowed is 0 or more.");
            });
        }
    }

    /** What a person on the payroll is to the regulations. */
    enum Status {
        /** A relevant employee. */
        EMPLOYEE,
        /** A partner or a member of a limited liability partnership, whom the regulations leave out. */
        PARTNER,
        /** Somebody else whom the regulations leave out. */
        NOT_RELEVANT
    }

    /** Builds a {@link PayrollRow}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutablePayrollRow.Builder implements ValueBuilder<PayrollRow, Builder> {}
}
