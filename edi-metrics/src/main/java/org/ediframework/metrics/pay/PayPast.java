package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Puts what was published before into the systems of a day. */
final class PayPast {

    private final PayBefore before;
    private final PayDivisions divisions;
    private final List<PayTold> told = new ArrayList<>();
    private final List<LinkedPay.Spread> spreads = new ArrayList<>();

    private PayPast(PayBefore before, PayDivisions divisions) {
        this.before = before;
        this.divisions = divisions;
        bySex();
        before.groups().forEach(this::byGroup);
        before.reports().forEach(this::report);
        before.grades().forEach(this::grades);
    }

    /**
     * The systems of a day with everything that was published of it.
     *
     * @param divisions those of the figures that are to be decided; those of the past are added
     * @param workers everybody of a report under the directive, where one is to be decided
     */
    static LinkedPay of(PayBefore before, PayDivisions divisions, List<PaidPerson> workers) {
        PayPast past = new PayPast(before, divisions);
        List<PaidPerson> withLevel = workers.isEmpty()
                ? before.reports().stream()
                        .findFirst()
                        .map(one -> one.report().workers())
                        .orElse(List.of())
                : workers;
        LinkedPay pay = new LinkedPay(divisions, withLevel);
        past.told.forEach(pay::knows);
        past.spreads.forEach(pay::knows);
        return pay;
    }

    private PayFacts facts(List<PayGroup> groups) {
        return new PayFacts(
                divisions.add(groups.stream()
                        .map(group -> PayDivisions.rows(group.people()))
                        .toList()),
                groups);
    }

    private void tell(PayTold what) {
        told.add(what);
    }

    private void bySex() {
        Set<String> shown = before.bySex().shown();
        if (shown.isEmpty()) {
            return;
        }
        List<PaidPerson> people = before.payroll().people();
        PayFacts facts = facts(List.of(
                DirectiveReport.sex(EmployeePay.Sex.MAN, people), DirectiveReport.sex(EmployeePay.Sex.WOMAN, people)));
        tell(shown, "DiffMeanHourlyPercent", facts.mean(PayKind.HOURLY, Set.of(1), Set.of(0)));
        tell(shown, "DiffMedianHourlyPercent", facts.median(PayKind.HOURLY, Set.of(1), Set.of(0)));
        tell(shown, "DiffMeanBonusPercent", facts.mean(PayKind.BONUS, Set.of(1), Set.of(0)));
        tell(shown, "DiffMedianBonusPercent", facts.median(PayKind.BONUS, Set.of(1), Set.of(0)));
        if (shown.stream().anyMatch(column -> column.endsWith("Quartile"))) {
            tell(facts.quarters(PayKind.HOURLY));
        }
    }

    private void tell(Set<String> shown, String column, PayTold what) {
        if (shown.contains(column)) {
            tell(what);
        }
    }

    private void byGroup(PayBefore.Groups one) {
        PayByGroup figures = one.figures();
        PayFacts facts = facts(figures.grouped().groups());
        List<GroupFigures.GroupFigure> all = GroupFigures.of(figures).getFigures();
        for (int place : one.decided().shown()) {
            GroupFigures.GroupFigure figure = all.get(place);
            facts.told(figure.what().measure(), compared(figures, figure.comparison()))
                    .ifPresent(this::tell);
        }
    }

    /** The groups of a comparison: all others first, then each. */
    static Set<Integer> compared(PayByGroup figures, int comparison) {
        int others = figures.grouped().others().size();
        return comparison > 0
                ? Set.of(comparison)
                : Set.copyOf(IntStream.rangeClosed(1, others).boxed().toList());
    }

    private void report(PayBefore.Report one) {
        List<PayGroup> cells = PublishableDirective.cells(one.report());
        PayFacts facts = facts(cells);
        Set<Integer> women = every(0, cells.size());
        Set<Integer> men = every(1, cells.size());
        for (PublishableDirective.Measure measure : one.overall().shown()) {
            switch (measure) {
                case MEAN_GAP -> tell(facts.mean(PayKind.LEVEL, women, men));
                case MEDIAN_GAP -> tell(facts.median(PayKind.LEVEL, women, men));
                case MEAN_GAP_VARIABLE -> tell(facts.mean(PayKind.VARIABLE, women, men));
                case MEDIAN_GAP_VARIABLE -> tell(facts.median(PayKind.VARIABLE, women, men));
                case QUARTERS -> tell(facts.quarters(PayKind.LEVEL));
                case WITH_VARIABLE -> {
                    // A share says nothing of an amount.
                }
            }
        }
        List<CategoryGap> gaps = one.report().gaps();
        for (int place = 0; place < gaps.size(); place++) {
            int category = place / CategoryGap.Component.values().length;
            if (one.gaps().shown().contains(place)) {
                tell(facts.mean(kind(gaps.get(place).component()), Set.of(2 * category), Set.of(2 * category + 1)));
            }
            if (one.intervals().contains(place)) {
                spread(one, EmployeePay.Sex.WOMAN, cells.get(2 * category), gaps.get(place));
                spread(one, EmployeePay.Sex.MAN, cells.get(2 * category + 1), gaps.get(place));
            }
        }
    }

    private void spread(PayBefore.Report one, EmployeePay.Sex sex, PayGroup cell, CategoryGap gap) {
        BigDecimal variable = PublishableDirective.variable(one.report(), sex, gap);
        spreads.add(new LinkedPay.Spread(
                cell.rows(),
                sex == EmployeePay.Sex.WOMAN ? gap.women() : gap.men(),
                new PublishedLevels(one.report(), one.overall().shown()::contains).of(sex, gap.component(), variable),
                variable));
    }

    static PayKind kind(CategoryGap.Component component) {
        return switch (component) {
            case TOTAL -> PayKind.LEVEL;
            case BASIC -> PayKind.BASIC;
            case VARIABLE -> PayKind.VARIABLE;
        };
    }

    /** The cells of one sex, where those of women and of men take turns. */
    static Set<Integer> every(int sex, int cells) {
        Set<Integer> every = new HashSet<>();
        for (int cell = sex; cell < cells; cell += 2) {
            every.add(cell);
        }
        return every;
    }

    private void grades(PayBefore.Grades one) {
        Map<String, List<PaidPerson>> byGrade = new TreeMap<>();
        before.payroll().people().stream()
                .filter(person -> person.hourlyPay().isPresent())
                .forEach(person -> byGrade.computeIfAbsent(
                                person.groups().getOrDefault(one.column(), "").strip(), any -> new ArrayList<>())
                        .add(person));
        PayFacts facts = facts(PublishableDirective.womenAndMen(byGrade.values()));
        List<String> names = List.copyOf(byGrade.keySet());
        for (int place = 0; place < names.size(); place++) {
            if (one.decided().shown().contains(names.get(place))) {
                tell(facts.mean(PayKind.HOURLY, Set.of(2 * place), Set.of(2 * place + 1)));
            }
        }
    }
}
