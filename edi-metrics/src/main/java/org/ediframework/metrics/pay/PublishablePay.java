package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which figures of a return can be published, as {@link PaySafety} says: every figure by the name of the service's column,
 * with the reason where it is withheld. A gap is shown where both groups allow it, the share who got a bonus where neither
 * one to four did nor one to four did not. Immutable and thread-safe.
 *
 * <p>The figures of one return are one system: a median that is shown helps to bound the pay of those above it. What two
 * returns tell together, of two years or by two characteristics, is not looked at.
 */
public final class PublishablePay {

    /** So many people at least are behind every figure, and on each side of a median. */
    public static final int LEAST_GROUP = PaySafety.LEAST_GROUP;

    private static final long LEAST_COUNT = 5;

    private static final List<String> QUARTERS =
            List.of("LowerQuartile", "LowerMiddleQuartile", "UpperMiddleQuartile", "TopQuartile");

    private final Map<String, Optional<PayWithheld>> decisions = new LinkedHashMap<>();

    private PublishablePay(Payroll payroll, PayReturn figures) {
        List<EmployeePay> employees = payroll.employees();
        decide("Hourly", employees, EmployeePay::hourlyPay);
        decide("Bonus", employees, EmployeePay::bonus);
        for (EmployeePay.Sex sex : List.of(EmployeePay.Sex.MAN, EmployeePay.Sex.WOMAN)) {
            long people =
                    employees.stream().filter(employee -> employee.sex() == sex).count();
            long paid = amounts(employees, sex, EmployeePay::bonus).size();
            decisions.put(
                    (sex == EmployeePay.Sex.MAN ? "Male" : "Female") + "BonusPercent",
                    people < PaySafety.LEAST_GROUP || isFew(paid) || isFew(people - paid)
                            ? Optional.of(PayWithheld.FEW_PEOPLE)
                            : Optional.empty());
        }
        Optional<PayWithheld> few = sexes().map(
                        sex -> new PaySafety(amounts(employees, sex, EmployeePay::hourlyPay)).ofGroup())
                .flatMap(Optional::stream)
                .findFirst();
        for (int band = 0; band < QUARTERS.size(); band++) {
            boolean isSmall = figures.quarters().get(band).employees() < PaySafety.LEAST_GROUP;
            Optional<PayWithheld> decision =
                    few.or(() -> isSmall ? Optional.of(PayWithheld.FEW_PEOPLE) : Optional.empty());
            decisions.put("Male" + QUARTERS.get(band), decision);
            decisions.put("Female" + QUARTERS.get(band), decision);
        }
    }

    /**
     * What can be published of a return.
     *
     * @param figures those of this payroll
     */
    public static PublishablePay of(Payroll payroll, PayReturn figures) {
        return new PublishablePay(payroll, figures);
    }

    /** So few that a share of all gives them away, as a count would. */
    private static boolean isFew(long people) {
        return people > 0 && people < LEAST_COUNT;
    }

    private static Stream<EmployeePay.Sex> sexes() {
        return Stream.of(EmployeePay.Sex.values());
    }

    private void decide(String what, List<EmployeePay> employees, Function<EmployeePay, Optional<BigDecimal>> amount) {
        List<PaySafety> groups = sexes().map(sex -> new PaySafety(amounts(employees, sex, amount)))
                .toList();
        decisions.put("DiffMean" + what + "Percent", first(groups, PaySafety::ofMean));
        decisions.put("DiffMedian" + what + "Percent", first(groups, PaySafety::ofMedian));
    }

    private static Optional<PayWithheld> first(
            List<PaySafety> groups, Function<PaySafety, Optional<PayWithheld>> decision) {
        return groups.stream().map(decision).flatMap(Optional::stream).findFirst();
    }

    private static List<BigDecimal> amounts(
            List<EmployeePay> employees, EmployeePay.Sex sex, Function<EmployeePay, Optional<BigDecimal>> amount) {
        return employees.stream()
                .filter(employee -> employee.sex() == sex)
                .map(amount)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Why a figure is withheld, by the name of its column; empty where it can be shown. */
    public Map<String, Optional<PayWithheld>> getDecisions() {
        return Collections.unmodifiableMap(decisions);
    }

    /** Why this figure is withheld; empty where it can be shown, or does not exist. */
    public Optional<PayWithheld> of(String column) {
        return decisions.getOrDefault(column, Optional.empty());
    }
}
