package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
        return PayReturn.of(PayRegulations.PRIVATE_OR_VOLUNTARY, 2026, employees);
    }

    @Property
    void quartersHoldEverybodyOnceAndDifferByOnePersonAtMost(@ForAll("employees") List<EmployeePay> employees) {
        PayReturn figures = of(employees);
        List<Long> sizes =
                figures.quarters().stream().map(PayQuarter::employees).toList();
        assertEquals(
                figures.pay().compared() + figures.pay().reference(),
                sizes.stream().mapToLong(Long::longValue).sum());
        assertTrue(Collections.max(sizes) - Collections.min(sizes) <= 1, sizes::toString);
        BigDecimal women =
                figures.quarters().stream().map(PayReturnProperties::women).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(
                figures.pay().compared(),
                women.setScale(9, RoundingMode.HALF_EVEN).longValueExact());
    }

    private static BigDecimal women(PayQuarter quarter) {
        return quarter.women()
                .find()
                .map(share -> new BigDecimal(share.getNumerator())
                        .multiply(BigDecimal.valueOf(quarter.employees()))
                        .divide(new BigDecimal(share.getDenominator()), MathContext.DECIMAL128))
                .orElse(BigDecimal.ZERO);
    }

    private static List<EmployeePay> swapped(List<EmployeePay> employees) {
        return employees.stream()
                .map(employee -> new EmployeePay(
                        employee.sex() == EmployeePay.Sex.WOMAN ? EmployeePay.Sex.MAN : EmployeePay.Sex.WOMAN,
                        employee.hourlyPay(),
                        employee.bonus()))
                .toList();
    }

    @Property
    void swappingTheSexesSwapsTheQuartersTiesIncluded(@ForAll("employees") List<EmployeePay> employees) {
        Map<String, Optional<BigDecimal>> figures =
                ReturnFigures.of(of(employees)).getFigures();
        Map<String, Optional<BigDecimal>> swapped =
                ReturnFigures.of(of(swapped(employees))).getFigures();
        figures.forEach((name, figure) -> {
            if (name.endsWith("Quartile") || (name.endsWith("BonusPercent") && !name.startsWith("Diff"))) {
                String other = name.startsWith("Male")
                        ? "Fem" + name.replaceFirst("Male", "ale")
                        : name.replaceFirst("Female", "Male");
                assertEquals(figure, swapped.get(other), name);
            }
        });
    }

    /** What the service refuses, stated by itself: quarters that do not make 100, percentages beyond their range. */
    @Property(tries = 20_000)
    void returnIsOneThatTheServiceTakes(@ForAll("employees") List<EmployeePay> employees) {
        Map<String, Optional<BigDecimal>> figures =
                ReturnFigures.of(of(employees)).getFigures();
        for (String quarter : List.of("Lower", "LowerMiddle", "UpperMiddle", "Top")) {
            Optional<BigDecimal> women = Objects.requireNonNull(figures.get("Female" + quarter + "Quartile"));
            Optional<BigDecimal> men = Objects.requireNonNull(figures.get("Male" + quarter + "Quartile"));
            assertEquals(women.isPresent(), men.isPresent());
            women.ifPresent(share -> assertEquals(new BigDecimal("100.0"), share.add(men.orElseThrow())));
        }
        figures.forEach((name, figure) -> figure.ifPresent(percent -> {
            assertTrue(percent.scale() <= 1, name);
            assertTrue(percent.compareTo(BigDecimal.valueOf(100)) <= 0, name);
            assertTrue(name.startsWith("Diff") || percent.signum() >= 0, name);
        }));
        boolean menHadBonus = employees.stream()
                .anyMatch(employee -> employee.sex() == EmployeePay.Sex.MAN
                        && employee.bonus().isPresent());
        assertTrue(menHadBonus
                || (Objects.requireNonNull(figures.get("DiffMeanBonusPercent")).isEmpty()
                        && Objects.requireNonNull(figures.get("DiffMedianBonusPercent"))
                                .isEmpty()));
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
        assertEquals(pay.compared() > 0 && menArePaid, pay.mean().isPresent());
        pay.mean().find().ifPresent(gap -> assertTrue(gap <= 100 && Double.isFinite(gap)));
    }
}
