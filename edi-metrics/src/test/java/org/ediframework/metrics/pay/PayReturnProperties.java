package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.ediframework.metrics.measure.Measured;

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

    /** Employers that have to publish: 250 people or more, both sexes, pay by a scale or free, bonus for none, some or one sex. */
    private static List<EmployeePay> employer(Random random) {
        int people = 250 + random.nextInt(60);
        int ofWomen = 1 + random.nextInt(99);
        int bonusOfWomen = random.nextInt(3) == 0 ? 0 : random.nextInt(101);
        int bonusOfMen = random.nextInt(3) == 0 ? 0 : random.nextInt(101);
        boolean isByScale = random.nextBoolean();
        List<EmployeePay> employees = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            boolean isOneOfBothSexes = person < 2;
            boolean isWoman = person == 0 || (!isOneOfBothSexes && random.nextInt(100) < ofWomen);
            long pence = isByScale ? 1_200 + 137L * random.nextInt(9) : 1_200 + random.nextInt(6_000);
            boolean hasBonus = random.nextInt(100) < (isWoman ? bonusOfWomen : bonusOfMen);
            employees.add(new EmployeePay(
                    isWoman ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN,
                    Optional.of(BigDecimal.valueOf(pence, 2)).filter(any -> isHere(random) || isOneOfBothSexes),
                    hasBonus ? Optional.of(BigDecimal.valueOf(1 + random.nextInt(90_000), 1)) : Optional.empty()));
        }
        return employees;
    }

    /** Now and then somebody is on leave. */
    private static boolean isHere(Random random) {
        return random.nextInt(40) != 0;
    }

    /**
     * What the government's service refuses, stated by itself after its source (github.com/cabinetoffice/gender-pay-gap, checks of
     * figures and of whether a return is complete): every hourly figure and quarter is there, shares are from 0 to 100, gaps are at
     * most 100, all have one decimal, quarters make 100; where 0 % of men got a bonus there is no gap in bonus, where more did
     * there is one.
     */
    private static boolean isRefused(Map<String, Optional<BigDecimal>> figures) {
        boolean menGotBonus = given(figures, "MaleBonusPercent").signum() > 0;
        for (Map.Entry<String, Optional<BigDecimal>> entry : figures.entrySet()) {
            boolean isGap = entry.getKey().startsWith("Diff");
            boolean isOfBonus = isGap && entry.getKey().contains("Bonus");
            if (entry.getValue().isPresent() != (!isOfBonus || menGotBonus)) {
                return true;
            }
            Optional<BigDecimal> found = entry.getValue();
            if (found.isPresent()
                    && (!found.get().toPlainString().matches("-?[0-9]+(\\.[0-9])?")
                            || found.get().compareTo(BigDecimal.valueOf(100)) > 0
                            || (!isGap && found.get().signum() < 0))) {
                return true;
            }
        }
        return List.of("Lower", "LowerMiddle", "UpperMiddle", "Top").stream()
                .anyMatch(quarter -> given(figures, "Male" + quarter + "Quartile")
                                .add(given(figures, "Female" + quarter + "Quartile"))
                                .compareTo(BigDecimal.valueOf(100))
                        != 0);
    }

    private static BigDecimal given(Map<String, Optional<BigDecimal>> figures, String name) {
        return Objects.requireNonNull(figures.get(name)).orElseThrow();
    }

    @Property(tries = 20_000)
    void returnIsOneThatTheServiceTakes(@ForAll long seed) {
        Map<String, Optional<BigDecimal>> figures =
                ReturnFigures.of(of(employer(new Random(seed)))).getFigures();
        assertFalse(isRefused(figures), figures::toString);
    }

    /** Where women are paid W and men M, the gaps of W and M against each other are g and h with (1 - g)(1 - h) = 1. */
    @Property
    void swappingTheSexesTurnsTheGapsRound(@ForAll("employees") List<EmployeePay> employees) {
        PayReturn figures = of(employees);
        PayReturn swapped = of(swapped(employees));
        assertTurnedRound(figures.pay().mean(), swapped.pay().mean());
        assertTurnedRound(figures.pay().median(), swapped.pay().median());
        assertTurnedRound(figures.bonus().mean(), swapped.bonus().mean());
        assertTurnedRound(figures.bonus().median(), swapped.bonus().median());
        assertEquals(figures.womenWithBonus(), swapped.menWithBonus());
    }

    private static void assertTurnedRound(Measured<Double> gap, Measured<Double> swapped) {
        if (gap.isPresent() && swapped.isPresent()) {
            assertEquals(1, (1 - gap.get() / 100) * (1 - swapped.get() / 100), 1e-12);
        }
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
