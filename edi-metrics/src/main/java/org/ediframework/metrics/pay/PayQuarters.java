package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
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
        private long women;
        private long everybody;
    }

    static List<PayQuarter> of(List<EmployeePay> employees) {
        Map<BigDecimal, Ranked> byPay = new TreeMap<>();
        long total = 0;
        for (EmployeePay employee : employees) {
            if (employee.hourlyPay().isPresent()) {
                Ranked ranked = byPay.computeIfAbsent(employee.hourlyPay().get(), pay -> new Ranked());
                ranked.everybody++;
                ranked.women += employee.sex() == EmployeePay.Sex.WOMAN ? 1 : 0;
                total++;
            }
        }
        List<PayQuarter> quarters = new ArrayList<>();
        long below = 0;
        People womenBelow = new People(BigInteger.ZERO, BigInteger.ONE);
        for (PayQuarter.Band band : PayQuarter.Band.values()) {
            long size = size(band, total);
            People womenUpToEnd = womenAmongLowest(below + size, byPay);
            People women = womenUpToEnd.less(womenBelow);
            quarters.add(new PayQuarter(
                    band,
                    size,
                    size == 0
                            ? Measured.absent(Absence.NO_OBSERVATIONS)
                            : Measured.of(ReferenceShare.of(
                                    women.upper(), women.lower().multiply(BigInteger.valueOf(size))))));
            below += size;
            womenBelow = womenUpToEnd;
        }
        return List.copyOf(quarters);
    }

    /** A number of people that may have parts of a person. */
    private record People(BigInteger upper, BigInteger lower) {

        People less(People other) {
            return new People(
                    upper.multiply(other.lower).subtract(other.upper.multiply(lower)), lower.multiply(other.lower));
        }
    }

    private static long size(PayQuarter.Band band, long total) {
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

    private static People womenAmongLowest(long people, Map<BigDecimal, Ranked> byPay) {
        long left = people;
        long women = 0;
        for (Ranked ranked : byPay.values()) {
            if (left < ranked.everybody) {
                BigInteger everybody = BigInteger.valueOf(ranked.everybody);
                return new People(
                        BigInteger.valueOf(women)
                                .multiply(everybody)
                                .add(BigInteger.valueOf(left).multiply(BigInteger.valueOf(ranked.women))),
                        everybody);
            }
            left -= ranked.everybody;
            women += ranked.women;
        }
        return new People(BigInteger.valueOf(women), BigInteger.ONE);
    }
}
