package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * People of one group of a characteristic.
 *
 * @param label as it is shown
 * @param merged the labels of the groups that were put together in it, because there are fewer than
 *     {@value PublishablePay#LEAST_GROUP} in one of them; none where it is one group
 * @param people every relevant employee of it
 */
public record PayGroup(String label, List<String> merged, List<PaidPerson> people) {

    /** Copies the lists. */
    public PayGroup {
        merged = List.copyOf(merged);
        people = List.copyOf(people);
    }

    /** How many have an hourly rate, and so are in the gaps in hourly pay. */
    public long fullPay() {
        return people.stream().filter(person -> person.hourlyPay().isPresent()).count();
    }

    /** How many got a bonus. */
    public long withBonus() {
        return people.stream().filter(person -> person.bonus().isPresent()).count();
    }

    /** The share who got a bonus, from 0 to 1; absent where there is nobody. */
    Measured<Double> shareWithBonus() {
        return people.isEmpty()
                ? Measured.absent(Absence.GROUP_IS_EMPTY)
                : Measured.of((double) withBonus() / people.size());
    }

    /** Their places in the payroll. */
    BitSet rows() {
        BitSet rows = new BitSet();
        people.forEach(person -> rows.set(person.row()));
        return rows;
    }

    List<BigDecimal> amounts(Function<PaidPerson, Optional<BigDecimal>> amount) {
        List<BigDecimal> amounts = new ArrayList<>(people.size());
        people.forEach(person -> amount.apply(person).ifPresent(amounts::add));
        return amounts;
    }

    RisingAmounts rising(Function<PaidPerson, Optional<BigDecimal>> amount) {
        return RisingAmounts.of(people, amount);
    }

    boolean isSmall() {
        return fullPay() < PublishablePay.LEAST_GROUP;
    }
}
