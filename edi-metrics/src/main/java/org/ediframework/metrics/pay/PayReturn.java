package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * The figures that an employer publishes.
 *
 * @param regime the regulations that the employer publishes under
 * @param snapshotDate the day the figures are about
 * @param employees the relevant employees
 * @param belowThreshold whether there are fewer than {@value #THRESHOLD}, so that publication is not required
 * @param pay the gap in hourly pay among full-pay employees
 * @param bonus the gap in bonus pay among those who received one
 * @param womenWithBonus the share of all women employed who received a bonus, from 0 to 1
 * @param menWithBonus the share of all men employed who received a bonus, from 0 to 1
 * @param quarters the four quarters from the lowest pay to the highest
 */
public record PayReturn(
        PayRegulations regime,
        LocalDate snapshotDate,
        long employees,
        boolean belowThreshold,
        PayGap pay,
        PayGap bonus,
        Measured<Double> womenWithBonus,
        Measured<Double> menWithBonus,
        List<PayQuarter> quarters) {

    /** From so many employees on an employer must publish: regulation 1 of SI 2017/172, regulation 3 of SI 2017/353. */
    public static final int THRESHOLD = 250;

    /** Copies the list. */
    public PayReturn {
        quarters = List.copyOf(quarters);
    }

    /**
     * The figures of an employer.
     *
     * @param year the year of the snapshot date
     * @param employees every relevant employee
     */
    public static PayReturn of(PayRegulations regime, int year, List<EmployeePay> employees) {
        return of(regime, year, employees, employees.size());
    }

    /**
     * The figures of an employer, some of whose employees are in no figure.
     *
     * @param year the year of the snapshot date
     * @param employees every relevant employee whose sex is recorded
     * @param headCount every relevant employee: it decides the threshold
     * @throws IllegalArgumentException when the head count is less than the employees given
     */
    public static PayReturn of(PayRegulations regime, int year, List<EmployeePay> employees, long headCount) {
        if (headCount < employees.size()) {
            throw new IllegalArgumentException("The head count is " + headCount + ", and " + employees.size()
                    + " employees are given. Allowed is as many or more.");
        }
        RisingAmounts women = amounts(employees, EmployeePay.Sex.WOMAN, EmployeePay::hourlyPay);
        RisingAmounts men = amounts(employees, EmployeePay.Sex.MAN, EmployeePay::hourlyPay);
        RisingAmounts bonusOfWomen = amounts(employees, EmployeePay.Sex.WOMAN, EmployeePay::bonus);
        RisingAmounts bonusOfMen = amounts(employees, EmployeePay.Sex.MAN, EmployeePay::bonus);
        return new PayReturn(
                regime,
                regime.snapshotDate(year),
                headCount,
                headCount < THRESHOLD,
                PayGap.of(women, men),
                PayGap.of(bonusOfWomen, bonusOfMen),
                withBonus(employees, EmployeePay.Sex.WOMAN, bonusOfWomen.size()),
                withBonus(employees, EmployeePay.Sex.MAN, bonusOfMen.size()),
                PayQuarters.of(women, men));
    }

    /**
     * The last day on which the figures can be published in time: a year less a day after the snapshot date. For the snapshot
     * dates of 2020 it was 5 October 2021 instead.
     */
    public LocalDate getDeadline() {
        return snapshotDate.getYear() == 2020
                ? LocalDate.of(2021, Month.OCTOBER, 5)
                : snapshotDate.plusYears(1).minusDays(1);
    }

    private static RisingAmounts amounts(
            List<EmployeePay> employees, EmployeePay.Sex sex, Function<EmployeePay, Optional<BigDecimal>> amount) {
        return RisingAmounts.of(
                employees, employee -> employee.sex() == sex ? amount.apply(employee) : Optional.empty());
    }

    private static Measured<Double> withBonus(List<EmployeePay> employees, EmployeePay.Sex sex, int paid) {
        long all = 0;
        for (EmployeePay employee : employees) {
            all += employee.sex() == sex ? 1 : 0;
        }
        return all == 0 ? Measured.absent(Absence.GROUP_IS_EMPTY) : Measured.of((double) paid / all);
    }
}
