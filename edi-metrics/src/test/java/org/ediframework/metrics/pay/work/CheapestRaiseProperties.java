package org.ediframework.metrics.pay.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ediframework.metrics.pay.EmployeePay;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The raise is allowed, closes the gap, and is the least: against everything that could be done, and against ojAlgo. */
class CheapestRaiseProperties {

    private static final BigDecimal PENNY = new BigDecimal("0.01");

    private static WorkingPerson person(int row, EmployeePay.Sex sex, BigDecimal pay, String hours) {
        return new WorkingPerson(row, sex, pay, hours.isEmpty() ? Map.of() : Map.of("weekly_hours", hours));
    }

    private static List<WorkingPerson> people(Random random, int size, int spread) {
        List<WorkingPerson> people = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            people.add(person(
                    row,
                    row % 2 == 0 ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN,
                    BigDecimal.valueOf(1_000 + random.nextInt(spread), 2),
                    "" + (5 + random.nextInt(4) * 8)));
        }
        return people;
    }

    /** In whole pence and per mille, without a division: whether the gap is at most the tolerance in either direction. */
    private static boolean isClosed(List<WorkingPerson> people, Map<Integer, Long> pence, long perMille) {
        long women = 0;
        long men = 0;
        long numberOfWomen = 0;
        long numberOfMen = 0;
        for (WorkingPerson person : people) {
            long pay = person.pay().movePointRight(2).longValueExact() + pence.getOrDefault(person.row(), 0L);
            if (person.sex() == EmployeePay.Sex.WOMAN) {
                women += pay;
                numberOfWomen++;
            } else {
                men += pay;
                numberOfMen++;
            }
        }
        return 1_000 * Math.abs(men * numberOfWomen - women * numberOfMen) <= perMille * men * numberOfWomen;
    }

    /** The least of all plans of whole pence up to the highest pay that close the gap from its side or beyond. */
    private static long least(
            List<WorkingPerson> people,
            EmployeePay.Sex low,
            long perMille,
            boolean byHours,
            Map<Integer, Long> plan,
            int next) {
        if (next == people.size()) {
            return isBeyond(people, low, perMille, plan) ? cost(people, byHours, plan) : Long.MAX_VALUE;
        }
        if (people.get(next).sex() != low) {
            return least(people, low, perMille, byHours, plan, next + 1);
        }
        long highest = people.stream()
                .mapToLong(person -> person.pay().movePointRight(2).longValueExact())
                .max()
                .orElseThrow();
        long best = Long.MAX_VALUE;
        for (long pence = 0;
                pence <= highest - people.get(next).pay().movePointRight(2).longValueExact();
                pence++) {
            plan.put(next, pence);
            best = Math.min(best, least(people, low, perMille, byHours, plan, next + 1));
        }
        plan.remove(next);
        return best;
    }

    private static long cost(List<WorkingPerson> people, boolean byHours, Map<Integer, Long> plan) {
        return plan.entrySet().stream()
                .mapToLong(raise -> raise.getValue()
                        * (byHours
                                ? Long.parseLong(
                                        people.get(raise.getKey()).known().getOrDefault("weekly_hours", ""))
                                : 1))
                .sum();
    }

    private static boolean isBeyond(
            List<WorkingPerson> people, EmployeePay.Sex low, long perMille, Map<Integer, Long> plan) {
        BigDecimal women = BigDecimal.ZERO;
        BigDecimal men = BigDecimal.ZERO;
        long numberOfWomen = 0;
        long numberOfMen = 0;
        for (WorkingPerson person : people) {
            BigDecimal pay = person.pay().add(PENNY.multiply(BigDecimal.valueOf(plan.getOrDefault(person.row(), 0L))));
            if (person.sex() == EmployeePay.Sex.WOMAN) {
                women = women.add(pay);
                numberOfWomen++;
            } else {
                men = men.add(pay);
                numberOfMen++;
            }
        }
        BigDecimal gap = men.multiply(BigDecimal.valueOf(numberOfWomen))
                .subtract(women.multiply(BigDecimal.valueOf(numberOfMen)));
        BigDecimal allowed = men.multiply(BigDecimal.valueOf(numberOfWomen)).multiply(BigDecimal.valueOf(perMille, 3));
        return (low == EmployeePay.Sex.WOMAN ? gap : gap.negate()).compareTo(allowed) <= 0;
    }

    @Property(tries = 300)
    void costsAsLittleAsTheBestOfAllPlans(@ForAll long seed, @ForAll boolean byHours) {
        Random random = new Random(seed);
        List<WorkingPerson> people = people(random, 3 + random.nextInt(3), 9);
        long perMille = random.nextInt(3);
        CheapestRaise raise = CheapestRaise.of(
                        people,
                        BigDecimal.valueOf(perMille, 1),
                        byHours ? CheapestRaise.Cost.A_WEEK : CheapestRaise.Cost.AN_HOUR)
                .raise()
                .orElseThrow();
        if (raise.raised().isEmpty()) {
            assertTrue(isClosed(people, Map.of(), perMille));
            return;
        }
        long least = least(people, raise.raised().get(), perMille, byHours, new HashMap<>(), 0);
        BigDecimal cost = byHours ? raise.aWeek().orElseThrow() : raise.anHour();
        assertEquals(least, cost.movePointRight(2).longValueExact());
    }

    @Property(tries = 200)
    void costsNoMoreThanALinearProgramMadeWhole(@ForAll long seed) {
        Random random = new Random(seed);
        List<WorkingPerson> people = people(random, 6 + random.nextInt(30), 900);
        CheapestRaise raise = CheapestRaise.of(people, BigDecimal.ZERO, CheapestRaise.Cost.A_WEEK)
                .raise()
                .orElseThrow();
        if (raise.raised().isEmpty()) {
            return;
        }
        BigDecimal highest = people.stream()
                .map(WorkingPerson::pay)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> raises = new ArrayList<>();
        for (WorkingPerson person : people) {
            if (person.sex() == raise.raised().get()) {
                raises.add(model.addVariable("raise" + person.row())
                        .lower(0)
                        .upper(highest.subtract(person.pay()).movePointRight(2))
                        .weight(new BigDecimal(person.known().getOrDefault("weekly_hours", ""))));
            }
        }
        var needed = model.addExpression("needed").lower(raise.anHour().movePointRight(2));
        raises.forEach(one -> needed.set(one, 1));
        Optimisation.Result least = model.minimise();
        assertEquals(
                least.getValue(), raise.aWeek().orElseThrow().movePointRight(2).doubleValue(), 1e-6);
    }

    @Property(tries = 500)
    void onlyTheLowerPaidAreRaisedByWholePenceUpToTheHighestPay(@ForAll long seed, @ForAll CheapestRaise.Cost cost) {
        Random random = new Random(seed);
        List<WorkingPerson> people = people(random, 2 + random.nextInt(60), 2 + random.nextInt(4_000));
        CheapestRaise raise =
                CheapestRaise.of(people, new BigDecimal("0.5"), cost).raise().orElseThrow();
        BigDecimal highest = people.stream()
                .map(WorkingPerson::pay)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        Map<Integer, Long> pence = new HashMap<>();
        for (Raise one : raise.raises()) {
            assertEquals(raise.raised(), Optional.of(people.get(one.row()).sex()));
            assertEquals(people.get(one.row()).pay(), one.before());
            assertTrue(one.raise().signum() > 0 && one.after().compareTo(highest) <= 0, one.toString());
            pence.put(one.row(), one.raise().movePointRight(2).longValueExact());
        }
        assertEquals(
                raise.anHour().movePointRight(2).longValueExact(),
                pence.values().stream().mapToLong(Long::longValue).sum());
        EmployeePay.Sex low = raise.raised().orElse(EmployeePay.Sex.WOMAN);
        assertTrue(raise.raised().isEmpty() || isBeyond(people, low, 5, pence));
        if (!pence.isEmpty()) {
            int any = raise.raises().get(0).row();
            pence.merge(any, -1L, Long::sum);
            assertTrue(!isBeyond(people, low, 5, pence), "a penny less is enough");
        }
    }

    @Property(tries = 300)
    void pennyGoesToWhoeverIsPaidLeastAtThatMoment(@ForAll long seed) {
        List<WorkingPerson> people = people(new Random(seed), 12, 700);
        CheapestRaise raise = CheapestRaise.of(people, BigDecimal.ZERO, CheapestRaise.Cost.AN_HOUR)
                .raise()
                .orElseThrow();
        Map<Integer, BigDecimal> pay = new HashMap<>();
        people.stream()
                .filter(person -> raise.raised().equals(Optional.of(person.sex())))
                .forEach(person -> pay.put(person.row(), person.pay()));
        for (BigDecimal given = BigDecimal.ZERO; given.compareTo(raise.anHour()) < 0; given = given.add(PENNY)) {
            int poorest = pay.entrySet().stream()
                    .min(Map.Entry.<Integer, BigDecimal>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            pay.merge(poorest, PENNY, BigDecimal::add);
        }
        raise.raises().forEach(one -> assertEquals(pay.get(one.row()), one.after()));
    }

    @Property(tries = 300)
    void swappingTheSexesRaisesTheSamePeople(@ForAll long seed) {
        List<WorkingPerson> people = people(new Random(seed), 9, 700);
        List<WorkingPerson> swapped = people.stream()
                .map(person -> new WorkingPerson(
                        person.row(),
                        person.sex() == EmployeePay.Sex.MAN ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN,
                        person.pay(),
                        person.known()))
                .toList();
        assertEquals(
                CheapestRaise.of(people, BigDecimal.ZERO, CheapestRaise.Cost.A_WEEK)
                        .raise()
                        .orElseThrow()
                        .raises(),
                CheapestRaise.of(swapped, BigDecimal.ZERO, CheapestRaise.Cost.A_WEEK)
                        .raise()
                        .orElseThrow()
                        .raises());
    }

    @Example
    void reasonsWhyThereIsNone() {
        List<WorkingPerson> women = List.of(
                person(0, EmployeePay.Sex.WOMAN, BigDecimal.TEN, ""),
                person(1, EmployeePay.Sex.WOMAN, BigDecimal.ONE, ""));
        assertEquals(
                Optional.of(CheapestRaise.NoRaise.ONE_SEX_ONLY),
                CheapestRaise.of(women, BigDecimal.ZERO, CheapestRaise.Cost.AN_HOUR)
                        .reason());
        List<WorkingPerson> unpaid = List.of(
                person(0, EmployeePay.Sex.WOMAN, BigDecimal.TEN, ""),
                person(1, EmployeePay.Sex.MAN, BigDecimal.ZERO, ""));
        assertEquals(
                Optional.of(CheapestRaise.NoRaise.PAY_IS_ZERO),
                CheapestRaise.of(unpaid, BigDecimal.ZERO, CheapestRaise.Cost.AN_HOUR)
                        .reason());
        List<WorkingPerson> withoutHours = List.of(
                person(0, EmployeePay.Sex.WOMAN, BigDecimal.ONE, ""),
                person(1, EmployeePay.Sex.MAN, BigDecimal.TEN, ""));
        assertEquals(
                Optional.of(CheapestRaise.NoRaise.HOURS_NOT_KNOWN),
                CheapestRaise.of(withoutHours, BigDecimal.ZERO, CheapestRaise.Cost.A_WEEK)
                        .reason());
        List<WorkingPerson> thirds = List.of(
                person(
                        0,
                        EmployeePay.Sex.WOMAN,
                        new BigDecimal("9.995").divide(BigDecimal.ONE, MathContext.DECIMAL64),
                        "10"),
                person(1, EmployeePay.Sex.MAN, BigDecimal.TEN, "10"));
        assertEquals(
                Optional.of(CheapestRaise.NoRaise.LESS_THAN_A_PENNY),
                CheapestRaise.of(thirds, BigDecimal.ZERO, CheapestRaise.Cost.AN_HOUR)
                        .reason());
        assertThrows(
                IllegalArgumentException.class,
                () -> CheapestRaise.of(women, new BigDecimal("-1"), CheapestRaise.Cost.AN_HOUR));
        assertThrows(
                IllegalArgumentException.class,
                () -> CheapestRaise.of(women, new BigDecimal("100"), CheapestRaise.Cost.AN_HOUR));
    }
}
