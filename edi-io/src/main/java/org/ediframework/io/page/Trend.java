package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.plan.Target;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.plot.TrendLayout;
import org.ediframework.io.present.Figure;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;
import org.ediframework.metrics.monitor.CountedOn;

/**
 * A metric over time: a line, and the table that it is drawn from.
 *
 * @param title the drawing in a sentence
 * @param points of the line, joined in their order; none where there are fewer than two to draw, targets included
 * @param targets where it is meant to go, after the line
 * @param rules the shares that a line across stands for
 * @param firstDay where the line begins
 * @param lastDay where the drawing ends
 * @param rows the table
 * @param caption of the table
 */
record Trend(
        String title,
        List<TrendLayout.Point> points,
        List<Aim> targets,
        List<Rule> rules,
        String firstDay,
        String lastDay,
        List<Row> rows,
        String caption) {

    /** Of the drawing, in pixels. */
    private static final int HEIGHT = 120;

    /** A line across. */
    record Rule(String y, String label) {}

    /** A count of the past. */
    record Row(String day, Figure count, Figure base, Figure share) {}

    /** Where a target stands. */
    record Aim(TrendLayout.Point point, String label) {}

    static Optional<Trend> of(String metric, List<CountedOn> series, List<Target> targets, Language language) {
        if (series.isEmpty()) {
            return Optional.empty();
        }
        List<TrendLayout.DatedShare> shares = new ArrayList<>();
        series.forEach(counted -> counted.share()
                .find()
                .ifPresent(share -> shares.add(new TrendLayout.DatedShare(counted.day(), share))));
        List<TrendLayout.DatedShare> aims = aims(shares, targets);
        List<TrendLayout.DatedShare> all = new ArrayList<>(shares);
        all.addAll(aims);
        boolean isDrawn = !shares.isEmpty() && all.size() > 1;
        TrendLayout layout = new TrendLayout(
                ShareScale.holding(
                        all.stream().map(TrendLayout.DatedShare::share).toList()),
                HEIGHT);
        List<Rule> rules = List.of(
                new Rule(
                        layout.y(layout.scale().end()),
                        Figures.percent(layout.scale().end())),
                new Rule(layout.y(0), "0%"));
        return Optional.of(new Trend(
                isDrawn ? title(metric, shares, aims, language) : "",
                isDrawn ? layout.points(shares, all) : List.of(),
                isDrawn ? drawn(aims, all, layout, language) : List.of(),
                rules,
                isDrawn ? language.day(shares.get(0).day()) : "",
                isDrawn ? language.day(TrendLayout.last(all)) : "",
                series.stream().map(counted -> row(counted, language)).toList(),
                language.say("trend", PageText.of(metric))));
    }

    /** Targets that are shares, later than the first figure, in the order of their days. */
    private static List<TrendLayout.DatedShare> aims(List<TrendLayout.DatedShare> shares, List<Target> targets) {
        return targets.stream()
                .map(target -> new TrendLayout.DatedShare(
                        target.getBy(), target.getShare().doubleValue()))
                .filter(aim -> aim.share() >= 0 && aim.share() <= 1)
                .filter(aim ->
                        !shares.isEmpty() && aim.day().isAfter(shares.get(0).day()))
                .sorted(Comparator.comparing(TrendLayout.DatedShare::day))
                .toList();
    }

    private static List<Aim> drawn(
            List<TrendLayout.DatedShare> aims,
            List<TrendLayout.DatedShare> all,
            TrendLayout layout,
            Language language) {
        List<Aim> drawn = new ArrayList<>();
        List<TrendLayout.Point> points = layout.points(aims, all);
        for (int index = 0; index < aims.size(); index++) {
            String share = Figures.percent(aims.get(index).share());
            drawn.add(new Aim(points.get(index), language.say("trend.targetLine", share)));
        }
        return drawn;
    }

    private static String title(
            String metric, List<TrendLayout.DatedShare> shares, List<TrendLayout.DatedShare> aims, Language language) {
        TrendLayout.DatedShare first = shares.get(0);
        TrendLayout.DatedShare last = shares.get(shares.size() - 1);
        String title = language.say(
                "trend.drawn",
                PageText.of(metric),
                Figures.percent(first.share()),
                language.day(first.day()),
                Figures.percent(last.share()),
                language.day(last.day()));
        for (TrendLayout.DatedShare aim : aims) {
            title = language.say("trend.target", title, Figures.percent(aim.share()), language.day(aim.day()));
        }
        return title;
    }

    private static Row row(CountedOn counted, Language language) {
        return new Row(
                language.day(counted.day()),
                Figure.people(counted.count(), language),
                Figure.people(counted.base(), language),
                Figure.percent(counted.share(), language));
    }
}
