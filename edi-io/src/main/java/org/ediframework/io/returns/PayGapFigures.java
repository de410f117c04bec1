package org.ediframework.io.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ediframework.metrics.figures.FigureKind;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;

/** Pay gap returns as a table of figures: a row for each employer and year, as the employer published them. */
public final class PayGapFigures {

    private static final List<String> QUARTERS = List.of("lower", "lower_middle", "upper_middle", "upper");

    private PayGapFigures() {}

    /** The figures of some returns, in their order. */
    public static PublishedFigures of(List<PayGapReturn> returns) {
        PublishedFigures.Builder figures = PublishedFigures.published(Sentence.of("returns.gaps"))
                .column("employer", "employer", FigureKind.TEXT)
                .column("year", "year", FigureKind.TEXT)
                .column("size", "employees", FigureKind.TEXT)
                .column("mean_hourly_gap", "mean hourly gap", FigureKind.PERCENTAGE)
                .column("median_hourly_gap", "median hourly gap", FigureKind.PERCENTAGE)
                .column("mean_bonus_gap", "mean bonus gap", FigureKind.PERCENTAGE)
                .column("median_bonus_gap", "median bonus gap", FigureKind.PERCENTAGE)
                .column("men_with_bonus", "men with bonus", FigureKind.PERCENTAGE)
                .column("women_with_bonus", "women with bonus", FigureKind.PERCENTAGE);
        QUARTERS.forEach(quarter -> figures.column(
                "women_" + quarter + "_quarter",
                "women, " + quarter.replace('_', ' ') + " quarter",
                FigureKind.PERCENTAGE));
        returns.forEach(each -> figures.row(
                Measured.of(each.employer()),
                Measured.of(each.year()),
                Measured.of(each.employerSize()),
                given(each.meanHourlyGap()),
                given(each.medianHourlyGap()),
                given(each.meanBonusGap()),
                given(each.medianBonusGap()),
                given(each.menWithBonus()),
                given(each.womenWithBonus()),
                women(each, 0),
                women(each, 1),
                women(each, 2),
                women(each, 3)));
        return figures.method(Sentence.of("returns.gaps.how"))
                .method(Sentence.of("returns.gaps.own"))
                .build();
    }

    private static Measured<BigDecimal> women(PayGapReturn pay, int quarter) {
        return given(pay.quarters().get(quarter).women());
    }

    private static Measured<BigDecimal> given(Optional<BigDecimal> figure) {
        return figure.map(Measured::of).orElseGet(() -> Measured.absent(Absence.NOT_GIVEN));
    }
}
