package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a worker is paid an hour, basic pay and complementary or variable components apart, as directive (EU) 2023/970 compares
 * it. The directive leaves to each state which component is which; here basic are {@code basic_pay}, {@code piecework_pay} and
 * {@code leave_pay}, variable {@code allowances}, {@code shift_premium} and bonus: that of the twelve months before, over 365.25
 * days, or where it is not known the part of {@code bonus_in_period} that belongs to the period. An {@code hourly_pay} that
 * somebody has worked out cannot be told apart and is basic. Exact to 15 decimals.
 *
 * @param basic in pounds an hour, 0 or more
 * @param variable in pounds an hour, 0 or more
 */
public record PayLevel(BigDecimal basic, BigDecimal variable) {

    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");

    /** Both together. */
    public BigDecimal total() {
        return basic.add(variable);
    }

    /**
     * The level of somebody on a payroll.
     *
     * @return absent where neither the hourly pay nor both a period and hours above 0 are given, where a bonus is to be divided
     *     by hours that are not known, and where hours are so few that the pay is none that anybody has
     */
    public static Optional<PayLevel> of(PayrollRow row) {
        Optional<BigDecimal> hours = row.getWeeklyHours().filter(number -> number.signum() > 0);
        Optional<BigDecimal> ofYear = row.getBonusOfTheYear().filter(bonus -> bonus.signum() > 0);
        if (ofYear.isPresent() && hours.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> ofTheYear =
                ofYear.map(bonus -> HourlyRate.anHour(bonus, DAYS_OF_A_YEAR, hours.orElse(BigDecimal.ONE)));
        if (row.getHourlyPay().isPresent()) {
            return allowed(row.getHourlyPay().get(), ofTheYear.orElse(BigDecimal.ZERO));
        }
        if (hours.isEmpty() || row.getPayPeriod().isEmpty()) {
            return Optional.empty();
        }
        PayPeriod period = row.getPayPeriod().get();
        BigDecimal bonus = row.getBonusOfTheYear().isPresent()
                ? ofTheYear.orElse(BigDecimal.ZERO)
                : HourlyRate.anHour(HourlyRate.bonusOfThePeriod(row, period), period.days(), hours.get());
        BigDecimal basic = HourlyRate.sum(List.of(row.getBasicPay(), row.getPieceworkPay(), row.getLeavePay()));
        BigDecimal added = HourlyRate.sum(List.of(row.getAllowances(), row.getShiftPremium()));
        return allowed(
                HourlyRate.anHour(basic, period.days(), hours.get()),
                HourlyRate.anHour(added, period.days(), hours.get()).add(bonus));
    }

    private static Optional<PayLevel> allowed(BigDecimal basic, BigDecimal variable) {
        return EmployeePay.isAmount(basic) && EmployeePay.isAmount(variable)
                ? Optional.of(new PayLevel(basic, variable))
                : Optional.empty();
    }
}
