package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class TwoReturnsTest {

    private static PayrollRow person(String id, EmployeePay.Sex sex, String pay) {
        return PayrollRow.builder()
                .id(id)
                .sex(sex)
                .hourlyPay(new BigDecimal(pay))
                .putGroups("grade", id.endsWith("7") ? "high" : "low")
                .build();
    }

    private static List<PayrollRow> staff() {
        List<PayrollRow> rows = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            rows.add(person("w" + number, EmployeePay.Sex.WOMAN, "13." + (10 + number)));
            rows.add(person("m" + number, EmployeePay.Sex.MAN, "13." + (20 + number)));
        }
        return rows;
    }

    private static PayYear year(int year, List<PayrollRow> rows) {
        Payroll payroll = Payroll.of(rows);
        return new PayYear(payroll, payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, year), List.of(), false);
    }

    private static List<TwoReturns.Difference> differences(List<PayrollRow> before, List<PayrollRow> now) {
        return TwoReturns.of(year(2026, before), year(2027, now));
    }

    @Test
    void oneWhoJoinedIsToldByBothMeans() {
        List<PayrollRow> now = staff();
        now.add(person("new", EmployeePay.Sex.WOMAN, "13.37"));
        assertEquals(
                List.of(new TwoReturns.Difference("sex", "women", PayMeasure.MEAN_HOURLY, 1, 0)),
                differences(staff(), now));
        assertEquals(
                List.of(new TwoReturns.Difference("sex", "women", PayMeasure.MEAN_HOURLY, 0, 1)),
                differences(now, staff()));
        assertFalse(differences(staff(), now).get(0).toString().contains("13.37"));
    }

    @Test
    void whereNobodyOrSeveralCameAndWentNobodyIsTold() {
        assertEquals(List.of(), differences(staff(), staff()));
        List<PayrollRow> now = staff();
        for (int number = 0; number < 3; number++) {
            now.add(person("new" + number, EmployeePay.Sex.WOMAN, "13.5" + number));
        }
        assertEquals(List.of(), differences(staff(), now));
        List<PayrollRow> changed = staff();
        changed.remove(0);
        changed.add(person("new", EmployeePay.Sex.WOMAN, "13.37"));
        assertEquals(List.of(), differences(staff(), changed));
    }

    @Test
    void ofTwoEachTellsTheOthersPay() {
        List<PayrollRow> now = staff();
        now.add(person("new1", EmployeePay.Sex.MAN, "13.37"));
        now.add(person("new2", EmployeePay.Sex.MAN, "14.37"));
        assertEquals(1, differences(staff(), now).size());
    }

    @Test
    void groupsThatAreNotPublishedOnBothDaysTellNothing() {
        List<PayrollRow> few = staff().stream()
                .filter(row -> !row.getId().orElseThrow().matches("w[1-9].*"))
                .toList();
        List<PayrollRow> now = new ArrayList<>(few);
        now.add(person("new", EmployeePay.Sex.MAN, "13.37"));
        assertEquals(List.of(), differences(few, now));
    }

    @Test
    void payrollsThatDoNotTellPeopleApartAreRefused() {
        List<PayrollRow> twice = staff();
        twice.add(person("w1", EmployeePay.Sex.WOMAN, "12"));
        assertThrows(IllegalArgumentException.class, () -> differences(staff(), twice));
        List<PayrollRow> none = staff();
        none.add(PayrollRow.builder()
                .sex(EmployeePay.Sex.WOMAN)
                .hourlyPay(BigDecimal.TEN)
                .build());
        assertThrows(IllegalArgumentException.class, () -> differences(none, staff()));
    }

    /** Whoever knows what those who stayed are paid takes them off both sums, and off the rest the own pay. */
    @Property(tries = 300)
    void whateverIsNotListedBoundsNobodyWhoCameOrWent(@ForAll long seed) {
        Random random = new Random(seed);
        List<PayrollRow> before = new ArrayList<>(staff());
        List<PayrollRow> now = new ArrayList<>(staff());
        for (int number = 0; number < random.nextInt(4); number++) {
            before.remove(random.nextInt(before.size()));
            now.remove(random.nextInt(now.size()));
        }
        for (int number = 0; number < random.nextInt(4); number++) {
            now.add(person("new" + number, EmployeePay.Sex.WOMAN, String.valueOf(5 + random.nextInt(60))));
        }
        boolean isListed = differences(before, now).stream()
                .anyMatch(difference -> difference.group().equals("women"));
        Statistics.collect(isListed);
        List<BigDecimal> joined = payOfWomenNotIn(before, now);
        List<BigDecimal> left = payOfWomenNotIn(now, before);
        boolean isBound = false;
        for (List<List<BigDecimal>> sides : List.of(List.of(joined, left), List.of(left, joined))) {
            List<BigDecimal> these = sides.get(0);
            BigDecimal known = sum(these).subtract(sum(sides.get(1)));
            for (int target = 0; target < these.size(); target++) {
                for (int reader = -1; reader < these.size(); reader++) {
                    if (reader != target && sides.get(1).isEmpty()) {
                        BigDecimal most = reader < 0 ? known : known.subtract(these.get(reader));
                        isBound |= most.compareTo(these.get(target).multiply(new BigDecimal("1.1"))) < 0;
                    }
                }
                isBound |=
                        these.size() == 1 && known.compareTo(these.get(target).multiply(new BigDecimal("0.9"))) > 0;
            }
        }
        boolean isPublished =
                year(2026, before).told().size() >= 2 && year(2027, now).told().size() >= 2;
        assertTrue(isPublished);
        assertEquals(isBound, isListed);
    }

    private static List<BigDecimal> payOfWomenNotIn(List<PayrollRow> those, List<PayrollRow> these) {
        Set<String> ids = those.stream().map(row -> row.getId().orElseThrow()).collect(Collectors.toSet());
        return these.stream()
                .filter(row -> row.getSex().orElseThrow() == EmployeePay.Sex.WOMAN)
                .filter(row -> !ids.contains(row.getId().orElseThrow()))
                .map(row -> row.getHourlyPay().orElseThrow())
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> pays) {
        return pays.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
