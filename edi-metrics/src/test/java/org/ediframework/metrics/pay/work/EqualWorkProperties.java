package org.ediframework.metrics.pay.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ediframework.metrics.pay.EmployeePay;

/** What holds whatever people are paid: parts add up, swapping the sexes swaps, units do not matter. */
class EqualWorkProperties {

    private static final List<Covariate> COVARIATES =
            List.of(Covariate.category("grade"), Covariate.number("age"), Covariate.number("hours"));

    private static List<WorkingPerson> people(long seed) {
        Random random = new Random(seed);
        List<WorkingPerson> people = new ArrayList<>();
        int size = 5 + random.nextInt(60);
        int grades = 1 + random.nextInt(4);
        for (int row = 0; row < size; row++) {
            people.add(new WorkingPerson(
                    row,
                    random.nextBoolean() ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN,
                    BigDecimal.valueOf(random.nextInt(40) == 0 ? 0 : 900 + random.nextInt(3_000), 2),
                    Map.of(
                            "grade",
                            "" + random.nextInt(grades),
                            "age",
                            "" + (18 + random.nextInt(50)),
                            "hours",
                            random.nextInt(20) == 0 ? "" : "" + random.nextInt(1 + random.nextInt(40)))));
        }
        return people;
    }

    private static List<WorkingPerson> swapped(List<WorkingPerson> people) {
        return people.stream()
                .map(person -> new WorkingPerson(
                        person.row(),
                        person.sex() == EmployeePay.Sex.WOMAN ? EmployeePay.Sex.MAN : EmployeePay.Sex.WOMAN,
                        person.pay(),
                        person.known()))
                .toList();
    }

    private static List<WorkingPerson> scaled(List<WorkingPerson> people, BigDecimal by) {
        return people.stream()
                .map(person -> new WorkingPerson(
                        person.row(), person.sex(), person.pay().multiply(by), person.known()))
                .toList();
    }

    private static void assertNear(BigDecimal expected, BigDecimal actual) {
        assertEquals(expected.doubleValue(), actual.doubleValue(), 1e-7 * (1 + Math.abs(expected.doubleValue())));
    }

    @Property
    void partsAddUpExactlyToTheGapOfMeanLogs(@ForAll long seed) {
        PayModel model = PayModel.of(people(seed), COVARIATES);
        model.decomposition().value().ifPresent(parts -> {
            assertEquals(
                    parts.gap(), parts.endowments().add(parts.coefficients()).add(parts.interaction()));
            assertEquals(
                    parts.gap(),
                    parts.parts().stream().map(PayDecomposition.Part::sum).reduce(BigDecimal.ZERO, BigDecimal::add));
            assertEquals(
                    meanLog(model.people(), EmployeePay.Sex.MAN) - meanLog(model.people(), EmployeePay.Sex.WOMAN),
                    parts.gap().doubleValue(),
                    1e-13);
            assertEquals(BigDecimal.ZERO.setScale(15), parts.parts().get(0).endowments());
        });
    }

    private static double meanLog(List<WorkingPerson> people, EmployeePay.Sex sex) {
        return people.stream()
                .filter(person -> person.sex() == sex)
                .mapToDouble(person -> Math.log(person.pay().doubleValue()))
                .average()
                .orElseThrow();
    }

    @Property
    void swappingTheSexesSwapsEverything(@ForAll long seed) {
        List<WorkingPerson> people = people(seed);
        PayModel model = PayModel.of(people, COVARIATES);
        PayModel other = PayModel.of(swapped(people), COVARIATES);
        model.regression(RobustError.HC1).value().ifPresent(regression -> {
            PayRegression swapped = other.regression(RobustError.HC1).value().orElseThrow();
            assertEquals(regression.ofWomen().estimate(), -swapped.ofWomen().estimate(), 1e-9);
            assertEquals(
                    regression.ofWomen().standardError().orElseThrow(),
                    swapped.ofWomen().standardError().orElseThrow(),
                    1e-9);
        });
        assertEquals(
                model.decomposition().value().isPresent(),
                other.decomposition().value().isPresent());
        model.decomposition().value().ifPresent(parts -> {
            PayDecomposition swapped = other.decomposition().value().orElseThrow();
            // From the other side, what goes with both together has changed sides.
            assertNear(parts.gap().negate(), swapped.gap());
            assertNear(parts.endowments().add(parts.interaction()).negate(), swapped.endowments());
            assertNear(parts.coefficients().add(parts.interaction()).negate(), swapped.coefficients());
            assertNear(parts.interaction(), swapped.interaction());
        });
        WithinGrade within = WithinGrade.of(people, "grade");
        WithinGrade swapped = WithinGrade.of(swapped(people), "grade");
        if (within.within().isPresent() && swapped.within().isPresent()) {
            // (m − f)/m and (f − m)/f: their ratios to 100 are each other's inverse.
            assertEquals(
                    1, (1 - within.within().get() / 100) * (1 - swapped.within().get() / 100), 1e-12);
        }
    }

    @Property
    void unitsOfPayDoNotMatter(@ForAll long seed) {
        List<WorkingPerson> people = people(seed);
        List<WorkingPerson> scaled = scaled(people, new BigDecimal("1.17"));
        PayModel model = PayModel.of(people, COVARIATES);
        model.regression(RobustError.HC3)
                .value()
                .ifPresent(regression -> assertEquals(
                        regression.ofWomen().estimate(),
                        PayModel.of(scaled, COVARIATES)
                                .regression(RobustError.HC3)
                                .value()
                                .orElseThrow()
                                .ofWomen()
                                .estimate(),
                        1e-9));
        assertEquals(
                WithinGrade.of(people, "grade").within(),
                WithinGrade.of(scaled(people, new BigDecimal("1000")), "grade").within());
    }

    @Property
    void thereIsAFigureThatIsANumberOrAReason(@ForAll long seed) {
        Modelled<PayRegression> modelled = PayModel.of(people(seed), COVARIATES).regression(RobustError.HC3);
        assertEquals(modelled.value().isPresent(), modelled.problems().isEmpty());
        modelled.value().ifPresent(regression -> regression.coefficients().forEach(one -> {
            assertTrue(Double.isFinite(one.estimate()));
            assertTrue(one.restsOn() >= 1 - 1e-9 && one.restsOn() <= regression.people() + 1e-6);
            one.standardError().ifPresent(error -> assertTrue(Double.isFinite(error)));
        }));
    }
}
