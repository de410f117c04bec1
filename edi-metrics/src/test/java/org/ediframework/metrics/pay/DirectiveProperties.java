package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** What holds of article 9 whatever people are paid, and what a reader of it can work out, by a linear program of its own. */
class DirectiveProperties {

    private static final String CATEGORY = "category";

    private static List<PayrollRow> rows(long seed) {
        Random random = new Random(seed);
        List<PayrollRow> rows = new ArrayList<>();
        int people = 20 + random.nextInt(120);
        int categories = 1 + random.nextInt(3);
        int kind = random.nextInt(4);
        for (int person = 0; person < people; person++) {
            PayrollRow.Builder row = PayrollRow.builder()
                    .sex(random.nextBoolean() ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN)
                    .payPeriod(PayPeriod.find("week").orElseThrow())
                    .weeklyHours(BigDecimal.ONE)
                    .basicPay(basic(random, kind, person))
                    .allowances(
                            random.nextInt(4) < (kind == 1 ? 4 : kind)
                                    ? BigDecimal.valueOf(1 + random.nextInt(kind == 3 && person < 3 ? 90_000 : 300), 2)
                                    : BigDecimal.ZERO);
            if (random.nextInt(12) > 0) {
                row.putGroups(CATEGORY, "c" + random.nextInt(categories));
            }
            rows.add(row.build());
        }
        return rows;
    }

    private static BigDecimal basic(Random random, int kind, int person) {
        long pence =
                switch (kind) {
                    case 0 -> 1_200L + random.nextInt(300);
                    case 1 -> 1_200L + (long) (900 * Math.exp(random.nextGaussian()));
                    case 2 -> person < 2 ? 9_000L + random.nextInt(30_000) : 1_250L + random.nextInt(20);
                    default -> 1_000L * (1 + random.nextInt(3));
                };
        return BigDecimal.valueOf(pence, 2);
    }

    private static List<PayrollRow> swapped(List<PayrollRow> rows) {
        return rows.stream()
                .map(row -> PayrollRow.builder()
                        .from(row)
                        .sex(
                                row.getSex().orElseThrow() == EmployeePay.Sex.WOMAN
                                        ? EmployeePay.Sex.MAN
                                        : EmployeePay.Sex.WOMAN)
                        .build())
                .toList();
    }

    /** That 100·(m − w)/m and 100·(w − m)/w belong together: what is left of one is the inverse of what is left of the other. */
    private static void assertSwapped(double gap, double other) {
        assertEquals(1, (1 - gap / 100) * (1 - other / 100), 1e-9);
    }

    @Property(tries = 200)
    void swappingTheSexesSwapsTheFiguresAndWhatIsWithheld(@ForAll long seed) {
        DirectiveReport report = DirectiveReport.of(rows(seed), CATEGORY);
        DirectiveReport other = DirectiveReport.of(swapped(rows(seed)), CATEGORY);
        if (report.pay().mean().isPresent() && other.pay().mean().isPresent()) {
            assertSwapped(report.pay().mean().get(), other.pay().mean().get());
            assertSwapped(report.pay().median().get(), other.pay().median().get());
        }
        assertEquals(report.womenWithVariable(), other.menWithVariable());
        for (int quarter = 0; quarter < 4; quarter++) {
            if (report.quarters().get(quarter).womensShare().isPresent()) {
                assertEquals(
                        1 - report.quarters().get(quarter).womensShare().get(),
                        other.quarters().get(quarter).womensShare().get(),
                        1e-12);
            }
        }
        PublishableDirective publishable = PublishableDirective.of(report);
        PublishableDirective ofOther = PublishableDirective.of(other);
        for (int gap = 0; gap < report.gaps().size(); gap++) {
            CategoryGap one = report.gaps().get(gap);
            CategoryGap swapped = other.gaps().get(gap);
            if (one.gap().isPresent() && swapped.gap().isPresent()) {
                assertSwapped(one.gap().get(), swapped.gap().get());
            }
            assertEquals(publishable.of(one).isPresent(), ofOther.of(swapped).isPresent());
        }
        for (PublishableDirective.Measure measure : PublishableDirective.Measure.values()) {
            assertEquals(
                    publishable.of(measure).isPresent(), ofOther.of(measure).isPresent());
        }
    }

