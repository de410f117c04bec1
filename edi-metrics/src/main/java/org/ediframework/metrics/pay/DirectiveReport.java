package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.ediframework.metrics.measure.Measured;

/**
 * What article 9 of directive (EU) 2023/970 asks of an employer: the gap in mean and median pay, the same in complementary or
 * variable components, who receives such components, who is in which quartile band, and the gap by category of workers, basic
 * and variable apart. The list is the directive's; the letters a to g were not held against its text. Pay is by the hour, as
 * {@link PayLevel} says. Immutable and thread-safe.
 *
 * @param categories the column that names the category of each worker
 * @param workers everybody in the figures: pay level and sex are known; {@code hourlyPay} of a person is the level, {@code bonus}
 *     the variable components where they are above 0
 * @param pay a and c: the gap in pay levels
 * @param variable b and d: the gap in complementary or variable components of those who have any
 * @param womenWithVariable e: the share of women who have any, from 0 to 1
 * @param menWithVariable e: the share of men
 * @param quarters f: the quartile bands from the lowest pay to the highest
 * @param gaps g: by category in the order of the alphabet, each basic, variable and total; none of workers without a category
 * @param withoutCategory how many workers have none
 * @param leftOut how many people of the payroll are in no figure, by the reason
 */
public record DirectiveReport(
        String categories,
        List<PaidPerson> workers,
        PayGap pay,
        PayGap variable,
        Measured<Double> womenWithVariable,
        Measured<Double> menWithVariable,
        List<PayQuarter> quarters,
        List<CategoryGap> gaps,
        long withoutCategory,
        Map<LeftOut, Long> leftOut) {

    /** Why somebody is in no figure. */
    public enum LeftOut {
        /** A partner, or somebody else who is no worker. */
        NO_WORKER,
        /** The sex is not recorded as woman or man. */
        SEX_NOT_RECORDED,
        /** Paid less or nothing because of leave. */
        REDUCED_BY_LEAVE,
        /** Pay by the hour cannot be worked out, because hours or the pay period are missing. */
        NO_PAY_LEVEL
    }

    /** Copies the lists. */
    public DirectiveReport {
        workers = List.copyOf(workers);
        quarters = List.copyOf(quarters);
        gaps = List.copyOf(gaps);
        leftOut = Map.copyOf(leftOut);
    }

    /**
     * The report on a payroll.
     *
     * @param categories the name of a column of the payroll, as {@link PayrollRow#getGroups} has it
     */
    public static DirectiveReport of(List<PayrollRow> rows, String categories) {
        Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
        for (LeftOut reason : LeftOut.values()) {
            leftOut.put(reason, 0L);
        }
        List<PaidPerson> workers = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            PayrollRow read = rows.get(row);
            Optional<PayLevel> level = PayLevel.of(read);
            Optional<LeftOut> reason = reason(read, level);
            if (reason.isPresent()) {
                leftOut.merge(reason.get(), 1L, Long::sum);
                continue;
            }
            workers.add(new PaidPerson(
                    row,
                    read.getId(),
                    read.getSex(),
                    level.map(PayLevel::total),
                    level.map(PayLevel::variable).filter(pay -> pay.signum() > 0),
                    read.getGroups()));
        }
        PayGroup women = sex(EmployeePay.Sex.WOMAN, workers);
        PayGroup men = sex(EmployeePay.Sex.MAN, workers);
        List<CategoryGap> gaps = new ArrayList<>();
        Map<String, List<PaidPerson>> byCategory = byCategory(workers, categories);
        byCategory.forEach((category, people) -> {
            PayGroup womenOfIt = sex(EmployeePay.Sex.WOMAN, people);
            PayGroup menOfIt = sex(EmployeePay.Sex.MAN, people);
            for (CategoryGap.Component component : CategoryGap.Component.values()) {
                gaps.add(CategoryGap.of(
                        category, component, womenOfIt.amounts(amount(component)), menOfIt.amounts(amount(component))));
            }
        });
        RisingAmounts hourlyOfWomen = women.rising(PaidPerson::hourlyPay);
        RisingAmounts hourlyOfMen = men.rising(PaidPerson::hourlyPay);
        return new DirectiveReport(
                categories,
                workers,
                PayGap.of(hourlyOfWomen, hourlyOfMen),
                PayGap.of(women.rising(PaidPerson::bonus), men.rising(PaidPerson::bonus)),
                women.shareWithBonus(),
                men.shareWithBonus(),
                PayQuarters.of(hourlyOfWomen, hourlyOfMen),
                gaps,
                workers.size()
                        - byCategory.values().stream().mapToLong(List::size).sum(),
                leftOut);
    }

    private static Optional<LeftOut> reason(PayrollRow row, Optional<PayLevel> level) {
        if (row.getStatus() != PayrollRow.Status.EMPLOYEE) {
            return Optional.of(LeftOut.NO_WORKER);
        }
        if (row.getSex().isEmpty()) {
            return Optional.of(LeftOut.SEX_NOT_RECORDED);
        }
        if (row.isReducedByLeave()) {
            return Optional.of(LeftOut.REDUCED_BY_LEAVE);
        }
        return level.isEmpty() ? Optional.of(LeftOut.NO_PAY_LEVEL) : Optional.empty();
    }

    static PayGroup sex(EmployeePay.Sex sex, List<PaidPerson> people) {
        List<PaidPerson> found = new ArrayList<>();
        for (PaidPerson person : people) {
            if (person.sex().isPresent() && person.sex().get() == sex) {
                found.add(person);
            }
        }
        return new PayGroup(sex.name(), List.of(), found);
    }

    /** The workers of each category by its name. */
    static Map<String, List<PaidPerson>> byCategory(List<PaidPerson> workers, String categories) {
        Map<String, List<PaidPerson>> byCategory = new TreeMap<>();
        for (PaidPerson worker : workers) {
            String category = category(worker, categories);
            if (!category.isEmpty()) {
                byCategory.computeIfAbsent(category, any -> new ArrayList<>()).add(worker);
            }
        }
        return byCategory;
    }

    /** As the payroll has it; empty where it does not say. */
    static String category(PaidPerson worker, String categories) {
        return worker.groups().getOrDefault(categories, "").strip();
    }

    /** What somebody has of a part of pay. */
    static Function<PaidPerson, Optional<BigDecimal>> amount(CategoryGap.Component component) {
        return switch (component) {
            case TOTAL -> PaidPerson::hourlyPay;
            case VARIABLE -> PaidPerson::bonus;
            case BASIC ->
                person -> person.hourlyPay()
                        .map(pay -> person.bonus().map(pay::subtract).orElse(pay));
        };
    }
}
