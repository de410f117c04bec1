package org.ediframework.metrics.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.work.Covariate;
import org.ediframework.metrics.pay.work.ModelProblem;
import org.ediframework.metrics.pay.work.PayModel;
import org.ediframework.metrics.pay.work.RobustError;
import org.ediframework.metrics.pay.work.Term;
import org.ediframework.metrics.publication.PublishedPayModel;

/** What pay is associated with, and how the gap in it comes apart, as people read it. */
public final class PayModelFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private static final String ASSOCIATED =
            "What pay is associated with is no reason for a difference: a grade, a length of service or hours can"
                    + " themselves be a matter of sex. What is not in the model is not allowed for.";

    private PayModelFigures() {}

    /**
     * The coefficients of least squares as they may be shown.
     *
     * @param day that the payroll is of
     */
    public static PublishedFigures regression(PublishedPayModel shown, RobustError method, LocalDate day) {
        PublishedFigures.Builder figures = PublishedFigures.decided(
                        "What hourly pay is associated with: " + names(shown), shown.isForEverybody())
                .column("term", "associated with", FigureKind.TEXT)
                .column("compared_with", "against", FigureKind.TEXT)
                .column("percent", "difference in pay", FigureKind.PERCENTAGE)
                .column("percent_interval", "95% interval", FigureKind.PERCENTAGE_INTERVAL)
                .column("coefficient", "coefficient", FigureKind.NUMBER)
                .column("standard_error", "standard error", FigureKind.NUMBER);
        PublishedPayModel.ShownRegression regression = shown.regression(method);
        if (regression.problems().isEmpty()) {
            rows(regression, figures);
        }
        whole(shown, regression.problems(), day, figures);
        return figures.method(
                        "Least squares of the logarithm of hourly pay; a coefficient b is 100 × (eᵇ − 1) per cent of"
                                + " pay, among people alike in all else that is in the model, for one more of a number.")
                .method("Standard errors are robust against unequal spread: " + method
                        + ", with Student's t. Everybody was counted: an interval describes how much such a figure"
                        + " differs between payrolls that come about in the same way.")
                .method(ASSOCIATED)
                .build();
    }

    private static void rows(PublishedPayModel.ShownRegression regression, PublishedFigures.Builder figures) {
        boolean isWithheld = false;
        boolean isWithoutError = false;
        for (PublishedPayModel.ShownCoefficient one : regression.coefficients()) {
            boolean isConstant = one.term().covariate().equals(Term.CONSTANT);
            figures.row(
                    Measured.of(one.term().toString()),
                    one.base().map(Measured::of).orElseGet(() -> Measured.absent(Absence.NOT_OF_THIS_FIGURE)),
                    isConstant
                            ? Measured.absent(Absence.NOT_OF_THIS_FIGURE)
                            : one.percent().map(PayModelFigures::rounded),
                    isConstant ? Measured.absent(Absence.NOT_OF_THIS_FIGURE) : one.interval(),
                    one.estimate(),
                    one.standardError());
            isWithheld |= !one.estimate().isPresent();
            isWithoutError |= one.estimate().isPresent() && !one.standardError().isPresent();
        }
        figures.whole("fit", "share of the variance that goes with the model", FigureKind.SHARE, regression.fit());
        if (isWithheld) {
            figures.note(
                    "A coefficient that rests on fewer than ten people is withheld, and the constant with it: it would"
                            + " tell of one of them.");
        }
        if (isWithoutError) {
            figures.note(
                    "There is no standard error of the kind HC3, because the model fits somebody exactly, as it does"
                            + " anybody who is alone in a group. HC1 exists.");
        }
    }

    private static BigDecimal rounded(double percent) {
        return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * The three-fold decomposition as it may be shown, in hundredths of log pay; what is shown adds up as it is shown.
     *
     * @param day that the payroll is of
     */
    public static PublishedFigures decomposition(PublishedPayModel shown, LocalDate day) {
        PublishedFigures.Builder figures = PublishedFigures.decided(
                        "What the gap in mean log pay goes with: " + names(shown), shown.isForEverybody())
                .column("covariate", "covariate", FigureKind.TEXT)
                .column("endowments", "with other means", FigureKind.PERCENTAGE)
                .column("coefficients", "with other coefficients", FigureKind.PERCENTAGE)
                .column("interaction", "with both together", FigureKind.PERCENTAGE)
                .column("sum", "sum", FigureKind.PERCENTAGE);
        PublishedPayModel.ShownDecomposition found = shown.decomposition();
        found.decomposition().ifPresent(decomposition -> DecompositionRows.of(decomposition, HUNDRED, DECIMALS)
                .forEach(row -> figures.row(
                        Measured.of(row.covariate()),
                        Measured.of(row.endowments()),
                        Measured.of(row.coefficients()),
                        Measured.of(row.interaction()),
                        Measured.of(row.sum()))));
        if (found.isWithheld()) {
            Measured<BigDecimal> withheld = Measured.absent(Absence.SUPPRESSED);
            figures.row(Measured.of(DecompositionRows.ALL), withheld, withheld, withheld, withheld);
            figures.note(
                    "The decomposition is withheld, because fewer than ten women or men are in one of the groups or have"
                            + " most of the weight in a coefficient: it would tell of one of them.");
        }
        whole(shown, found.problems(), day, figures);
        return figures.method(
                        "Three-fold decomposition of the mean logarithm of men's hourly pay less that of women's, times"
                                + " 100, from the side of women (Oaxaca 1973, Blinder 1973, Jann 2008). Other means: men's means"
                                + " less women's at women's coefficients; other coefficients: at women's means.")
                .method(
                        "How other coefficients are divided between the constant and a category depends on the base of the"
                                + " category; their sum does not. The parts add up to the gap exactly.")
                .method(ASSOCIATED)
                .build();
    }

    private static String names(PublishedPayModel shown) {
        return shown.covariates().isEmpty()
                ? "sex alone"
                : "sex, " + shown.covariates().stream().map(Covariate::name).collect(Collectors.joining(", "));
    }

    private static void whole(
            PublishedPayModel shown, List<ModelProblem> problems, LocalDate day, PublishedFigures.Builder figures) {
        figures.whole("people", "people", FigureKind.WHOLE, Measured.of(shown.people()))
                .whole("snapshot_date", "snapshot date", FigureKind.TEXT, Measured.of(day.toString()));
        problems.forEach(problem -> figures.note("There is no model, because "
                + problem.kind().getExplanation() + among(problem) + about(problem) + "."));
        note(
                shown.leftOut().getOrDefault(PayModel.LeftOut.PAY_IS_ZERO, Measured.of(0L)),
                "are paid nothing, and are not in it",
                figures);
        for (Map.Entry<String, Measured<Long>> unknown : shown.unknown().entrySet()) {
            note(unknown.getValue(), "have no " + unknown.getKey() + " that can be used, and are not in it", figures);
        }
    }

    private static String among(ModelProblem problem) {
        return problem.among()
                .map(sex -> sex == EmployeePay.Sex.WOMAN ? " among women" : " among men")
                .orElse("");
    }

    private static String about(ModelProblem problem) {
        return problem.about().isEmpty() ? "" : " (" + problem.about() + ")";
    }

    private static void note(Measured<Long> people, String what, PublishedFigures.Builder figures) {
        people.find()
                .ifPresentOrElse(
                        number -> {
                            if (number > 0) {
                                figures.note(number + " people " + what + ".");
                            }
                        },
                        () -> figures.note("Fewer than ten people " + what + "."));
    }
}
