package org.ediframework.metrics.figures;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.pay.CategoryGap;
import org.ediframework.metrics.pay.DirectiveFigure;
import org.ediframework.metrics.publication.PublishedDirectiveReport;

/** The figures of article 9 of directive (EU) 2023/970 as people read them, a row each, with what was left out and why. */
public final class DirectiveFigures {

    private static final String ALL = "all workers";

    private DirectiveFigures() {}

    /**
     * The figures of a report as it may be shown.
     *
     * @param day that the payroll is of
     */
    public static PublishedFigures of(PublishedDirectiveReport shown, LocalDate day) {
        PublishedFigures.Builder figures = PublishedFigures.decided(
                        Sentence.of("pay.directive"), shown.isForEverybody())
                .column("letter", "letter", FigureKind.TEXT)
                .column("category_of_workers", "category of workers", FigureKind.TEXT)
                .column("measure", "measure", FigureKind.TEXT)
                .column("percent", "figure", FigureKind.PERCENTAGE)
                .column("interval", "95% interval", FigureKind.PERCENTAGE_INTERVAL)
                .column("five_or_more", "5% or more", FigureKind.TRUTH)
                .column("standing", "what the interval tells", FigureKind.WORD);
        shown.figures()
                .forEach((figure, percent) -> figures.row(
                        Measured.of(String.valueOf(figure.letter())),
                        Measured.of(ALL),
                        Measured.of(measure(figure)),
                        percent,
                        Measured.absent(Absence.NOT_OF_THIS_FIGURE),
                        Measured.absent(Absence.NOT_OF_THIS_FIGURE),
                        Measured.absent(Absence.NOT_OF_THIS_FIGURE)));
        shown.gaps()
                .forEach(gap -> figures.row(
                        Measured.of("g"),
                        Measured.of(gap.category()),
                        Measured.of(measure(gap.component())),
                        gap.percent(),
                        gap.interval(),
                        gap.isFiveOrMore(),
                        gap.standing().map(FigureWord::of)));
        figures.whole("workers", "workers in the figures", FigureKind.WHOLE, Measured.of(shown.workers()))
                .snapshotDate(day);
        shown.leftOut().forEach((reason, people) -> LeftOutNote.add(people, "pay.directive." + reason.name(), figures));
        LeftOutNote.add(shown.withoutCategory(), "pay.directive.withoutCategory", figures, shown.categories());
        if (shown.gaps().isEmpty()) {
            figures.note(Sentence.of("pay.directive.noCategory", shown.categories()));
        }
        shown.reasons().forEach(reason -> figures.note(Sentence.of("pay.withheld." + reason)));
        boolean isIntervalWithheld = shown.gaps().stream()
                .anyMatch(gap -> gap.percent().isPresent()
                        && gap.interval().getAbsence().equals(Optional.of(Absence.SUPPRESSED)));
        if (isIntervalWithheld) {
            figures.note(Sentence.of("pay.directive.intervalWithheld"));
        }
        return methods(figures).build();
    }

    private static String measure(DirectiveFigure figure) {
        return switch (figure) {
            case MEAN_GAP -> "Mean gap in pay";
            case MEAN_GAP_VARIABLE -> "Mean gap in variable components";
            case MEDIAN_GAP -> "Median gap in pay";
            case MEDIAN_GAP_VARIABLE -> "Median gap in variable components";
            case WOMEN_WITH_VARIABLE -> "Women who receive variable components";
            case MEN_WITH_VARIABLE -> "Men who receive variable components";
            case WOMEN_IN_LOWER -> "Women in the lower quartile band";
            case MEN_IN_LOWER -> "Men in the lower quartile band";
            case WOMEN_IN_LOWER_MIDDLE -> "Women in the lower middle quartile band";
            case MEN_IN_LOWER_MIDDLE -> "Men in the lower middle quartile band";
            case WOMEN_IN_UPPER_MIDDLE -> "Women in the upper middle quartile band";
            case MEN_IN_UPPER_MIDDLE -> "Men in the upper middle quartile band";
            case WOMEN_IN_UPPER -> "Women in the upper quartile band";
            case MEN_IN_UPPER -> "Men in the upper quartile band";
        };
    }

    private static String measure(CategoryGap.Component component) {
        return switch (component) {
            case BASIC -> "Mean gap in basic pay";
            case VARIABLE -> "Mean gap in variable components";
            case TOTAL -> "Mean gap in pay";
        };
    }

    private static PublishedFigures.Builder methods(PublishedFigures.Builder figures) {
        return figures.method(Sentence.of("pay.directive.gap"))
                .method(Sentence.of("pay.directive.pay"))
                .method(Sentence.of("pay.directive.interval"))
                .method(Sentence.of("pay.directive.law"));
    }
}
