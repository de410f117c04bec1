package org.ediframework.metrics.pay.work;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ediframework.metrics.pay.EmployeePay;

/**
 * The least that closes the gap in mean hourly pay among people of equal work, such as a category of workers. Allowed is to raise
 * pay of the sex that is paid less, by whole pence an hour and nobody above the highest pay there; nobody's pay is cut, and
 * nobody of the other sex is raised, which could only widen the gap. Afterwards the gap, in per cent of men's mean pay as
 * everywhere, is at most the tolerance.
 *
 * <p>The mean rises by the sum of the raises over the number of people, whoever gets them; so that sum has a least value that
 * nothing can undercut, rounded up to a penny. Of an hour each penny costs the same, and goes to whoever is paid least at that
 * moment ({@link Cost#AN_HOUR}). Of a week a penny costs as many pence as somebody works hours, so that those who work
 * fewest hours come first, up to the highest pay ({@link Cost#A_WEEK}): the least by exchange, as every penny of another plan
 * can be given to whoever is cheaper. What this would do to people who work more is for a person to weigh. Exact. Immutable.
 *
 * @param raised whose pay is raised; absent where the gap is within the tolerance
 * @param raises one for each person who is raised, in the order of the payroll
 * @param gapBefore in per cent of men's mean pay, positive where men are paid more
 * @param gapAfter the same afterwards; it lies on the other side of 0 by what a penny too much does, if at all
 * @param anHour the sum of all raises in pounds an hour
 * @param aWeek the same times weekly hours, in pounds a week; absent where hours of somebody who is raised are not known
 */
