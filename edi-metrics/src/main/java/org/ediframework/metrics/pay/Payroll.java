package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A payroll read as the regulations read it: who is a relevant employee, who enters which figure, and who does not and why.
 * Immutable and thread-safe.
 *
 * @param employees the relevant employees whose sex is recorded, as the figures need them
 * @param headCount every relevant employee, those whose sex is not recorded included: it decides the threshold
 * @param leftOut everybody who is missing from a figure, in the order of the payroll
 * @param doubts rates that cannot be right or are unlike all others, in the order of the payroll
 * @param people every relevant employee, those whose sex is not recorded included, in the order of the payroll
 */
public record Payroll(
        List<EmployeePay> employees,
        long headCount,
        List<LeftOut> leftOut,
        List<Doubt> doubts,
        List<PaidPerson> people) {

    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the lists. */
    public Payroll {
        employees = List.copyOf(employees);
        leftOut = List.copyOf(leftOut);
        doubts = List.copyOf(doubts);
        people = List.copyOf(people);
    }

    /**
     * Somebody who is missing from figures.
     *
     * @param row the place in the payroll, from 0
     * @param reason why
     */
    public record LeftOut(int row, Reason reason) {}

    /** Why somebody is missing from figures. */
    public enum Reason {
        /** A partner, or a member of a limited liability partnership: in no figure, not in the head count (regulation 1). */
        PARTNER,
        /** No relevant employee: in no figure, not in the head count. */
        NOT_RELEVANT,
        /** The sex is not recorded: in the head count, in no figure. */
        SEX_NOT_RECORDED,
        /** Paid less or nothing because of leave: no full-pay relevant employee, so in the figures of bonus alone. */
        REDUCED_BY_LEAVE,
        /** Neither an hourly rate nor hours and a pay period to work it out from: in the figures of bonus alone. */
        NO_HOURLY_RATE
    }

    /**
     * A rate to look at again; it is in the figures all the same.
     *
     * @param row the place in the payroll, from 0
     * @param kind what is odd about it
     * @param figure the hours or the hourly rate
     */
    public record Doubt(int row, DoubtKind kind, BigDecimal figure) {}

    /** What can be odd about a rate. */
    public enum DoubtKind {
        /** More weekly hours than a week has, 168. */
        TOO_MANY_HOURS,
        /** An hourly rate below a tenth of the median. */
        FAR_BELOW_THE_MEDIAN,
        /** An hourly rate above a hundred times the median. */
        FAR_ABOVE_THE_MEDIAN
    }

    /** Reads a payroll. */
    public static Payroll of(List<PayrollRow> rows) {
        List<EmployeePay> employees = new ArrayList<>(rows.size());
        List<LeftOut> leftOut = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        List<PaidPerson> people = new ArrayList<>(rows.size());
        for (int index = 0; index < rows.size(); index++) {
            PayrollRow row = rows.get(index);
            if (row.getStatus() != PayrollRow.Status.EMPLOYEE) {
                leftOut.add(new LeftOut(
                        index, row.getStatus() == PayrollRow.Status.PARTNER ? Reason.PARTNER : Reason.NOT_RELEVANT));
                continue;
            }
            Optional<EmployeePay.Sex> sex = row.getSex();
            Optional<BigDecimal> rate = row.isReducedByLeave() ? Optional.empty() : HourlyRate.of(row);
            PaidPerson person = new PaidPerson(
                    index,
                    row.getId(),
                    sex,
                    rate,
                    row.getBonusOfTheYear().filter(bonus -> bonus.signum() > 0),
                    row.getGroups());
            people.add(person);
            if (sex.isEmpty()) {
                leftOut.add(new LeftOut(index, Reason.SEX_NOT_RECORDED));
                continue;
            }
            if (rate.isEmpty()) {
                leftOut.add(
                        new LeftOut(index, row.isReducedByLeave() ? Reason.REDUCED_BY_LEAVE : Reason.NO_HOURLY_RATE));
            }
            employees.add(new EmployeePay(sex.get(), rate, person.bonus()));
        }
        doubt(rows, people, doubts);
        return new Payroll(employees, people.size(), leftOut, doubts, people);
    }

    private static void doubt(List<PayrollRow> rows, List<PaidPerson> people, List<Doubt> doubts) {
        RisingAmounts rising = RisingAmounts.of(people, PaidPerson::hourlyPay);
        BigDecimal median = rising.isEmpty() ? BigDecimal.ZERO : rising.get(rising.size() / 2);
        BigDecimal tenth = median.divide(TEN);
        BigDecimal hundredfold = median.multiply(HUNDRED);
        int next = 0;
        for (int index = 0; index < rows.size(); index++) {
            Optional<BigDecimal> hours = rows.get(index).getWeeklyHours();
            if (hours.isPresent() && hours.get().compareTo(HOURS_OF_A_WEEK) > 0) {
                doubts.add(new Doubt(index, DoubtKind.TOO_MANY_HOURS, hours.get()));
            }
            if (next < people.size() && people.get(next).row() == index) {
                Optional<BigDecimal> rate = people.get(next++).hourlyPay();
                if (rate.isPresent() && rate.get().compareTo(tenth) < 0) {
                    doubts.add(new Doubt(index, DoubtKind.FAR_BELOW_THE_MEDIAN, rate.get()));
                } else if (rate.isPresent() && rate.get().compareTo(hundredfold) > 0) {
                    doubts.add(new Doubt(index, DoubtKind.FAR_ABOVE_THE_MEDIAN, rate.get()));
                }
            }
        }
    }

    /** The figures of an employer for the snapshot date in a year. */
    public PayReturn figures(PayRegulations regime, int year) {
        return PayReturn.of(regime, year, employees, headCount);
    }
}