    @Property(tries = 200)
    void scalingPayLeavesEveryGap(@ForAll long seed) {
        List<PayrollRow> scaled = rows(seed).stream()
                .map(row -> PayrollRow.builder()
                        .from(row)
                        .basicPay(row.getBasicPay().map(pay -> pay.multiply(BigDecimal.TEN)))
                        .allowances(row.getAllowances().map(pay -> pay.multiply(BigDecimal.TEN)))
                        .build())
                .toList();
        DirectiveReport report = DirectiveReport.of(rows(seed), CATEGORY);
        DirectiveReport other = DirectiveReport.of(scaled, CATEGORY);
        assertEquals(report.pay(), other.pay());
        assertEquals(report.variable(), other.variable());
        assertEquals(report.quarters(), other.quarters());
        for (int gap = 0; gap < report.gaps().size(); gap++) {
            assertEquals(report.gaps().get(gap).gap(), other.gaps().get(gap).gap());
            assertEquals(
                    report.gaps().get(gap).standing(), other.gaps().get(gap).standing());
        }
    }

    @Property(tries = 200)
    void figureOfFewPeopleIsNeverShown(@ForAll long seed) {
        DirectiveReport report = DirectiveReport.of(rows(seed), CATEGORY);
        PublishableDirective publishable = PublishableDirective.of(report);
        for (CategoryGap gap : report.gaps()) {
            boolean isShown = publishable.of(gap).isEmpty() && gap.gap().isPresent();
            assertTrue(!isShown || (gap.women().size() >= 10 && gap.men().size() >= 10), gap.toString());
            Statistics.label(gap.component() + " shown").collect(isShown);
            Statistics.label(gap.component() + " interval").collect(publishable.isIntervalShown(gap));
        }
    }

    /** What the reader knows of everybody: basic and variable pay are numbers of 0 or more. */
    private static final class Reader {

        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final List<Variable> basic = new ArrayList<>();
        private final List<Variable> variable = new ArrayList<>();
        private final List<PaidPerson> people;

        Reader(List<PaidPerson> people, int self) {
            this.people = people;
            for (int person = 0; person < people.size(); person++) {
                basic.add(model.addVariable("b" + person).lower(0));
                variable.add(model.addVariable("v" + person).lower(0));
            }
            basic.get(self).level(basicOf(people.get(self)));
            variable.get(self).level(variableOf(people.get(self)));
        }

        void knowsSum(List<Integer> of, boolean ofBasic, boolean ofVariable) {
            double sum = of.stream()
                    .mapToDouble(person -> (ofBasic ? basicOf(people.get(person)) : 0)
                            + (ofVariable ? variableOf(people.get(person)) : 0))
                    .sum();
            Expression known =
                    model.addExpression("sum" + model.countExpressions()).level(sum);
            of.forEach(person -> {
                if (ofBasic) {
                    known.set(basic.get(person), 1);
                }
                if (ofVariable) {
                    known.set(variable.get(person), 1);
                }
            });
        }

        void knowsWhoIsAtOrAboveTheEndsOfQuarters(List<PayQuarter> quarters) {
            List<Integer> of = IntStream.range(0, people.size()).boxed().toList();
            List<Double> rising = of.stream()
                    .map(person -> totalOf(people.get(person)))
                    .sorted()
                    .toList();
            int below = 0;
            for (PayQuarter quarter : quarters.subList(0, 3)) {
                below += (int) quarter.employees();
                knowsAtLeast(of, rising.get(below - 1));
            }
        }

        void knowsWhoIsAtOrAboveTheMedian(List<Integer> of) {
            List<Double> rising = of.stream()
                    .map(person -> totalOf(people.get(person)))
                    .sorted()
                    .toList();
            int half = rising.size() / 2;
            double median = rising.size() % 2 == 1 ? rising.get(half) : (rising.get(half - 1) + rising.get(half)) / 2;
            knowsAtLeast(of, median);
        }

        private void knowsAtLeast(List<Integer> of, double least) {
            of.stream().filter(person -> totalOf(people.get(person)) >= least).forEach(person -> {
                Expression known =
                        model.addExpression("floor" + model.countExpressions()).lower(least);
                known.set(basic.get(person), 1);
                known.set(variable.get(person), 1);
            });
        }

