package org.ediframework.metrics.pay.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.PayrollRow;

/**
 * Somebody whose pay is compared with that of others.
 *
 * @param row the place in the payroll, from 0
 * @param sex as the payroll has it
 * @param pay the hourly pay in pounds, 0 or more
 * @param known what else is known of the person, by the name of its column, in the words of the payroll
 */
public record WorkingPerson(int row, EmployeePay.Sex sex, BigDecimal pay, Map<String, String> known) {

    /** The name under which {@link #of} puts the weekly hours of a payroll. */
    public static final String WEEKLY_HOURS = "weekly_hours";

    /**
     * A person.
     *
     * @throws IllegalArgumentException when the pay is negative
     */
    public WorkingPerson {
        known = Map.copyOf(known);
        if (pay.signum() < 0) {
            throw new IllegalArgumentException("Pay is " + pay.toPlainString() + ". Allowed is 0 or more.");
        }
    }

    /**
     * The full-pay relevant employees of a payroll whose sex is recorded, with their columns and their weekly hours.
     *
     * @param rows those that the payroll was read from, in their order
     * @throws IllegalArgumentException when the payroll has somebody beyond these rows
     */
    public static List<WorkingPerson> of(Payroll payroll, List<PayrollRow> rows) {
        List<WorkingPerson> people = new ArrayList<>();
        payroll.people().forEach(person -> {
            if (person.row() >= rows.size()) {
                throw new IllegalArgumentException("The payroll has a row " + person.row() + ", and there are "
                        + rows.size() + " rows. Allowed are those that it was read from.");
            }
            if (person.sex().isPresent() && person.hourlyPay().isPresent()) {
                Map<String, String> known = new HashMap<>(person.groups());
                rows.get(person.row())
                        .getWeeklyHours()
                        .ifPresent(hours -> known.putIfAbsent(WEEKLY_HOURS, hours.toPlainString()));
                people.add(new WorkingPerson(
                        person.row(), person.sex().get(), person.hourlyPay().get(), known));
            }
        });
        return List.copyOf(people);
    }

    /** Those of one sex. */
    static List<WorkingPerson> of(List<WorkingPerson> people, EmployeePay.Sex sex) {
        return people.stream().filter(person -> person.sex() == sex).toList();
    }

    /** What all of them are paid an hour. */
    static BigDecimal sumOf(List<WorkingPerson> people) {
        return people.stream().map(WorkingPerson::pay).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
