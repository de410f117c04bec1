package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The hourly rate of pay, step by step as regulation 6 of SI 2017/172 has it (and, for public authorities in England,
 * Schedule 1 to SI 2017/353). The wording of the single steps is general knowledge and was not held against the text of the
 * regulations. Each step is exact to 34 digits; the rate is divided once, to 15 decimals, so that people of one rate are alike however their pay is given.
 */
public final class HourlyRate {

    private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);

    private static final int DECIMALS = 15;

    private HourlyRate() {}

    /** Steps 1 and 2: ordinary pay of the period. Overtime, redundancy and pay in lieu of leave are none, and not asked for. */
    public static BigDecimal ordinaryPay(PayrollRow row) {
        return sum(List.of(
                row.getBasicPay(),
                row.getAllowances(),
                row.getPieceworkPay(),
                row.getLeavePay(),
                row.getShiftPremium()));
    }

    /** What is paid of all of these. */
    static BigDecimal sum(List<Optional<BigDecimal>> amounts) {
        return amounts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Step 3: the part of a bonus that belongs to the period, where it was earned over longer than that. */
    public static BigDecimal bonusOfThePeriod(PayrollRow row, PayPeriod period) {
        BigDecimal bonus = row.getBonusInPeriod().orElse(BigDecimal.ZERO);
        return row.getBonusCoversDays()
                .filter(days -> days.compareTo(period.days()) > 0)
                .map(days -> bonus.multiply(period.days()).divide(days, MathContext.DECIMAL128))
                .orElse(bonus);
    }

    /**
     * Steps 4 to 6: both added, as weekly pay, over the weekly hours of regulation 7.
     *
     * @return absent where neither the rate nor both a period and hours above 0 are given, and where hours are so few that the
     *     rate is none that anybody has
     */
    public static Optional<BigDecimal> of(PayrollRow row) {
        if (row.getHourlyPay().isPresent()) {
            return row.getHourlyPay();
        }
        return row.getWeeklyHours()
                .filter(hours -> hours.signum() > 0)
                .flatMap(hours -> row.getPayPeriod()
                        .map(period ->
                                anHour(ordinaryPay(row).add(bonusOfThePeriod(row, period)), period.days(), hours)))
                .filter(EmployeePay::isAmount);
    }

    /**
     * Pay of so many days by the hour: times 7 over the days and over the hours, in one division.
     *
     * @param hours of a week
     */
    static BigDecimal anHour(BigDecimal pay, BigDecimal days, BigDecimal hours) {
        return pay.multiply(DAYS_OF_A_WEEK).divide(days.multiply(hours), DECIMALS, RoundingMode.HALF_EVEN);
    }
}