        double most(int target, boolean ofBasic, boolean ofVariable) {
            ExpressionsBasedModel asked = model.copy();
            if (ofBasic) {
                asked.getVariable(2 * target).weight(1);
            }
            if (ofVariable) {
                asked.getVariable(2 * target + 1).weight(1);
            }
            Optimisation.Result result = asked.maximise();
            if (result.getState() == Optimisation.State.UNBOUNDED) {
                return Double.POSITIVE_INFINITY;
            }
            assertTrue(result.getState().isOptimal(), result.toString());
            return result.getValue();
        }
    }

    private static double basicOf(PaidPerson person) {
        return totalOf(person) - variableOf(person);
    }

    private static double variableOf(PaidPerson person) {
        return person.bonus().map(BigDecimal::doubleValue).orElse(0.0);
    }

    private static double totalOf(PaidPerson person) {
        return person.hourlyPay().orElseThrow().doubleValue();
    }

    private static List<Integer> who(List<PaidPerson> people, EmployeePay.Sex sex, String category) {
        return IntStream.range(0, people.size())
                .filter(person -> people.get(person).sex().orElseThrow() == sex)
                .filter(person -> category.isEmpty()
                        || people.get(person)
                                .groups()
                                .getOrDefault(CATEGORY, "")
                                .equals(category))
                .boxed()
                .toList();
    }

    /** A reader who knows the own pay and of every figure that is shown both sums behind it bounds nobody within a tenth. */
    @Property(tries = 60)
    void nobodyIsBoundWithinATenth(@ForAll long seed) {
        DirectiveReport report = DirectiveReport.of(rows(seed), CATEGORY);
        PublishableDirective publishable = PublishableDirective.of(report);
        List<PaidPerson> people = report.workers();
        int self = new Random(seed).nextInt(people.size());
        Reader reader = new Reader(people, self);
        int shown = 0;
        for (EmployeePay.Sex sex : EmployeePay.Sex.values()) {
            List<Integer> all = who(people, sex, "");
            if (publishable.of(PublishableDirective.Measure.MEAN_GAP).isEmpty()) {
                reader.knowsSum(all, true, true);
                shown++;
            }
            if (publishable.of(PublishableDirective.Measure.MEAN_GAP_VARIABLE).isEmpty()) {
                reader.knowsSum(all, false, true);
            }
            if (publishable.of(PublishableDirective.Measure.MEDIAN_GAP).isEmpty()) {
                reader.knowsWhoIsAtOrAboveTheMedian(all);
            }
            for (CategoryGap gap : report.gaps()) {
                if (publishable.of(gap).isEmpty()) {
                    reader.knowsSum(
                            who(people, sex, gap.category()),
                            gap.component() != CategoryGap.Component.VARIABLE,
                            gap.component() != CategoryGap.Component.BASIC);
                    shown++;
                }
            }
        }
        if (publishable.of(PublishableDirective.Measure.QUARTERS).isEmpty()) {
            reader.knowsWhoIsAtOrAboveTheEndsOfQuarters(report.quarters());
        }
        Statistics.label("sums").collect(Math.min(shown, 6));
        for (int target : targets(people, self, DirectiveProperties::totalOf)) {
            assertTrue(
                    reader.most(target, true, true) >= 1.1 * totalOf(people.get(target)) - 1e-6,
                    () -> "total of " + target);
        }
        for (int target : targets(people, self, DirectiveProperties::basicOf)) {
            assertTrue(
                    reader.most(target, true, false) >= 1.1 * basicOf(people.get(target)) - 1e-6,
                    () -> "basic of " + target);
        }
        for (int target : targets(people, self, DirectiveProperties::variableOf)) {
            assertTrue(
                    reader.most(target, false, true) >= 1.1 * variableOf(people.get(target)) - 1e-6,
                    () -> "variable of " + target);
        }
    }

    /** Those who are paid most are the most easily bound: two of all, and two of each category and sex. */
    private static List<Integer> targets(List<PaidPerson> people, int self, ToDoubleFunction<PaidPerson> pay) {
        List<Integer> targets = new ArrayList<>();
        for (EmployeePay.Sex sex : EmployeePay.Sex.values()) {
            for (String category : List.of("", "c0", "c1", "c2")) {
                who(people, sex, category).stream()
                        .filter(person -> person != self)
                        .sorted(Comparator.comparingDouble((Integer person) -> -pay.applyAsDouble(people.get(person))))
                        .limit(2)
                        .filter(person -> !targets.contains(person))
                        .forEach(targets::add);
            }
        }
        return targets;
    }
}
