package org.ediframework.metrics.pay.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PayPeriod;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.PayrollRow;
import org.junit.jupiter.api.Test;

/** Data of which no model can be made give a reason, never a figure that is not a number. */
class PayModelTest {

    private static WorkingPerson person(int row, String sex, String pay, Map<String, String> known) {
        return new WorkingPerson(
                row, sex.equals("W") ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN, new BigDecimal(pay), known);
    }

    /** Each as sex, pay, grade and age with a blank between. */
    private static List<WorkingPerson> people(String... each) {
        List<WorkingPerson> people = new ArrayList<>();
        for (String one : each) {
            List<String> parts = Arrays.asList(one.split(" ", -1));
            people.add(person(
                    people.size(), parts.get(0), parts.get(1), Map.of("grade", parts.get(2), "age", parts.get(3))));
        }
        return people;
    }

    private static final String[] SIX = {
        "W 10 A 30", "M 11 A 41", "W 12 B 33", "M 14 B 47", "W 13 B 52", "M 12 A 26", "W 11 A 61", "M 15 B 39"
    };

    private static void assertProblem(
            ModelProblem.Kind kind, String about, List<WorkingPerson> people, Covariate... covariates) {
        PayModel model = PayModel.of(people, List.of(covariates));
        assertEquals(
                List.of(new ModelProblem(kind, about, Optional.empty())),
                model.regression(RobustError.HC3).problems());
        assertTrue(model.decomposition().value().isEmpty());
    }

    @Test
    void nobodyGivesAReason() {
        assertProblem(ModelProblem.Kind.NOBODY, "", List.of());
        assertProblem(ModelProblem.Kind.NOBODY, "", people("W 0 A 30", "M 0.00 B 31"));
        assertProblem(ModelProblem.Kind.NOBODY, "", people(SIX), Covariate.category("no such column"));
        assertProblem(ModelProblem.Kind.NOBODY, "", people(SIX), Covariate.number("grade"));
    }

    @Test
    void oneSexGivesAReason() {
        assertProblem(
                ModelProblem.Kind.ONE_SEX_ONLY,
                "",
                people("W 10 A 30", "W 11 A 31", "W 12 B 32"),
                Covariate.category("grade"));
    }

    @Test
    void covariateThatIsTheSameForAllGivesAReason() {
        List<WorkingPerson> people = people("W 10 A 30", "M 11 A 30", "W 12 A 30", "M 10 A 30", "M 12 A 30");
        assertProblem(ModelProblem.Kind.SAME_FOR_ALL, "grade", people, Covariate.category("grade"));
        assertProblem(ModelProblem.Kind.SAME_FOR_ALL, "age", people, Covariate.number("age"));
    }

    @Test
    void baseThatNobodyHasGivesAReason() {
        assertProblem(
                ModelProblem.Kind.NOBODY_IN_BASE,
                "grade = Z",
                people(SIX),
                Covariate.category("grade").comparedWith("Z"));
    }

    @Test
    void fewerPeopleThanCoefficientsGiveAReason() {
        assertProblem(
                ModelProblem.Kind.TOO_FEW_PEOPLE,
                "",
                people("W 10 A 30", "M 11 B 31", "W 12 A 35"),
                Covariate.category("grade"),
                Covariate.number("age"));
    }

    @Test
    void columnThatTellsEverybodyApartGivesAReasonAtOnce() {
        List<WorkingPerson> people = new ArrayList<>();
        for (int row = 0; row < 40_000; row++) {
            people.add(person(row, row % 2 == 0 ? "W" : "M", "12.50", Map.of("id", "" + row, "team", "" + row / 4)));
        }
        assertProblem(ModelProblem.Kind.TOO_FEW_PEOPLE, "id", people, Covariate.category("id"));
        assertProblem(ModelProblem.Kind.TOO_MANY_WORDS, "team", people, Covariate.category("team"));
    }

    @Test
    void columnThatFollowsFromOthersIsNamed() {
        // Every woman is of grade A and every man of grade B.
        assertProblem(
                ModelProblem.Kind.FOLLOWS_FROM_OTHERS,
                "grade = B",
                people("W 10 A 30", "M 11 B 31", "W 12 A 35", "M 14 B 36", "W 13 A 41"),
                Covariate.category("grade"));
    }

    @Test
    void gradeOfOneSexAloneIsNamedByItsDecomposition() {
        PayModel model = PayModel.of(
                people("W 10 A 30", "M 11 A 31", "W 12 A 35", "M 14 B 36", "W 13 A 41", "M 15 B 44", "M 12 A 29"),
                List.of(Covariate.category("grade")));
        assertTrue(model.regression(RobustError.HC1).value().isPresent());
        assertEquals(
                List.of(new ModelProblem(
                        ModelProblem.Kind.FOLLOWS_FROM_OTHERS, "grade = B", Optional.of(EmployeePay.Sex.WOMAN))),
                model.decomposition().problems());
    }

