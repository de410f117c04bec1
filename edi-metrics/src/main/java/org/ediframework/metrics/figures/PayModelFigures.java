package org.ediframework.metrics.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
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

    private static final Sentence ASSOCIATED = Sentence.of("pay.work.associated");

    private PayModelFigures() {}

    /**
     * The coefficients of least squares as they may be shown.
     *
     * @param day that the payroll is of
     */
    public static PublishedFigures regression(PublishedPayModel shown, RobustError method, LocalDate day) {
        PublishedFigures.Builder figures = PublishedFigures.decided(
                        Sentence.of("pay.work.regression", names(shown)), shown.isForEverybody())
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
        return figures.method(Sentence.of("pay.work.squares"))
                .method(Sentence.of("pay.work.errors", method))
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
                    Measured.of(one.base(), Absence.NOT_OF_THIS_FIGURE),
                    isConstant
                            ? Measured.absent(Absence.NOT_OF_THIS_FIGURE)
                            : one.percent().map(PayModelFigures::rounded),
                    isConstant ? Measured.absent(Absence.NOT_OF_THIS_FIGURE) : one.interval(),
                    one.estimate(),
                    one.standardError());
            isWithheld |= !isConstant && !one.estimate().isPresent();
            isWithoutError |= one.estimate().isPresent()
                    && one.standardError().getAbsence().equals(Optional.of(Absence.NO_UPPER_LIMIT));
        }
        figures.whole("fit", "share of the variance that goes with the model", FigureKind.SHARE, regression.fit());
        boolean isSpreadTold = regression.fit().getAbsence().equals(Optional.of(Absence.SUPPRESSED));
        if (isSpreadTold) {
            figures.note(Sentence.of("pay.work.tellsSpread"));
        }
        if (isWithheld) {
            figures.note(Sentence.of("pay.work.fewInACoefficient"));
        }
        if (isWithoutError) {
            figures.note(Sentence.of("pay.work.noStandardError"));
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
                        Sentence.of("pay.work.decomposition", names(shown)), shown.isForEverybody())
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
            figures.note(Sentence.of("pay.work.fewInADecomposition"));
        }
        whole(shown, found.problems(), day, figures);
        return figures.method(Sentence.of("pay.work.threeFold"))
                .method(Sentence.of("pay.work.base"))
                .method(ASSOCIATED)
                .build();
    }

    private static Sentence names(PublishedPayModel shown) {
        return shown.covariates().isEmpty()
                ? Sentence.of("pay.work.sexAlone")
                : Sentence.of(
                        "pay.work.sexAnd",
                        shown.covariates().stream().map(Covariate::name).toList());
    }

    private static void whole(
            PublishedPayModel shown, List<ModelProblem> problems, LocalDate day, PublishedFigures.Builder figures) {
        figures.whole("people", "people", FigureKind.WHOLE, Measured.of(shown.people()))
                .snapshotDate(day);
        problems.forEach(problem -> figures.note(Sentence.of(
                "pay.work.noModel" + among(problem),
                Sentence.of(problem.kind(), problem.kind().getExplanation()),
                about(problem))));
        LeftOutNote.add(
                shown.leftOut().getOrDefault(PayModel.LeftOut.PAY_IS_ZERO, Measured.of(0L)),
                "pay.work.paidNothing",
                figures);
        for (Map.Entry<String, Measured<Long>> unknown : shown.unknown().entrySet()) {
            LeftOutNote.add(unknown.getValue(), "pay.work.unknown", figures, unknown.getKey());
        }
    }

    private static String among(ModelProblem problem) {
        return problem.among()
                .map(sex -> sex == EmployeePay.Sex.WOMAN ? ".women" : ".men")
                .orElse("");
    }

    private static String about(ModelProblem problem) {
        return problem.about().isEmpty() ? "" : " (" + problem.about() + ")";
    }
}
