package org.ediframework.metrics.pay.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ediframework.metrics.ReferenceTable;
import org.ediframework.metrics.pay.EmployeePay;
import org.junit.jupiter.api.Test;

/** Coefficients, errors, parts and gaps of 50 work forces as R has them: equal-work.R made both tables. */
class EqualWorkAgainstRTest {

    private static final Map<Long, List<WorkingPerson>> PEOPLE = people();

    private static Map<Long, List<WorkingPerson>> people() {
        Map<Long, List<WorkingPerson>> people = new TreeMap<>();
        ReferenceTable.rows(EqualWorkAgainstRTest.class, "people.tsv").forEach(row -> {
            List<WorkingPerson> set = people.computeIfAbsent(row.whole("set"), any -> new ArrayList<>());
            set.add(new WorkingPerson(
                    set.size(),
                    row.text("sex").equals("W") ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN,
                    new BigDecimal(row.text("pay")),
                    row.cells()));
        });
        return people;
    }

    /** As in the script: each fifth of the sets has the same covariates. */
    private static PayModel model(long set) {
        Covariate grade = Covariate.category("grade");
        Covariate age = Covariate.number("age");
        Covariate hours = Covariate.number("weekly_hours");
        List<Covariate> covariates =
                switch ((int) (set % 5)) {
                    case 0 -> List.of(grade);
                    case 1 -> List.of(grade, age);
                    case 2 -> List.of(grade, age, hours);
                    case 3 -> List.of(grade, Covariate.category("site"), age);
                    default -> List.of(age, Covariate.number("since"), hours, grade);
                };
        return PayModel.of(PEOPLE.getOrDefault(set, List.of()), covariates);
    }

    private static double of(PayRegression regression, String what, String term) {
        PayRegression.Coefficient found = regression.coefficients().stream()
                .filter(one -> one.term().toString().equals(term))
                .findFirst()
                .orElseThrow(() -> new AssertionError(term));
        return switch (what) {
            case "coefficient" -> found.estimate();
            case "low" -> found.interval().orElseThrow().low();
            case "high" -> found.interval().orElseThrow().high();
            default -> found.standardError().orElseThrow();
        };
    }

    private static double of(PayDecomposition decomposition, String what, String covariate) {
        PayDecomposition.Part part = decomposition.parts().stream()
                .filter(one -> one.covariate().equals(covariate))
                .findFirst()
                .orElseThrow(() -> new AssertionError(covariate));
        return switch (what) {
            case "endowments" -> part.endowments().doubleValue();
            case "coefficients" -> part.coefficients().doubleValue();
            default -> part.interaction().doubleValue();
        };
    }

    @Test
    void everyFigureIsThatOfR() {
        List<String> compared = new ArrayList<>();
        ReferenceTable.rows(EqualWorkAgainstRTest.class, "model.tsv").forEach(row -> {
            PayModel model = model(row.whole("set"));
            String what = row.text("what");
            double actual =
                    switch (what) {
                        case "coefficient", "HC3", "low", "high" ->
                            of(model.regression(RobustError.HC3).value().orElseThrow(), what, row.text("term"));
                        case "HC1" ->
                            of(model.regression(RobustError.HC1).value().orElseThrow(), what, row.text("term"));
                        case "fit" ->
                            model.regression(RobustError.HC1)
                                    .value()
                                    .orElseThrow()
                                    .fit()
                                    .orElseThrow();
                        case "gap" ->
                            model.decomposition().value().orElseThrow().gap().doubleValue();
                        case "within" ->
                            WithinGrade.of(model.people(), "grade").within().get();
                        default -> of(model.decomposition().value().orElseThrow(), what, row.text("term"));
                    };
            double expected = row.number("value");
            // Parts of 0, such as the endowments of the constant, and what stands in the fifteenth decimal of a part.
            double allowed = Math.max(Math.abs(expected) * 1e-9, 2e-13);
            assertEquals(expected, actual, allowed, row.toString());
            compared.add(what);
        });
        assertTrue(compared.size() > 1_600, "" + compared.size());
        assertEquals(50, PEOPLE.size());
    }

    /** The limit at which a column follows from others is that of lm(): at a ten-millionth of its length. */
    @Test
    void columnsFollowFromOthersWhereThoseOfRDo() {
        List<String> compared = new ArrayList<>();
        ReferenceTable.rows(EqualWorkAgainstRTest.class, "dependent.tsv").forEach(row -> {
            List<WorkingPerson> people = new ArrayList<>();
            for (String person : row.text("rows").split(",", -1)) {
                List<String> cells = List.of(person.split(":", -1));
                people.add(new WorkingPerson(
                        people.size(),
                        cells.get(0).equals("W") ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN,
                        new BigDecimal(cells.get(1)),
                        Map.of("grade", cells.get(2), "x", cells.get(3), "y", cells.get(4))));
            }
            Modelled<PayRegression> modelled = PayModel.of(
                            people, List.of(Covariate.category("grade"), Covariate.number("x"), Covariate.number("y")))
                    .regression(RobustError.HC1);
            String first = modelled.problems().stream()
                    .map(ModelProblem::about)
                    .findFirst()
                    .orElse("");
            assertEquals(row.text("first"), first, row.toString());
            compared.add(first);
        });
        assertEquals(32, compared.size());
        assertTrue(compared.contains("y") && compared.contains(""));
    }
}
