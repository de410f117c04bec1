package org.ediframework.metrics.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.work.CheapestRaise;
import org.ediframework.metrics.pay.work.Covariate;
import org.ediframework.metrics.pay.work.PayModel;
import org.ediframework.metrics.pay.work.RobustError;
import org.ediframework.metrics.pay.work.WorkingPerson;
import org.ediframework.metrics.publication.PublishedPayModel;
import org.ediframework.metrics.publication.PublishedWithinGrade;

/** What everybody sees of equal work: nothing that rests on fewer than ten people, and never a word of justification. */
class EqualWorkFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 5);
    private static final Optional<Absence> WITHHELD = Optional.of(Absence.SUPPRESSED);

    private final List<WorkingPerson> people = new ArrayList<>();
    private final Random random = new Random(20);

    private void add(int number, EmployeePay.Sex sex, String grade) {
        for (int person = 0; person < number; person++) {
            add(sex, grade, "" + (20 + random.nextInt(18)));
        }
    }

    private void add(EmployeePay.Sex sex, String grade, String hours) {
        people.add(new WorkingPerson(
                people.size(),
                sex,
                BigDecimal.valueOf(1_200 + random.nextInt(1_500), 2),
                Map.of("grade", grade, "weekly_hours", hours)));
    }

    private static List<Measured<?>> row(PublishedFigures figures, String name) {
        return figures.rows().stream()
                .map(FigureRow::cells)
                .filter(cells -> cells.get(0).equals(Measured.of(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    @Example
    void coefficientOfNinePeopleIsWithheldWithTheConstant() {
        for (EmployeePay.Sex sex : EmployeePay.Sex.values()) {
            add(30, sex, "A");
            add(12, sex, "C");
        }
        add(5, EmployeePay.Sex.WOMAN, "B");
        add(4, EmployeePay.Sex.MAN, "B");
        PayModel model = PayModel.of(people, List.of(Covariate.category("grade")));
        PublishedFigures shown =
                PayModelFigures.regression(PublishedPayModel.forEverybody(model), RobustError.HC1, DAY);
        assertEquals(WITHHELD, row(shown, "grade = B").get(2).getAbsence());
        assertEquals(WITHHELD, row(shown, "grade = B").get(4).getAbsence());
        assertEquals(WITHHELD, row(shown, "constant").get(4).getAbsence());
        assertTrue(row(shown, "grade = C").get(4).isPresent());
        assertTrue(row(shown, "sex = woman").get(2).isPresent());
        assertTrue(shown.notes().stream().anyMatch(note -> note.contains("rests on fewer than ten people")));
        PublishedFigures full = PayModelFigures.regression(PublishedPayModel.inFull(model), RobustError.HC1, DAY);
        assertTrue(row(full, "grade = B").get(4).isPresent());
        assertFalse(full.isForEverybody());
    }

    @Example
    void coefficientThatOnePersonHasNearlyAllTheWeightOfIsWithheld() {
        for (EmployeePay.Sex sex : EmployeePay.Sex.values()) {
            for (int person = 0; person < 40; person++) {
                add(sex, "A", person % 2 == 0 ? "37" : "37.5");
            }
        }
        add(EmployeePay.Sex.MAN, "A", "5");
        PublishedFigures shown = PayModelFigures.regression(
                PublishedPayModel.forEverybody(PayModel.of(people, List.of(Covariate.number("weekly_hours")))),
                RobustError.HC1,
                DAY);
        assertEquals(WITHHELD, row(shown, "weekly_hours").get(4).getAbsence());
        assertTrue(row(shown, "sex = woman").get(4).isPresent());
    }

    @Example
    void decompositionIsWithheldWholeWhereNineWomenAreOfAGrade() {
        add(40, EmployeePay.Sex.WOMAN, "A");
        add(40, EmployeePay.Sex.MAN, "A");
        add(9, EmployeePay.Sex.WOMAN, "B");
        add(40, EmployeePay.Sex.MAN, "B");
        List<Covariate> grade = List.of(Covariate.category("grade"));
        PublishedFigures shown =
                PayModelFigures.decomposition(PublishedPayModel.forEverybody(PayModel.of(people, grade)), DAY);
        assertEquals(1, shown.rows().size());
        assertEquals(WITHHELD, row(shown, "all").get(4).getAbsence());
        add(1, EmployeePay.Sex.WOMAN, "B");
        assertTrue(row(
                        PayModelFigures.decomposition(PublishedPayModel.forEverybody(PayModel.of(people, grade)), DAY),
                        "all")
                .get(4)
                .isPresent());
    }

    @Property(tries = 100)
    void decompositionAddsUpAsItIsShown(@ForAll long seed) {
        random.setSeed(seed);
        for (EmployeePay.Sex sex : EmployeePay.Sex.values()) {
            add(4 + random.nextInt(20), sex, "A");
            add(4 + random.nextInt(20), sex, "B");
        }
        PublishedFigures shown = PayModelFigures.decomposition(
                PublishedPayModel.inFull(
                        PayModel.of(people, List.of(Covariate.category("grade"), Covariate.number("weekly_hours")))),
                DAY);
        List<Measured<?>> all = row(shown, "all");
        for (int column = 1; column < 5; column++) {
            int at = column;
            assertEquals(
                    all.get(column).get(),
                    shown.rows().stream()
                            .filter(row -> !row.cells().equals(all))
                            .map(row -> (BigDecimal) row.cells().get(at).get())
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        shown.rows()
                .forEach(row -> assertEquals(
                        row.cells().get(4).get(),
                        ((BigDecimal) row.cells().get(1).get())
                                .add((BigDecimal) row.cells().get(2).get())
                                .add((BigDecimal) row.cells().get(3).get())));
        people.clear();
    }

    @Example
    void gradeOfNineWomenIsWithheldAndInNoFigureOfTheWhole() {
        add(30, EmployeePay.Sex.WOMAN, "A");
        add(30, EmployeePay.Sex.MAN, "A");
        PublishedFigures first = WithinGradeFigures.of(PublishedWithinGrade.forEverybody(people, "grade"), DAY);
        Object within = first.whole().get(0).value();
        add(9, EmployeePay.Sex.WOMAN, "B");
        add(30, EmployeePay.Sex.MAN, "B");
        add(7, EmployeePay.Sex.MAN, "C");
        PublishedFigures shown = WithinGradeFigures.of(PublishedWithinGrade.forEverybody(people, "grade"), DAY);
        assertEquals(WITHHELD, row(shown, "B").get(1).getAbsence());
        assertTrue(row(shown, "A").get(1).isPresent());
        assertEquals(within, shown.whole().get(0).value());
        assertEquals(Measured.of(60L), shown.whole().get(2).value());
        assertTrue(shown.notes().contains("The figures of the whole are of what is shown alone."));
        PublishedFigures full = WithinGradeFigures.of(PublishedWithinGrade.inFull(people, "grade"), DAY);
        assertTrue(row(full, "B").get(1).isPresent());
        assertEquals(Measured.of(99L), full.whole().get(2).value());
    }

    @Example
    void modelThatCannotBeFittedSaysWhy() {
        add(20, EmployeePay.Sex.WOMAN, "A");
        add(20, EmployeePay.Sex.MAN, "B");
        PublishedPayModel shown =
                PublishedPayModel.forEverybody(PayModel.of(people, List.of(Covariate.category("grade"))));
        PublishedFigures regression = PayModelFigures.regression(shown, RobustError.HC3, DAY);
        assertTrue(regression.rows().isEmpty());
        assertTrue(
                regression
                        .notes()
                        .contains("There is no model, because it follows from sex and the covariates before it (grade ="
                                + " B)."),
                regression.notes().toString());
        assertTrue(
                PayModelFigures.decomposition(shown, DAY)
                        .notes()
                        .contains("There is no model, because it follows from sex and the covariates before it among"
                                + " women (grade = B)."),
                PayModelFigures.decomposition(shown, DAY).notes().toString());
    }

    @Example
    void raisesSayThatTheyAreNotForPublication() {
        add(5, EmployeePay.Sex.WOMAN, "A");
        add(5, EmployeePay.Sex.MAN, "A");
        add(5, EmployeePay.Sex.MAN, "B");
        Map<String, CheapestRaise.Answer> answers = new TreeMap<>();
        for (String grade : List.of("A", "B")) {
            answers.put(
                    grade,
                    CheapestRaise.of(
                            people.stream()
                                    .filter(person ->
                                            grade.equals(person.known().get("grade")))
                                    .toList(),
                            BigDecimal.ZERO,
                            CheapestRaise.Cost.A_WEEK));
        }
        PublishedFigures shown = RaiseFigures.of(answers, List.of(), BigDecimal.ZERO, CheapestRaise.Cost.A_WEEK, DAY);
        assertFalse(shown.isForEverybody());
        assertTrue(shown.notes().contains("This tells what single people are paid: not for publication."));
        assertTrue(shown.notes().contains("'B' has no raise, because everybody is of one sex."));
        assertFalse(shown.rows().isEmpty());
    }

    @Example
    void nothingIsSaidToExplainOrJustifyAGap() {
        for (EmployeePay.Sex sex : EmployeePay.Sex.values()) {
            add(30, sex, "A");
            add(30, sex, "B");
        }
        PublishedPayModel model =
                PublishedPayModel.forEverybody(PayModel.of(people, List.of(Covariate.category("grade"))));
        for (PublishedFigures figures : List.of(
                PayModelFigures.regression(model, RobustError.HC3, DAY),
                PayModelFigures.decomposition(model, DAY),
                WithinGradeFigures.of(PublishedWithinGrade.forEverybody(people, "grade"), DAY))) {
            String words = figures.title() + figures.columns() + figures.whole() + figures.notes() + figures.methods();
            for (String word : List.of("explain", "justif", "due to", "caus", "discriminat", "NaN")) {
                assertFalse(words.contains(word), word + " in " + words);
            }
        }
        assertTrue(
                PayModelFigures.regression(model, RobustError.HC3, DAY).title().contains("associated"));
    }

    /** Women are all paid much the same, so that the mean and its error would tell what each of them is. */
    @Example
    void modelThatTellsHowLittlePayIsSpreadKeepsItsErrors() {
        List<WorkingPerson> people = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            people.add(new WorkingPerson(
                    2 * number, EmployeePay.Sex.WOMAN, BigDecimal.valueOf(1500 + number % 3, 2), Map.of()));
            people.add(new WorkingPerson(
                    2 * number + 1, EmployeePay.Sex.MAN, BigDecimal.valueOf(1100 + 137L * number % 2900, 2), Map.of()));
        }
        PayModel model = PayModel.of(people, List.of());
        String csv = String.valueOf(PayModelFigures.regression(
                        PublishedPayModel.forEverybody(model), RobustError.HC3, LocalDate.of(2027, 4, 5))
                .rows());
        PublishedPayModel.ShownRegression shown =
                PublishedPayModel.forEverybody(model).regression(RobustError.HC3);
        assertTrue(shown.fit().getAbsence().equals(Optional.of(Absence.SUPPRESSED)), csv);
        assertTrue(shown.coefficients().get(0).estimate().getAbsence().equals(Optional.of(Absence.SUPPRESSED)), csv);
        assertTrue(shown.coefficients().get(1).estimate().isPresent(), csv);
        shown.coefficients().forEach(one -> {
            assertTrue(one.standardError().getAbsence().equals(Optional.of(Absence.SUPPRESSED)), csv);
        });
        assertTrue(PublishedPayModel.inFull(model)
                .regression(RobustError.HC3)
                .fit()
                .isPresent());
    }
}
