package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ediframework.core.plan.Sector;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * The figures that an employer publishes.
 *
 * @param sector of the employer, which decides on the regulations
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
        Sector sector,
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
    public static PayReturn of(Sector sector, int year, List<EmployeePay> employees) {
        return new PayReturn(
                sector,
                snapshotDate(sector, year),
                employees.size(),
                employees.size() < THRESHOLD,
                gap(employees, EmployeePay::hourlyPay),
                gap(employees, EmployeePay::bonus),
                withBonus(employees, EmployeePay.Sex.WOMAN),
                withBonus(employees, EmployeePay.Sex.MAN),
                PayQuarters.of(employees));
    }

    /** 31 March for a public authority (SI 2017/353), 5 April for a private or voluntary employer (SI 2017/172). */
    public static LocalDate snapshotDate(Sector sector, int year) {
        return switch (sector) {
            case PUBLIC -> LocalDate.of(year, Month.MARCH, 31);
            case PRIVATE, VOLUNTARY -> LocalDate.of(year, Month.APRIL, 5);
        };
    }

    private static PayGap gap(List<EmployeePay> employees, Function<EmployeePay, Optional<BigDecimal>> amount) {
        return PayGap.of(
                amounts(employees, EmployeePay.Sex.WOMAN, amount), amounts(employees, EmployeePay.Sex.MAN, amount));
    }

    private static List<BigDecimal> amounts(
            List<EmployeePay> employees, EmployeePay.Sex sex, Function<EmployeePay, Optional<BigDecimal>> amount) {
        return employees.stream()
                .filter(employee -> employee.sex() == sex)
                .map(amount)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Measured<Double> withBonus(List<EmployeePay> employees, EmployeePay.Sex sex) {
        long all = employees.stream().filter(employee -> employee.sex() == sex).count();
        long paid = amounts(employees, sex, EmployeePay::bonus).size();
        return all == 0 ? Measured.absent(Absence.GROUP_IS_EMPTY) : Measured.of((double) paid / all);
    }
}
