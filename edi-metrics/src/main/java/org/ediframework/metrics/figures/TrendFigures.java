package org.ediframework.metrics.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.plan.Direction;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.statistics.TrendResult;
import org.ediframework.metrics.trend.TargetTracking;
import org.ediframework.metrics.trend.Trend;
import org.ediframework.metrics.trend.YearCount;
import org.ediframework.metrics.trend.YearDifference;

/** A share over years, as {@link Trend} says. The years are the places of a table; there is a row for each. */
public final class TrendFigures {

    private TrendFigures() {}

    /**
     * A target for the share.
     *
     * @param share from 0 to 1
     * @param year by which it is to be reached
     * @param direction whether the share is to rise to it or to fall to it
     */
    public record Target(BigDecimal share, int year, Direction direction) {}

    /** A year, and what is shown of it. */
    private record ShownYear(int year, ShownUnit unit) {}

    /**
     * The share of a category over the years that a table shows.
     *
     * @param category whose share is looked at
     * @param target what it is to reach, where that is said
     * @throws IllegalArgumentException when no breakdown of the table, or more than one, has that category, a place is no
     *     year, a year is given twice, or the target is none
     */
    public static PublishedFigures of(PublishedTable shown, String category, Optional<Target> target) {
        List<ShownYear> years = years(ShownUnit.with(category, shown));
        double confidence = shown.settings().getConfidence();
        PublishedFigures.Builder figures = PublishedFigures.of(Sentence.of("trend", category), shown)
                .column("year", "year", FigureKind.TEXT)
                .column("count", "count", FigureKind.WHOLE)
                .column("base", "of", FigureKind.WHOLE)
                .column("share", "share", FigureKind.SHARE)
                .column("share_interval", "interval", FigureKind.SHARE_INTERVAL)
                .column("change", "change", FigureKind.POINTS)
                .column("change_interval", "its interval", FigureKind.POINTS_INTERVAL)
                .column("change_p_value", "p of the change", FigureKind.PROBABILITY);
        Optional<ShownYear> before = Optional.empty();
        for (ShownYear year : years) {
            row(year, before, category, confidence, figures);
            before = Optional.of(year);
        }
        List<YearCount> counts =
                years.stream().flatMap(year -> count(year, category).stream()).toList();
        whole(counts, figures);
        target.ifPresent(aim -> track(counts, aim, figures));
        if (counts.size() < years.size()) {
            figures.note(Sentence.of("trend.withheld"));
        }
        return figures.method(Sentence.of("trend.change"))
                .method(Sentence.of("trend.test"))
                .build();
    }

    private static List<ShownYear> years(List<ShownUnit> units) {
        List<ShownYear> years = new ArrayList<>();
        for (ShownUnit unit : units) {
            try {
                years.add(new ShownYear(Integer.parseInt(unit.name().strip()), unit));
            } catch (NumberFormatException none) {
                throw new IllegalArgumentException(
                        "'" + unit.name() + "' is no year. The places of a trend are years, such as 2024.", none);
            }
        }
        years.sort(Comparator.comparingInt(ShownYear::year));
        return years;
    }

    private static Optional<YearCount> count(ShownYear year, String category) {
        return year.unit()
                .row(category)
                .filter(any -> year.unit().hidden(category).isEmpty())
                .map(row -> new YearCount(
                        year.year(),
                        row.getCount().get(),
                        year.unit().declared().get()));
    }

    private static void row(
            ShownYear year,
            Optional<ShownYear> before,
            String category,
            double confidence,
            PublishedFigures.Builder figures) {
        Absence noneBefore = before.isEmpty() ? Absence.FIRST_YEAR : hidden(before.get(), year, category);
        Measured<YearDifference> change = Measured.of(
                before.flatMap(earlier -> count(earlier, category)).flatMap(earlier -> count(year, category)
                        .map(later -> YearDifference.of(earlier, later, confidence))),
                noneBefore);
        Measured<RepresentationRow> row = Measured.of(year.unit().row(category), Absence.NOT_LISTED);
        figures.row(
                Measured.of(Integer.toString(year.year())),
                row.flatMap(RepresentationRow::getCount),
                year.unit().declared(),
                row.flatMap(RepresentationRow::getShare),
                row.flatMap(RepresentationRow::getShareInterval),
                change.flatMap(YearDifference::difference),
                change.flatMap(YearDifference::interval),
                change.flatMap(YearDifference::pValue));
    }

    /** Why two years cannot be compared. */
    private static Absence hidden(ShownYear earlier, ShownYear later, String category) {
        return earlier.unit()
                .hidden(category)
                .or(() -> later.unit().hidden(category))
                .orElse(Absence.NOT_LISTED);
    }

    private static void whole(List<YearCount> counts, PublishedFigures.Builder figures) {
        Trend trend = Trend.of(counts);
        figures.whole("change_per_year", "change a year", FigureKind.POINTS, trend.changePerYear())
                .whole(
                        "trend_standard_errors",
                        "trend in standard errors",
                        FigureKind.NUMBER,
                        trend.test().map(TrendResult::standardErrors))
                .whole(
                        "trend_p_value",
                        "p of the trend",
                        FigureKind.PROBABILITY,
                        trend.test().map(TrendResult::pValue));
    }

    private static void track(List<YearCount> counts, Target aim, PublishedFigures.Builder figures) {
        TargetTracking tracking = TargetTracking.of(counts, aim.share(), aim.year(), aim.direction());
        figures.whole(
                        "target",
                        "target",
                        FigureKind.SHARE,
                        Measured.of(aim.share().doubleValue()))
                .whole("target_year", "by", FigureKind.TEXT, Measured.of(Integer.toString(aim.year())))
                .whole(
                        "target_status",
                        "how it stands",
                        FigureKind.WORD,
                        tracking.status().map(FigureWord::of))
                .whole("years_at_this_pace", "years at this pace", FigureKind.NUMBER, tracking.yearsAtThisPace());
    }
}
