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
                        Sentence.of("pay.within", shown.grade()), shown.isForEverybody())
                .column("stratum", shown.grade(), FigureKind.TEXT)
                .column("mean_gap", "mean gap", FigureKind.PERCENTAGE);
        shown.strata().forEach(stratum -> figures.row(Measured.of(stratum.name()), rounded(stratum.gap())));
        figures.whole("within", "gap within these groups", FigureKind.PERCENTAGE, rounded(shown.within()))
                .whole("overall", "gap of the same people together", FigureKind.PERCENTAGE, rounded(shown.overall()))
                .whole("people", "people", FigureKind.WHOLE, Measured.of(shown.people()))
                .snapshotDate(day);
        if (shown.strata().isEmpty()) {
            figures.note(Sentence.of("pay.within.nothing", shown.grade()));
        }
        if (!shown.isOfAllGrades()) {
            figures.note(Sentence.of("pay.within.ofTheShown"));
        }
        shown.reasons().forEach(reason -> figures.note(Sentence.of("pay.withheld." + reason)));
        return figures.method(Sentence.of("pay.within.gap"))
                .method(Sentence.of("pay.within.how"))
                .build();
    }

    private static Measured<BigDecimal> rounded(Measured<Double> percent) {
        return percent.map(number -> BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }
}
