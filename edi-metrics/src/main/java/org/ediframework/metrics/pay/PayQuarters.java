package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ranks employees by pay and divides them into four quarters as equal as possible: of a remainder of 1 the lower quarter
 * has it, of 2 the lower and the upper middle, of 3 all but the upper.
 *
 * <p>Employees of equal pay across a boundary are shared out so that women and men stand in the same proportion on both
 * sides, as regulation 12(4) of SI 2017/172 asks so far as practicable: to the nearest person, halves to the lower side.
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
        long womenBelow = 0;
        for (PayQuarter.Band band : PayQuarter.Band.values()) {
            long end = below + size(band, total);
            long womenUpToEnd = womenAmongLowest(end, byPay);
            long women = womenUpToEnd - womenBelow;
            quarters.add(new PayQuarter(band, women, end - below - women));
            below = end;
            womenBelow = womenUpToEnd;
        }
        return List.copyOf(quarters);
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

    private static long womenAmongLowest(long people, Map<BigDecimal, Ranked> byPay) {
        long left = people;
        long women = 0;
        for (Ranked ranked : byPay.values()) {
            if (left < ranked.everybody) {
                return women + (2 * left * ranked.women + ranked.everybody) / (2 * ranked.everybody);
            }
            left -= ranked.everybody;
            women += ranked.women;
        }
        return women;
    }
}
