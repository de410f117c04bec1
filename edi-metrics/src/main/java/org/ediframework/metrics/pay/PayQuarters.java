package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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

    /** The quarters of everybody with an hourly rate, and the share of women in each. */
    static List<PayQuarter> of(RisingAmounts women, RisingAmounts men) {
        List<Measured<ReferenceShare>> shares = shares(women, men);
        long people = (long) women.size() + men.size();
        List<PayQuarter> quarters = new ArrayList<>();
        for (PayQuarter.Band band : PayQuarter.Band.values()) {
            quarters.add(new PayQuarter(band, size(band, people), shares.get(quarters.size())));
        }
        return List.copyOf(quarters);
    }

    /** The share of a group in each quarter of those with an hourly rate. */
    static List<Measured<ReferenceShare>> of(PayGroup group, List<PaidPerson> everybody) {
        BitSet members = group.rows();
        return shares(
                RisingAmounts.of(
                        everybody, person -> members.get(person.row()) ? person.hourlyPay() : Optional.empty()),
                RisingAmounts.of(
                        everybody, person -> members.get(person.row()) ? Optional.empty() : person.hourlyPay()));
    }

    /** The highest pay of each quarter but the upper one, of all groups together; none of fewer than four people. */
    static List<BigDecimal> ends(List<RisingAmounts> groups) {
        long people = groups.stream().mapToLong(RisingAmounts::size).sum();
        if (people < PayQuarter.Band.values().length) {
            return List.of();
        }
        List<BigDecimal> ends = new ArrayList<>();
        long below = 0;
        for (PayQuarter.Band band :
                List.of(PayQuarter.Band.LOWER, PayQuarter.Band.LOWER_MIDDLE, PayQuarter.Band.UPPER_MIDDLE)) {
            below += size(band, people);
            ends.add(RisingAmounts.get(groups, below - 1));
        }
        return ends;
    }

    private static List<Measured<ReferenceShare>> shares(RisingAmounts members, RisingAmounts others) {
        long total = (long) members.size() + others.size();
        List<Measured<ReferenceShare>> shares = new ArrayList<>();
        long below = 0;
        People membersBelow = new People(BigInteger.ZERO, BigInteger.ONE);
        for (PayQuarter.Band band : PayQuarter.Band.values()) {
            long size = size(band, total);
            People membersUpToEnd = membersAmongLowest(below + size, members, others);
            People inside = membersUpToEnd.less(membersBelow);
            shares.add(
                    size == 0
                            ? Measured.absent(Absence.NO_OBSERVATIONS)
                            : Measured.of(ReferenceShare.of(
                                    inside.upper(), inside.lower().multiply(BigInteger.valueOf(size)))));
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

    /** Of those who are paid alike at the end, members are counted by their share of them. */
    private static People membersAmongLowest(long people, RisingAmounts members, RisingAmounts others) {
        if (people == (long) members.size() + others.size()) {
            return new People(BigInteger.valueOf(members.size()), BigInteger.ONE);
        }
        BigDecimal end = RisingAmounts.get(List.of(members, others), people);
        long membersBelow = members.below(end);
        BigInteger membersAlike = BigInteger.valueOf(members.upTo(end) - membersBelow);
        long everybodyBelow = membersBelow + others.below(end);
        BigInteger everybodyAlike = BigInteger.valueOf((long) members.upTo(end) + others.upTo(end) - everybodyBelow);
        return new People(
                BigInteger.valueOf(membersBelow)
                        .multiply(everybodyAlike)
                        .add(BigInteger.valueOf(people - everybodyBelow).multiply(membersAlike)),
                everybodyAlike);
    }
}
