package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.ediframework.metrics.pay.PublishableDirective.Measure;

/**
 * A figure of all workers under article 9 of directive (EU) 2023/970, as it is printed: in per cent with one decimal, halves away
 * from zero. The letters of the list were not held against the text of the directive.
 */
public enum DirectiveFigure {
    /** The gap in mean pay. */
    MEAN_GAP('a', Measure.MEAN_GAP, report -> ReturnFigures.rounded(report.pay().mean())),
    /** The gap in the mean of complementary or variable components, of those who have any. */
    MEAN_GAP_VARIABLE(
            'b',
            Measure.MEAN_GAP_VARIABLE,
            report -> ReturnFigures.rounded(report.variable().mean())),
    /** The gap in median pay. */
    MEDIAN_GAP(
            'c',
            Measure.MEDIAN_GAP,
            report -> ReturnFigures.rounded(report.pay().median())),
    /** The gap in the median of complementary or variable components, of those who have any. */
    MEDIAN_GAP_VARIABLE(
            'd',
            Measure.MEDIAN_GAP_VARIABLE,
            report -> ReturnFigures.rounded(report.variable().median())),
    /** The share of women who receive complementary or variable components. */
    WOMEN_WITH_VARIABLE('e', Measure.WITH_VARIABLE, report -> ReturnFigures.percent(report.womenWithVariable())),
    /** The share of men who do. */
    MEN_WITH_VARIABLE('e', Measure.WITH_VARIABLE, report -> ReturnFigures.percent(report.menWithVariable())),
    /** The share of women in the lower quartile band. */
    WOMEN_IN_LOWER('f', Measure.QUARTERS, report -> women(report, PayQuarter.Band.LOWER)),
    /** The share of men in it. */
    MEN_IN_LOWER('f', Measure.QUARTERS, report -> men(report, PayQuarter.Band.LOWER)),
    /** The share of women in the lower middle quartile band. */
    WOMEN_IN_LOWER_MIDDLE('f', Measure.QUARTERS, report -> women(report, PayQuarter.Band.LOWER_MIDDLE)),
    /** The share of men in it. */
    MEN_IN_LOWER_MIDDLE('f', Measure.QUARTERS, report -> men(report, PayQuarter.Band.LOWER_MIDDLE)),
    /** The share of women in the upper middle quartile band. */
    WOMEN_IN_UPPER_MIDDLE('f', Measure.QUARTERS, report -> women(report, PayQuarter.Band.UPPER_MIDDLE)),
    /** The share of men in it. */
    MEN_IN_UPPER_MIDDLE('f', Measure.QUARTERS, report -> men(report, PayQuarter.Band.UPPER_MIDDLE)),
    /** The share of women in the upper quartile band. */
    WOMEN_IN_UPPER('f', Measure.QUARTERS, report -> women(report, PayQuarter.Band.UPPER)),
    /** The share of men in it. */
    MEN_IN_UPPER('f', Measure.QUARTERS, report -> men(report, PayQuarter.Band.UPPER));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final char letter;
    private final Measure measure;
    private final Function<DirectiveReport, Optional<BigDecimal>> percent;

    DirectiveFigure(char letter, Measure measure, Function<DirectiveReport, Optional<BigDecimal>> percent) {
        this.letter = letter;
        this.measure = measure;
        this.percent = percent;
    }

    /** The letter of the list that asks for it, from a to f; unverified. */
    public char letter() {
        return letter;
    }

    /** What is decided of it whether it may be published. */
    public Measure measure() {
        return measure;
    }

    /** The figure of a report in per cent; absent where it does not exist. */
    public Optional<BigDecimal> percent(DirectiveReport report) {
        return percent.apply(report);
    }

    private static Optional<BigDecimal> women(DirectiveReport report, PayQuarter.Band band) {
        return report.quarters().stream()
                .filter(quarter -> quarter.band() == band)
                .findFirst()
                .flatMap(quarter -> quarter.women().find())
                .map(ReturnFigures::ofQuarter);
    }

    private static Optional<BigDecimal> men(DirectiveReport report, PayQuarter.Band band) {
        return women(report, band).map(HUNDRED::subtract);
    }
}