    @Test
    void whoeverIsLeftOutIsCountedByTheReason() {
        PayModel model = PayModel.of(
                people("W 10 A 30", "M 0 A 31", "W 12 A ", "M 14  36", "W 13 A old", "M 15 B 44"),
                List.of(Covariate.category("grade"), Covariate.number("age")));
        assertEquals(2, model.people().size());
        assertEquals(Map.of(PayModel.LeftOut.PAY_IS_ZERO, 1L, PayModel.LeftOut.NOT_KNOWN, 3L), model.leftOut());
        assertEquals(Map.of("grade", 1L, "age", 2L), model.unknown());
    }

    @Test
    void errorThatDoesNotExistIsAbsent() {
        // One person alone in a grade is fitted exactly, whatever the pay.
        String[] people = Arrays.copyOf(SIX, SIX.length + 1);
        people[SIX.length] = "M 90 C 50";
        PayModel model = PayModel.of(people(people), List.of(Covariate.category("grade")));
        PayRegression hc3 = model.regression(RobustError.HC3).value().orElseThrow();
        assertTrue(
                hc3.coefficients().stream().allMatch(one -> one.standardError().isEmpty()));
        PayRegression hc1 = model.regression(RobustError.HC1).value().orElseThrow();
        PayRegression.Coefficient alone = hc1.coefficients().get(3);
        assertEquals("grade = C", alone.term().toString());
        assertEquals(1, alone.people());
        assertTrue(alone.restsOn() < 2, "" + alone.restsOn());
        assertTrue(alone.interval().isPresent());
    }

    @Test
    void equalPayHasNoFit() {
        PayRegression regression = PayModel.of(
                        people("W 10 A 30", "M 10 B 31", "W 10 B 35", "M 10 A 36", "W 10 A 41"), List.of())
                .regression(RobustError.HC3)
                .value()
                .orElseThrow();
        assertTrue(regression.fit().isEmpty());
        assertEquals(0, regression.ofWomen().percent(), 1e-12);
    }

    @Test
    void covariateGivenTwiceIsRefused() {
        IllegalArgumentException twice = assertThrows(
                IllegalArgumentException.class,
                () -> PayModel.of(List.of(), List.of(Covariate.category("grade"), Covariate.number("grade"))));
        assertTrue(String.valueOf(twice.getMessage()).contains("grade"));
        assertThrows(IllegalArgumentException.class, () -> PayModel.of(List.of(), List.of(Covariate.number("sex"))));
        assertThrows(
                IllegalArgumentException.class, () -> Covariate.number("age").comparedWith("30"));
    }

    @Test
    void peopleOfAPayrollHaveTheirColumnsAndHours() {
        List<PayrollRow> rows = List.of(
                PayrollRow.builder().status(PayrollRow.Status.PARTNER).build(),
                PayrollRow.builder()
                        .sex(EmployeePay.Sex.WOMAN)
                        .basicPay(new BigDecimal("375"))
                        .payPeriod(PayPeriod.find("week").orElseThrow())
                        .weeklyHours(new BigDecimal("37.5"))
                        .putGroups("grade", "A")
                        .build(),
                PayrollRow.builder()
                        .sex(EmployeePay.Sex.MAN)
                        .reducedByLeave(true)
                        .hourlyPay(BigDecimal.TEN)
                        .build(),
                PayrollRow.builder().hourlyPay(BigDecimal.TEN).build());
        List<WorkingPerson> people = WorkingPerson.of(Payroll.of(rows), rows);
        assertEquals(1, people.size());
        assertEquals(1, people.get(0).row());
        assertEquals(0, BigDecimal.TEN.compareTo(people.get(0).pay()));
        assertEquals(Map.of("grade", "A", "weekly_hours", "37.5"), people.get(0).known());
    }

    @Test
    void gapWithinGradesOfOneSexEachIsAbsent() {
        WithinGrade gap = WithinGrade.of(people("W 10 A 30", "M 12 B 31", "W 11  30"), "grade");
        assertEquals(Measured.absent(Absence.GROUP_IS_EMPTY), gap.within());
        assertEquals(Measured.absent(Absence.GROUP_IS_EMPTY), gap.overall());
        assertEquals(2, gap.oneSexOnly());
        assertEquals(1, gap.unknown());
        assertEquals(
                Measured.absent(Absence.PAY_IS_ZERO),
                WithinGrade.of(people("W 10 A 30", "M 0 A 31"), "grade").within());
    }

    @Test
    void gapThatGoesWithGradesAloneIsNoneWithinThem() {
        // Everybody of a grade is paid the same: three women of A, one of B; one man of A, three of B.
        WithinGrade gap = WithinGrade.of(
                people("W 10 A 1", "W 10 A 1", "W 10 A 1", "W 20 B 1", "M 10 A 1", "M 20 B 1", "M 20 B 1", "M 20 B 1"),
                "grade");
        assertEquals(Measured.of(0.0), gap.within());
        // 17.50 of men, 12.50 of women.
        assertEquals(500.0 / 17.5, gap.overall().get(), 1e-12);
    }
}
