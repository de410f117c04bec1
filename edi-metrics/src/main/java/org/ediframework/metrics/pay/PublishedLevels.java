package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Of which levels of pay a report says who has as much or more, each worked out once. Immutable. */
final class PublishedLevels {

    private final Map<EmployeePay.Sex, List<BigDecimal>> ofPay = new EnumMap<>(EmployeePay.Sex.class);
    private final Map<EmployeePay.Sex, List<BigDecimal>> ofVariable = new EnumMap<>(EmployeePay.Sex.class);

    /**
     * Those of a report.
     *
     * @param isShown what of all workers is published
     */
    PublishedLevels(DirectiveReport report, Predicate<PublishableDirective.Measure> isShown) {
        List<BigDecimal> ends = isShown.test(PublishableDirective.Measure.QUARTERS)
                ? PayQuarters.ends(List.of(RisingAmounts.of(report.workers(), PaidPerson::hourlyPay)))
                : List.of();
        for (EmployeePay.Sex sex : EmployeePay.Sex.values()) {
            PayGroup group = DirectiveReport.sex(sex, report.workers());
            List<BigDecimal> levels = new ArrayList<>(ends);
            if (isShown.test(PublishableDirective.Measure.MEDIAN_GAP)) {
                median(group.rising(PaidPerson::hourlyPay)).ifPresent(levels::add);
            }
            ofPay.put(sex, List.copyOf(levels));
            ofVariable.put(
                    sex,
                    isShown.test(PublishableDirective.Measure.MEDIAN_GAP_VARIABLE)
                            ? median(group.rising(PaidPerson::bonus)).stream().toList()
                            : List.of());
        }
    }

    private static Optional<BigDecimal> median(RisingAmounts pays) {
        return pays.isEmpty() ? Optional.empty() : Optional.of(new PaySafety(pays).median());
    }

    /**
     * Those of a part of pay. Basic pay is at least the level of pay less all that is paid in variable components.
     *
     * @param variable what all of the sex and category have of variable components together
     */
    List<BigDecimal> of(EmployeePay.Sex sex, CategoryGap.Component component, BigDecimal variable) {
        return switch (component) {
            case VARIABLE -> ofVariable.getOrDefault(sex, List.of());
            case TOTAL -> ofPay.getOrDefault(sex, List.of());
            case BASIC ->
                ofPay.getOrDefault(sex, List.of()).stream()
                        .map(level -> level.subtract(variable))
                        .toList();
        };
    }
}
