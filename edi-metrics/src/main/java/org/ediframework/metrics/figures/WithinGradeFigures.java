package org.ediframework.metrics.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.PublishedWithinGrade;

/** The gap within grades as people read it, a row for each grade. */
public final class WithinGradeFigures {

    private WithinGradeFigures() {}

    /**
     * The figures as they may be shown.
     *
     * @param day that the payroll is of
     */
    public static PublishedFigures of(PublishedWithinGrade shown, LocalDate day) {
        PublishedFigures.Builder figures = PublishedFigures.decided(
                        "Gap in hourly pay within " + shown.grade(), shown.isForEverybody())
                .column("stratum", shown.grade(), FigureKind.TEXT)
                .column("mean_gap", "mean gap", FigureKind.PERCENTAGE);
        shown.strata().forEach(stratum -> figures.row(Measured.of(stratum.name()), rounded(stratum.gap())));
        figures.whole("within", "gap within " + shown.grade(), FigureKind.PERCENTAGE, rounded(shown.within()))
                .whole("overall", "gap of the same people together", FigureKind.PERCENTAGE, rounded(shown.overall()))
                .whole("people", "people", FigureKind.WHOLE, Measured.of(shown.people()))
                .whole("snapshot_date", "snapshot date", FigureKind.TEXT, Measured.of(day.toString()));
        if (shown.strata().isEmpty()) {
            figures.note("No " + shown.grade() + " has both women and men, so that nothing can be compared.");
        }
        if (!shown.isOfAllGrades()) {
            figures.note("The figures of the whole are of what is shown alone.");
        }
        shown.reasons().forEach(reason -> figures.note(Sentence.of("pay.withheld." + reason)));
        return figures.method(
                        "A gap is 100 × (men − women) ÷ men: positive where men are paid more. People where there are"
                                + " women or men alone are in no figure.")
                .method(
                        "The gap within is Σ w (m − f) ÷ Σ w m over what is shown, with m and f the means of men and women, w"
                                + " = men × women ÷ all (Cochran 1954). How people came to where they are is not in it.")
                .build();
    }

    private static Measured<BigDecimal> rounded(Measured<Double> percent) {
        return percent.map(number -> BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }
}
