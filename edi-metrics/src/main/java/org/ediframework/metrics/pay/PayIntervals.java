package org.ediframework.metrics.pay;

/**
 * The intervals of the gaps between two groups. They are for those who may see what everybody is paid: an interval tells how
 * unequal pay is within a group, and so what the highest paid of it get.
 *
 * @param how people were drawn
 * @param hourly of the gaps in hourly pay
 * @param bonus of the gaps in bonus pay among those who got one
 */
public record PayIntervals(Resampling how, GapIntervals hourly, GapIntervals bonus) {

    /** The intervals of the gaps by sex, women against men. */
    public static PayIntervals of(Payroll payroll, Resampling how) {
        return of(
                DirectiveReport.sex(EmployeePay.Sex.WOMAN, payroll.people()),
                DirectiveReport.sex(EmployeePay.Sex.MAN, payroll.people()),
                how);
    }

    /** The intervals of the gaps between one group and another. */
    public static PayIntervals of(GroupComparison groups, Resampling how) {
        return of(groups.compared(), groups.reference(), how);
    }

    private static PayIntervals of(PayGroup compared, PayGroup reference, Resampling how) {
        return new PayIntervals(
                how,
                GapIntervals.of(compared.rising(PaidPerson::hourlyPay), reference.rising(PaidPerson::hourlyPay), how),
                GapIntervals.of(compared.rising(PaidPerson::bonus), reference.rising(PaidPerson::bonus), how));
    }
}
