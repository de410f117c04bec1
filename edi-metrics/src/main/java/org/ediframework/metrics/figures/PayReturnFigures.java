package org.ediframework.metrics.figures;

import java.util.List;
import java.util.Optional;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.pay.PayIntervals;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.publication.PublishedPayReturn;
import org.ediframework.metrics.statistics.Interval;

/** The figures of a pay gap return as people read them, a row each, with what was left out and why. */
public final class PayReturnFigures {

    private static final List<String> LABELS = List.of(
            "Mean gap in hourly pay",
            "Median gap in hourly pay",
            "Mean gap in bonus pay",
            "Median gap in bonus pay",
            "Men who got a bonus",
            "Women who got a bonus",
            "Men in the lower quarter",
            "Women in the lower quarter",
            "Men in the lower middle quarter",
            "Women in the lower middle quarter",
            "Men in the upper middle quarter",
            "Women in the upper middle quarter",
            "Men in the upper quarter",
            "Women in the upper quarter");

    private PayReturnFigures() {}

    /** What a figure says, by the place of its column. */
    static String label(int column) {
        return LABELS.get(column);
    }

    /** The figures of a return as it may be shown. */
    public static PublishedFigures of(PublishedPayReturn shown) {
        return of(shown, Optional.empty());
    }

    /**
     * The same with intervals of the gaps, for those who may see what everybody is paid.
     *
     * @param shown a return in full
     * @throws IllegalArgumentException when everybody may see the return: an interval tells how unequal pay is within a
     *     group, and so what the highest paid of it get
     */
    public static PublishedFigures withIntervals(PublishedPayReturn shown, PayIntervals intervals) {
        PayIntervalColumn.requireInFull(shown.isForEverybody());
        return of(shown, Optional.of(intervals));
    }

    private static PublishedFigures of(PublishedPayReturn shown, Optional<PayIntervals> intervals) {
        PublishedFigures.Builder figures = PublishedFigures.decided(Sentence.of("pay.return"), shown.isForEverybody())
                .column("measure", "measure", FigureKind.TEXT)
                .column("percent", "figure", FigureKind.PERCENTAGE);
        intervals.ifPresent(any -> PayIntervalColumn.addTo(figures));
        List<String> columns = List.copyOf(shown.columns().keySet());
        for (int row = 0; row < columns.size(); row++) {
            Measured<String> label = Measured.of(LABELS.get(row));
            Measured<?> figure =
                    shown.columns().getOrDefault(columns.get(row), Measured.absent(Absence.GROUP_IS_EMPTY));
            if (intervals.isPresent()) {
                figures.row(label, figure, interval(row, intervals.get()));
            } else {
                figures.row(label, figure);
            }
        }
        intervals.ifPresent(known -> PayIntervalColumn.explain(known.how(), figures));
        figures.whole("employees", "relevant employees", FigureKind.WHOLE, Measured.of(shown.employees()))
                .snapshotDate(shown.snapshotDate())
                .whole(
                        "deadline",
                        "to be published by",
                        FigureKind.TEXT,
                        Measured.of(shown.deadline().toString()));
        shown.leftOut().forEach((reason, people) -> {
            if (people.getAbsence().isPresent()) {
                figures.note(Sentence.of("pay.leftOutFew." + reason));
            }
            people.find()
                    .filter(number -> number > 0)
                    .ifPresent(number -> figures.note(Sentence.of("pay.leftOut." + reason, number)));
        });
        shown.reasons().forEach(reason -> figures.note(Sentence.of("pay.withheld." + reason)));
        if (shown.isBelowThreshold()) {
            figures.note(Sentence.of("pay.belowThreshold"));
        }
        return figures.method(Sentence.of("pay.method.gap"))
                .method(Sentence.of(
                        shown.regulations() == PayRegulations.PUBLIC_AUTHORITY
                                ? "pay.method.ties.public"
                                : "pay.method.ties"))
                .build();
    }

    /** The gaps come first: of hourly pay, then of bonus. */
    private static Measured<Interval> interval(int row, PayIntervals intervals) {
        return switch (row) {
            case 0 -> intervals.hourly().mean();
            case 1 -> intervals.hourly().median();
            case 2 -> intervals.bonus().mean();
            case 3 -> intervals.bonus().median();
            default -> PayIntervalColumn.NONE;
        };
    }
}
