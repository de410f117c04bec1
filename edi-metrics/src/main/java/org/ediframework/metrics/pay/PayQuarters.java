package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * Ranks employees by pay and divides them into four quarters as equal as possible: of a remainder of 1 the lower quarter
 * has it, of 2 the lower and the upper middle, of 3 all but the upper.
 *
 * <p>Employees of equal pay across a boundary are shared out so that women and men stand in the same proportion on both
 * sides, as regulation 13(2) of SI 2017/172 asks so far as practicable: exactly, in parts of persons.
 */
final class PayQuarters {

    private PayQuarters() {}

    private static final class Ranked {
        private long members;
        private long everybody;
    }

    static List<PayQuarter> of(List<EmployeePay> employees) {
        Map<BigDecimal, Ranked> byPay = new TreeMap<>();
        employees.forEach(employee ->
                employee.hourlyPay().ifPresent(pay -> rank(pay, employee.sex() == EmployeePay.Sex.WOMAN, byPay)));
        List<PayQuarter> quarters = new ArrayList<>();
        List<Measured<ReferenceShare>> shares = shares(byPay);
        long people = people(byPay);
        for (PayQuarter.Band band : PayQuarter.Band.values()) {
            quarters.add(new PayQuarter(band, size(band, people), shares.get(quarters.size())));
        }
        return List.copyOf(quarters);
    }

    /** The share of a group in each quarter of those with an hourly rate. */
    static List<Measured<ReferenceShare>> of(PayGroup group, List<PaidPerson> everybody) {
        BitSet members = new BitSet();
        group.people().forEach(person -> members.set(person.row()));
        Map<BigDecimal, Ranked> byPay = new TreeMap<>();
        everybody.forEach(person -> person.hourlyPay().ifPresent(pay -> rank(pay, members.get(person.row()), byPay)));
        return shares(byPay);
    }

    /** The highest pay of each quarter but the upper one, of amounts in any order; none of fewer than four. */
    static List<BigDecimal> ends(List<BigDecimal> amounts) {
        if (amounts.size() < PayQuarter.Band.values().length) {
            return List.of();
        }
        List<BigDecimal> rising = amounts.stream().sorted().toList();
        List<BigDecimal> ends = new ArrayList<>();
        int below = 0;
        for (PayQuarter.Band band :
                List.of(PayQuarter.Band.LOWER, PayQuarter.Band.LOWER_MIDDLE, PayQuarter.Band.UPPER_MIDDLE)) {
            below += (int) size(band, rising.size());
            ends.add(rising.get(below - 1));
        }
        return ends;
    }

    private static void rank(BigDecimal pay, boolean isMember, Map<BigDecimal, Ranked> byPay) {
        Ranked ranked = byPay.computeIfAbsent(pay, any -> new Ranked());
        ranked.everybody++;
        ranked.members += isMember ? 1 : 0;
    }

    private static long people(Map<BigDecimal, Ranked> byPay) {
        return byPay.values().stream().mapToLong(ranked -> ranked.everybody).sum();
    }

    private static List<Measured<ReferenceShare>> shares(Map<BigDecimal, Ranked> byPay) {
        long total = people(byPay);
        List<Measured<ReferenceShare>> shares = new ArrayList<>();
        long below = 0;
        People membersBelow = new People(BigInteger.ZERO, BigInteger.ONE);
        for (PayQuarter.Band band : PayQuarter.Band.values()) {
            long size = size(band, total);
            People membersUpToEnd = membersAmongLowest(below + size, byPay);
            People members = membersUpToEnd.less(membersBelow);
            shares.add(
                    size == 0
                            ? Measured.absent(Absence.NO_OBSERVATIONS)
                            : Measured.of(ReferenceShare.of(
                                    members.upper(), members.lower().multiply(BigInteger.valueOf(size)))));
            below += size;
            membersBelow = membersUpToEnd;
        }
        return List.copyOf(shares);
    }

    /** A number of people that may have parts of a person. */
    private record People(BigInteger upper, BigInteger lower) {

        People less(People other) {
            return new People(
                    upper.multiply(other.lower).subtract(other.upper.multiply(lower)), lower.multiply(other.lower));
        }
    }

    static long size(PayQuarter.Band band, long total) {
        long remainder = total % 4;
        boolean takesOne =
                switch (band) {
                    case LOWER -> remainder >= 1;
                    case LOWER_MIDDLE -> remainder == 3;
                    case UPPER_MIDDLE -> remainder >= 2;
                    case UPPER -> false;
                };
        return total / 4L + (takesOne ? 1 : 0);
    }

    private static People membersAmongLowest(long people, Map<BigDecimal, Ranked> byPay) {
        long left = people;
        long members = 0;
        for (Ranked ranked : byPay.values()) {
            if (left < ranked.everybody) {
                BigInteger everybody = BigInteger.valueOf(ranked.everybody);
                return new People(
                        BigInteger.valueOf(members)
                                .multiply(everybody)
                                .add(BigInteger.valueOf(left).multiply(BigInteger.valueOf(ranked.members))),
                        everybody);
            }
            left -= ranked.everybody;
            members += ranked.members;
        }
        return new People(BigInteger.valueOf(members), BigInteger.ONE);
    }
}
