package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.core.plan.Sector;

class PayReturnProperties {

    @Provide
    static Arbitrary<List<EmployeePay>> employees() {
        Arbitrary<Optional<BigDecimal>> pay =
                Arbitraries.integers().between(0, 6).map(BigDecimal::valueOf).optional(0.9);
        Arbitrary<Optional<BigDecimal>> bonus =
                Arbitraries.integers().between(1, 9).map(BigDecimal::valueOf).optional(0.5);
        return Combinators.combine(Arbitraries.of(EmployeePay.Sex.class), pay, bonus)
                .as(EmployeePay::new)
                .list()
                .ofMaxSize(60);
    }

    private static PayReturn of(List<EmployeePay> employees) {
        return PayReturn.of(Sector.PRIVATE, 2026, employees);
    }

    @Property
    void quartersHoldEverybodyOnceAndDifferByOnePersonAtMost(@ForAll("employees") List<EmployeePay> employees) {
        PayReturn figures = of(employees);
        List<Long> sizes = figures.quarters().stream()
                .map(quarter -> quarter.women() + quarter.men())
                .toList();
        assertEquals(
                figures.pay().women() + figures.pay().men(),
                sizes.stream().mapToLong(Long::longValue).sum());
        assertTrue(Collections.max(sizes) - Collections.min(sizes) <= 1, sizes::toString);
        assertEquals(
                figures.pay().women(),
                figures.quarters().stream().mapToLong(PayQuarter::women).sum());
        figures.quarters().forEach(quarter -> assertTrue(quarter.women() >= 0 && quarter.men() >= 0));
    }

    @Property
    void orderOfTheEmployeesDoesNotMatter(@ForAll("employees") List<EmployeePay> employees, @ForAll long seed) {
        List<EmployeePay> shuffled = new ArrayList<>(employees);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(of(employees), of(shuffled));
    }

    @Property
    void gapIsAbsentExactlyWhereAGroupIsEmptyOrMenArePaidNothing(@ForAll("employees") List<EmployeePay> employees) {
        PayGap pay = of(employees).pay();
        boolean menArePaid = employees.stream()
                .filter(employee -> employee.sex() == EmployeePay.Sex.MAN)
                .flatMap(employee -> employee.hourlyPay().stream())
                .anyMatch(amount -> amount.signum() > 0);
        assertEquals(pay.women() > 0 && menArePaid, pay.mean().isPresent());
        pay.mean().find().ifPresent(gap -> assertTrue(gap <= 100 && Double.isFinite(gap)));
    }
}
