package org.ediframework.metrics.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.pay.GroupFigures;
import org.ediframework.metrics.pay.PayIntervals;
import org.ediframework.metrics.publication.PublishedPayByGroup;
import org.ediframework.metrics.statistics.Interval;

/** The figures of pay by a characteristic as people read them, a row each. */
public final class PayByGroupFigures {

    private static final String EVERYBODY = "all employees";
    private static final String ITSELF = "the group itself";
    private static final String QUARTER = "the quarter";

    private PayByGroupFigures() {}

    /**
     * The figures by several characteristics as they may be shown.
     *
     * @param shown one or more, of one day and for the same readers
     * @throws IllegalArgumentException when there is none
     */
    public static PublishedFigures of(List<PublishedPayByGroup> shown) {
        return of(shown, List.of());
    }

    /**
     * The same with intervals of the gaps, for those who may see what everybody is paid.
     *
     * @param shown one or more in full, of one day
     * @param intervals for each of them those of its comparisons, in their order and drawn in the same way
     * @throws IllegalArgumentException when there is none, when everybody may see them, or when there are intervals for more
     *     or fewer
     */
    public static PublishedFigures withIntervals(List<PublishedPayByGroup> shown, List<List<PayIntervals>> intervals) {
        shown.forEach(one -> PayIntervalColumn.requireInFull(one.isForEverybody()));
        if (shown.size() != intervals.size()) {
            throw new IllegalArgumentException("There are intervals for " + intervals.size()
                    + " characteristics, and figures by " + shown.size() + ". Allowed is one list for each.");
        }
        return of(shown, intervals);
    }

    private static PublishedFigures of(List<PublishedPayByGroup> shown, List<List<PayIntervals>> intervals) {
        if (shown.isEmpty()) {
            throw new IllegalArgumentException(
                    "There are no figures. Allowed are those of one characteristic or more.");
        }
        boolean isForEverybody = shown.stream().allMatch(PublishedPayByGroup::isForEverybody);
        PublishedFigures.Builder figures = PublishedFigures.decided(
                        Sentence.of(
                                "pay.byGroup",
                                shown.stream()
                                        .map(PublishedPayByGroup::characteristic)
                                        .toList()),
                        isForEverybody)
                .column("characteristic", "by", FigureKind.TEXT)
                .column("group", "group", FigureKind.TEXT)
                .column("compared_with", "of, or compared with", FigureKind.TEXT)
                .column("measure", "measure", FigureKind.TEXT)
                .column("percent", "figure", FigureKind.PERCENTAGE);
        if (intervals.isEmpty()) {
            shown.forEach(one -> cells(one).forEach(row -> figures.row(row.toArray(Measured<?>[]::new))));
        } else {
            PayIntervalColumn.addTo(figures);
            for (int place = 0; place < shown.size(); place++) {
                rowsWithIntervals(shown.get(place), intervals.get(place), figures);
            }
            intervals.stream()
                    .flatMap(List::stream)
                    .findFirst()
                    .ifPresent(any -> PayIntervalColumn.explain(any.how(), figures));
        }
        figures.snapshotDate(shown.get(0).snapshotDate());
        shown.forEach(one -> notes(one, figures));
        shown.stream()
                .flatMap(one -> one.reasons().stream())
                .distinct()
                .forEach(reason -> figures.note(Sentence.of("pay.withheld." + reason)));
        return figures.method(Sentence.of("pay.byGroup.gap"))
                .method(Sentence.of("pay.byGroup.who"))
                .build();
    }

    private static List<List<Measured<?>>> cells(PublishedPayByGroup shown) {
        List<List<Measured<?>>> rows = new ArrayList<>();
        Measured<String> by = Measured.of(shown.characteristic());
        shown.composition()
                .forEach((group, share) -> rows.add(List.of(
                        by, Measured.of(group), Measured.of(EVERYBODY), Measured.of("Share of employees"), share)));
        shown.figures()
                .forEach(figure -> rows.add(List.of(
                        by,
                        Measured.of(figure.group()),
                        Measured.of(figure.comparedWith()
                                .orElse(figure.what() == GroupFigures.What.WITH_BONUS ? ITSELF : QUARTER)),
                        Measured.of(measure(figure.what())),
                        figure.percent())));
        return rows;
    }

    private static String measure(GroupFigures.What what) {
        return switch (what) {
            case MEAN_HOURLY_GAP -> "Mean gap in hourly pay";
            case MEDIAN_HOURLY_GAP -> "Median gap in hourly pay";
            case MEAN_BONUS_GAP -> "Mean gap in bonus pay";
            case MEDIAN_BONUS_GAP -> "Median gap in bonus pay";
            case WITH_BONUS -> "Share that got a bonus";
            case LOWER_QUARTER -> "Share of the lower quarter";
            case LOWER_MIDDLE_QUARTER -> "Share of the lower middle quarter";
            case UPPER_MIDDLE_QUARTER -> "Share of the upper middle quarter";
            case UPPER_QUARTER -> "Share of the upper quarter";
        };
    }

    /** The gaps of the first comparison stand behind the composition, then those of the next. */
    private static void rowsWithIntervals(
            PublishedPayByGroup shown, List<PayIntervals> intervals, PublishedFigures.Builder figures) {
        List<Measured<Interval>> beside =
                new ArrayList<>(Collections.nCopies(shown.composition().size(), PayIntervalColumn.NONE));
        intervals.forEach(comparison -> beside.addAll(List.of(
                comparison.hourly().mean(),
                comparison.hourly().median(),
                comparison.bonus().mean(),
                comparison.bonus().median())));
        List<List<Measured<?>>> rows = cells(shown);
        for (int row = 0; row < rows.size(); row++) {
            List<Measured<?>> cells = new ArrayList<>(rows.get(row));
            cells.add(row < beside.size() ? beside.get(row) : PayIntervalColumn.NONE);
            figures.row(cells.toArray(Measured<?>[]::new));
        }
    }

    private static void notes(PublishedPayByGroup shown, PublishedFigures.Builder figures) {
        if (shown.figures().isEmpty()) {
            figures.note(Sentence.of("pay.byGroup.alone", shown.characteristic()));
        }
        shown.merged()
                .forEach((label, groups) -> figures.note(Sentence.of(
                        "pay.byGroup.merged",
                        Sentence.known("cell.group." + label.replace(' ', '-'), label),
                        Sentence.given(String.join("; ", groups)))));
        shown.classification()
                .ifPresent(list ->
                        figures.method(Sentence.of("pay.byGroup.list", shown.characteristic(), list.toString())));
    }
}
