package org.ediframework.metrics.pay;

import java.util.List;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Measured;

/**
 * The figures of a return for one group against another: six measures, as they are for women against men.
 *
 * @param compared the group that is compared
 * @param reference the one that it is compared with
 * @param pay the gap in hourly pay of full-pay employees, in which {@code compared} stands for the first group
 * @param bonus the gap in bonus pay among those who received one
 * @param comparedWithBonus the share of the group who received a bonus, from 0 to 1
 * @param referenceWithBonus the same of the other
 * @param quarters the share of the compared group in each quarter of everybody whose group is known
 */
public record GroupComparison(
        PayGroup compared,
        PayGroup reference,
        PayGap pay,
        PayGap bonus,
        Measured<Double> comparedWithBonus,
        Measured<Double> referenceWithBonus,
        List<Measured<ReferenceShare>> quarters) {

    /** Copies the list. */
    public GroupComparison {
        quarters = List.copyOf(quarters);
    }

    static GroupComparison of(PayGroup compared, PayGroup reference, List<PaidPerson> everybody) {
        return new GroupComparison(
                compared,
                reference,
                PayGap.of(compared.rising(PaidPerson::hourlyPay), reference.rising(PaidPerson::hourlyPay)),
                PayGap.of(compared.rising(PaidPerson::bonus), reference.rising(PaidPerson::bonus)),
                compared.shareWithBonus(),
                reference.shareWithBonus(),
                PayQuarters.of(compared, everybody));
    }
}