public record CheapestRaise(
        Optional<EmployeePay.Sex> raised,
        List<Raise> raises,
        BigDecimal gapBefore,
        BigDecimal gapAfter,
        BigDecimal anHour,
        Optional<BigDecimal> aWeek) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PENNY = new BigDecimal("0.01");

    /** Copies the list. */
    public CheapestRaise {
        raises = List.copyOf(raises);
    }

    /** What is to be least. */
    public enum Cost {
        /** Pounds an hour, added over people. */
        AN_HOUR,
        /** Pounds a week: each raise times the person's weekly hours. */
        A_WEEK
    }

    /**
     * Why there is none.
     *
     * <p>A sum that is needed always exists within the highest pay: with everybody of one sex at it, the gap is gone.
     */
    public enum NoRaise {
        /** There are not both women and men. */
        ONE_SEX_ONLY,
        /** Men are paid nothing, so that nothing is a percentage of it. */
        PAY_IS_ZERO,
        /** Weekly hours above 0 of somebody who could be raised are not known. */
        HOURS_NOT_KNOWN,
        /** The highest pay is no whole number of pence above somebody's, and the gap is less than what is left. */
        LESS_THAN_A_PENNY
    }

    /**
     * A raise, or why there is none; one of both.
     *
     * @param raise absent where there is a reason
     * @param reason absent where there is a raise
     */
    public record Answer(Optional<CheapestRaise> raise, Optional<NoRaise> reason) {}

    /**
     * The raise for these people.
     *
     * @param tolerance the gap that may be left, in per cent of men's mean pay: 0 or more and below 100
     * @throws IllegalArgumentException when the tolerance lies outside
     */
    public static Answer of(List<WorkingPerson> people, BigDecimal tolerance, Cost cost) {
        if (tolerance.signum() < 0 || tolerance.compareTo(HUNDRED) >= 0) {
            throw new IllegalArgumentException("The tolerance is " + tolerance.toPlainString()
                    + ". Allowed is 0 or more and less than 100 per cent.");
        }
        List<WorkingPerson> women = WorkingPerson.of(people, EmployeePay.Sex.WOMAN);
        List<WorkingPerson> men = WorkingPerson.of(people, EmployeePay.Sex.MAN);
        if (women.isEmpty() || men.isEmpty()) {
            return none(NoRaise.ONE_SEX_ONLY);
        }
        if (WorkingPerson.sumOf(men).signum() == 0) {
            return none(NoRaise.PAY_IS_ZERO);
        }
        BigDecimal gap = gap(WorkingPerson.sumOf(women), women.size(), WorkingPerson.sumOf(men), men.size());
        if (gap.abs().compareTo(tolerance) <= 0) {
            return new Answer(
                    Optional.of(new CheapestRaise(
                            Optional.empty(), List.of(), gap, gap, BigDecimal.ZERO, Optional.of(BigDecimal.ZERO))),
                    Optional.empty());
        }
        boolean isOfWomen = gap.signum() > 0;
        List<WorkingPerson> low = isOfWomen ? women : men;
        if (cost == Cost.A_WEEK && low.stream().anyMatch(person -> hours(person).isEmpty())) {
            return none(NoRaise.HOURS_NOT_KNOWN);
        }
        BigInteger pence = pence(women, men, isOfWomen, tolerance);
        BigDecimal highest = people.stream()
                .map(WorkingPerson::pay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Optional<List<Raise>> raises = raises(low, pence, highest, cost);
        if (raises.isEmpty()) {
            return none(NoRaise.LESS_THAN_A_PENNY);
        }
        BigDecimal total = new BigDecimal(pence).multiply(PENNY);
        BigDecimal after = isOfWomen
                ? gap(WorkingPerson.sumOf(women).add(total), women.size(), WorkingPerson.sumOf(men), men.size())
                : gap(
                        WorkingPerson.sumOf(women),
                        women.size(),
                        WorkingPerson.sumOf(men).add(total),
                        men.size());
        return new Answer(
                Optional.of(new CheapestRaise(
                        Optional.of(isOfWomen ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN),
                        raises.get(),
                        gap,
                        after,
                        total,
                        aWeek(low, raises.get()))),
                Optional.empty());
    }

    private static Answer none(NoRaise reason) {
        return new Answer(Optional.empty(), Optional.of(reason));
    }

    private static BigDecimal gap(BigDecimal women, int numberOfWomen, BigDecimal men, int numberOfMen) {
        BigDecimal ofMen = men.multiply(BigDecimal.valueOf(numberOfWomen));
        return HUNDRED.multiply(ofMen.subtract(women.multiply(BigDecimal.valueOf(numberOfMen))))
                .divide(ofMen, DIGITS);
    }

    private static Optional<BigDecimal> hours(WorkingPerson person) {
        return Optional.ofNullable(person.known().get(WorkingPerson.WEEKLY_HOURS))
                .filter(text -> text.matches("[0-9]{1,3}(?:\\.[0-9]{1,15})?"))
                .map(BigDecimal::new)
                .filter(hours -> hours.signum() > 0);
    }

    /**
     * Where women are paid less their mean must be 1 − t of men's, where men are paid less theirs women's over 1 + t; the sum
     * that is missing, in pence rounded up.
     */
    private static BigInteger pence(
            List<WorkingPerson> women, List<WorkingPerson> men, boolean isOfWomen, BigDecimal tolerance) {
        BigDecimal ofWomen = WorkingPerson.sumOf(women);
        BigDecimal ofMen = WorkingPerson.sumOf(men);
        BigDecimal numberOfWomen = BigDecimal.valueOf(women.size());
        BigDecimal numberOfMen = BigDecimal.valueOf(men.size());
        BigDecimal missing;
        BigDecimal over;
        if (isOfWomen) {
            over = HUNDRED.multiply(numberOfMen);
            missing = ofMen.multiply(numberOfWomen)
                    .multiply(HUNDRED.subtract(tolerance))
                    .subtract(ofWomen.multiply(over));
        } else {
            over = HUNDRED.add(tolerance).multiply(numberOfWomen);
            missing = ofWomen.multiply(numberOfMen).multiply(HUNDRED).subtract(ofMen.multiply(over));
        }
        return missing.divide(over.multiply(PENNY), 0, RoundingMode.CEILING).toBigIntegerExact();
    }

    /** Pence to those for whom one costs least, and among these to whoever is paid least; empty where there is no room. */
    private static Optional<List<Raise>> raises(
            List<WorkingPerson> low, BigInteger pence, BigDecimal highest, Cost cost) {
        Map<BigDecimal, List<WorkingPerson>> byCost = new TreeMap<>();
        for (WorkingPerson person : low) {
            BigDecimal hours = cost == Cost.A_WEEK ? hours(person).orElseThrow() : BigDecimal.ONE;
            byCost.computeIfAbsent(hours, any -> new ArrayList<>()).add(person);
        }
        List<Raise> raises = new ArrayList<>();
        BigInteger left = pence;
        for (List<WorkingPerson> alike : byCost.values()) {
            Levelling levelling = new Levelling(alike, highest);
            BigInteger given = left.min(levelling.room());
            raises.addAll(levelling.raises(given));
            left = left.subtract(given);
        }
        raises.sort(Comparator.comparingInt(Raise::row));
        return left.signum() == 0 ? Optional.of(raises) : Optional.empty();
    }

    private static Optional<BigDecimal> aWeek(List<WorkingPerson> low, List<Raise> raises) {
        Map<Integer, BigDecimal> hours = new TreeMap<>();
        low.forEach(person -> hours(person).ifPresent(known -> hours.put(person.row(), known)));
        BigDecimal sum = BigDecimal.ZERO;
        for (Raise raise : raises) {
            BigDecimal known = hours.get(raise.row());
            if (known == null) {
                return Optional.empty();
            }
            sum = sum.add(known.multiply(raise.raise()));
        }
        return Optional.of(sum);
    }
}
