package org.ediframework.io.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ediframework.metrics.figures.DirectiveFigures;
import org.ediframework.metrics.figures.PayModelFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.figures.RaiseFigures;
import org.ediframework.metrics.figures.WithinGradeFigures;
import org.ediframework.metrics.pay.DirectiveReport;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PayPeriod;
import org.ediframework.metrics.pay.PayrollRow;
import org.ediframework.metrics.pay.work.CheapestRaise;
import org.ediframework.metrics.pay.work.Covariate;
import org.ediframework.metrics.pay.work.PayModel;
import org.ediframework.metrics.pay.work.RobustError;
import org.ediframework.metrics.pay.work.WorkingPerson;
import org.ediframework.metrics.publication.PublishedDirectiveReport;
import org.ediframework.metrics.publication.PublishedPayModel;
import org.ediframework.metrics.publication.PublishedWithinGrade;
import org.junit.jupiter.api.Test;

/** Figures of equal work and of article 9 in Welsh hold no word of the same figures in English. */
class WelshEqualWorkTest {

    private static final Locale CYMRAEG = Locale.forLanguageTag("cy");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 5);

    /** Persons and kinds, the words of the payroll, and what both languages write alike. */
    private static final String GIVEN =
            "grade weekly_hours gradd office yard Oaxaca Blinder Jann Fieller Welch Student Cochran HC band bonus model eᵇ logarithm cost ward";

    private final List<WorkingPerson> people = new ArrayList<>();

    private void add(int number, EmployeePay.Sex sex, String grade) {
        for (int person = 0; person < number; person++) {
            people.add(new WorkingPerson(
                    people.size(),
                    sex,
                    BigDecimal.valueOf(1_200L + 137L * (people.size() % 11), 2),
                    Map.of("grade", grade, "weekly_hours", "" + (20 + people.size() % 17))));
        }
    }

    private static void assertFiguresWelsh(PublishedFigures figures) {
        WelshResultsTest.assertWelsh(
                FiguresText.write(figures), FiguresText.write(figures, CYMRAEG), GIVEN, WelshResultsTest.SHARED);
    }

    private void addTwoGrades() {
        for (EmployeePay.Sex sex : EmployeePay.Sex.values()) {
            add(30, sex, "A");
            add(14, sex, "C");
        }
    }

    @Test
    void modelsOfPayAreWelsh() {
        addTwoGrades();
        add(5, EmployeePay.Sex.WOMAN, "B");
        PayModel model = PayModel.of(people, List.of(Covariate.category("grade")));
        for (PublishedPayModel shown :
                List.of(PublishedPayModel.forEverybody(model), PublishedPayModel.inFull(model))) {
            for (RobustError method : RobustError.values()) {
                assertFiguresWelsh(PayModelFigures.regression(shown, method, DAY));
            }
            assertFiguresWelsh(PayModelFigures.decomposition(shown, DAY));
        }
        PayModel alone = PayModel.of(people, List.of());
        assertFiguresWelsh(PayModelFigures.regression(PublishedPayModel.forEverybody(alone), RobustError.HC1, DAY));
    }

    @Test
    void reasonsWhyThereIsNoModelAreWelsh() {
        List<Covariate> grade = List.of(Covariate.category("grade"), Covariate.number("weekly_hours"));
        assertNoModel(grade);
        add(3, EmployeePay.Sex.WOMAN, "A");
        assertNoModel(grade);
        add(20, EmployeePay.Sex.WOMAN, "A");
        add(20, EmployeePay.Sex.MAN, "B");
        assertNoModel(grade);
        people.add(new WorkingPerson(
                90, EmployeePay.Sex.MAN, BigDecimal.ZERO, Map.of("grade", "A", "weekly_hours", "30")));
        people.add(new WorkingPerson(91, EmployeePay.Sex.MAN, BigDecimal.TEN, Map.of("weekly_hours", "x")));
        assertNoModel(grade);
    }

    private void assertNoModel(List<Covariate> covariates) {
        PublishedPayModel shown = PublishedPayModel.inFull(PayModel.of(people, covariates));
        assertFiguresWelsh(PayModelFigures.regression(shown, RobustError.HC3, DAY));
        assertFiguresWelsh(PayModelFigures.decomposition(shown, DAY));
    }

    @Test
    void gapsWithinGradesAreWelsh() {
        assertFiguresWelsh(WithinGradeFigures.of(PublishedWithinGrade.inFull(people, "gradd"), DAY));
        addTwoGrades();
        assertFiguresWelsh(WithinGradeFigures.of(PublishedWithinGrade.inFull(people, "grade"), DAY));
    }

    @Test
    void raisesAreWelsh() {
        addTwoGrades();
        add(3, EmployeePay.Sex.MAN, "B");
        for (CheapestRaise.Cost cost : CheapestRaise.Cost.values()) {
            Map<String, CheapestRaise.Answer> answers = new TreeMap<>();
            for (String grade : List.of("A", "B", "C")) {
                answers.put(
                        grade,
                        CheapestRaise.of(
                                people.stream()
                                        .filter(person ->
                                                grade.equals(person.known().get("grade")))
                                        .toList(),
                                BigDecimal.ONE,
                                cost));
            }
            assertFiguresWelsh(RaiseFigures.of(answers, List.of(), BigDecimal.ONE, cost, DAY));
        }
    }

    @Test
    void articleNineIsWelsh() {
        List<PayrollRow> rows = new ArrayList<>();
        for (int person = 0; person < 120; person++) {
            EmployeePay.Sex sex = person % 2 == 0 ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN;
            rows.add(PayrollRow.builder()
                    .sex(sex)
                    .basicPay(BigDecimal.valueOf(1_500L + 71L * (person % 13), 2))
                    .allowances(BigDecimal.valueOf(70L + person % 7, 2))
                    .payPeriod(PayPeriod.find("week").orElseThrow())
                    .weeklyHours(BigDecimal.ONE)
                    .putGroups("gradd", person % 3 == 0 ? "office" : "yard")
                    .build());
        }
        rows.add(PayrollRow.builder().hourlyPay(BigDecimal.TEN).build());
        assertFiguresWelsh(
                DirectiveFigures.of(PublishedDirectiveReport.inFull(DirectiveReport.of(rows, "gradd")), DAY));
        assertFiguresWelsh(DirectiveFigures.of(PublishedDirectiveReport.inFull(DirectiveReport.of(rows, "ward")), DAY));
    }
}
