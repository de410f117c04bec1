package org.ediframework.metrics.figures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.GroupFigures;
import org.ediframework.metrics.publication.PublishedPayByGroup;

/** The figures of pay by a characteristic as people read them, a row each. */
public final class PayByGroupFigures {

    private static final String EVERYBODY = "all employees";
    private static final String ITSELF = "the group itself";
    private static final String QUARTER = "the quarter";

    private static final Map<GroupFigures.What, String> MEASURES = Map.of(
            GroupFigures.What.MEAN_HOURLY_GAP,
            "Mean gap in hourly pay",
            GroupFigures.What.MEDIAN_HOURLY_GAP,
            "Median gap in hourly pay",
            GroupFigures.What.MEAN_BONUS_GAP,
            "Mean gap in bonus pay",
            GroupFigures.What.MEDIAN_BONUS_GAP,
            "Median gap in bonus pay",
            GroupFigures.What.WITH_BONUS,
            "Share that got a bonus",
            GroupFigures.What.LOWER_QUARTER,
            "Share of the lower quarter",
            GroupFigures.What.LOWER_MIDDLE_QUARTER,
            "Share of the lower middle quarter",
            GroupFigures.What.UPPER_MIDDLE_QUARTER,
            "Share of the upper middle quarter",
            GroupFigures.What.UPPER_QUARTER,
            "Share of the upper quarter");

    private PayByGroupFigures() {}

    /**
     * The figures by several characteristics as they may be shown.
     *
     * @param shown one or more, of one day and for the same readers
     * @throws IllegalArgumentException when there is none
     */
    public static PublishedFigures of(List<PublishedPayByGroup> shown) {
        if (shown.isEmpty()) {
            throw new IllegalArgumentException(
                    "There are no figures. Allowed are those of one characteristic or more.");
        }
        boolean isForEverybody = shown.stream().allMatch(PublishedPayByGroup::isForEverybody);
        PublishedFigures.Builder figures = PublishedFigures.decided(
                        "Pay by "
                                + shown.stream()
                                        .map(PublishedPayByGroup::characteristic)
                                        .collect(Collectors.joining(" and ")),
                        isForEverybody)
                .column("characteristic", "by", FigureKind.TEXT)
                .column("group", "group", FigureKind.TEXT)
                .column("compared_with", "of, or compared with", FigureKind.TEXT)
                .column("measure", "measure", FigureKind.TEXT)
                .column("percent", "figure", FigureKind.PERCENTAGE);
        shown.forEach(one -> rows(one, figures));
        figures.whole(
                "snapshot_date",
                "snapshot date",
                FigureKind.TEXT,
                Measured.of(shown.get(0).snapshotDate().toString()));
        shown.forEach(one -> notes(one, figures));
        shown.stream()
                .flatMap(one -> one.reasons().stream())
                .distinct()
                .forEach(reason -> figures.note(PayReasons.sentence(reason)));
        return figures.method(
                        "A gap is 100 × (R − C) ÷ R, where C is the mean or median pay of the group and R of the one"
                                + " that it is compared with: positive where that one is paid more.")
                .method("Hourly pay is of those who are not paid less because of leave, bonus of the twelve months"
                        + " that end with the snapshot date; quarters are of all whose group is known.")
                .build();
    }

    private static void rows(PublishedPayByGroup shown, PublishedFigures.Builder figures) {
        Measured<String> by = Measured.of(shown.characteristic());
        shown.composition()
                .forEach((group, share) -> figures.row(
                        by, Measured.of(group), Measured.of(EVERYBODY), Measured.of("Share of employees"), share));
        shown.figures()
                .forEach(figure -> figures.row(
                        by,
                        Measured.of(figure.group()),
                        Measured.of(figure.comparedWith()
                                .orElse(figure.what() == GroupFigures.What.WITH_BONUS ? ITSELF : QUARTER)),
                        Measured.of(MEASURES.getOrDefault(figure.what(), "")),
                        figure.percent()));
    }

    private static void notes(PublishedPayByGroup shown, PublishedFigures.Builder figures) {
        if (shown.figures().isEmpty()) {
            figures.note("By " + shown.characteristic()
                    + " there is only one group, or none, so that nothing can be compared.");
        }
        shown.merged()
                .forEach((label, groups) -> figures.note("'" + label + "' are " + String.join("; ", groups)
                        + ", put together because there are fewer than ten full-pay employees in one of them."));
        shown.classification()
                .ifPresent(list ->
                        figures.method("The groups of " + shown.characteristic() + " are those of " + list + "."));
    }
}
