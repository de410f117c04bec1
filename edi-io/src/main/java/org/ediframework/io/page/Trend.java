package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.plot.TrendLayout;
import org.ediframework.io.present.Figure;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.PageText;
import org.ediframework.metrics.monitor.CountedOn;

/**
 * A metric over time: a line, and the table that it is drawn from.
 *
 * @param title the drawing in a sentence
 * @param points of the line, joined in their order; none where fewer than two shares are shown
 * @param rules the shares that a line across stands for
 * @param firstDay where the line begins
 * @param lastDay where it ends
 * @param rows the table
 * @param caption of the table
 */
record Trend(
        String title,
        List<TrendLayout.Point> points,
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

    static Optional<Trend> of(String metric, List<CountedOn> series) {
        if (series.isEmpty()) {
            return Optional.empty();
        }
        List<TrendLayout.DatedShare> shares = new ArrayList<>();
        series.forEach(counted -> counted.share()
                .find()
                .ifPresent(share -> shares.add(new TrendLayout.DatedShare(counted.day(), share))));
        TrendLayout layout = new TrendLayout(
                ShareScale.holding(
                        shares.stream().map(TrendLayout.DatedShare::share).toList()),
                HEIGHT);
        List<Rule> rules = List.of(
                new Rule(
                        layout.y(layout.scale().end()),
                        Figures.percent(layout.scale().end())),
                new Rule(layout.y(0), "0%"));
        return Optional.of(new Trend(
                title(metric, shares),
                shares.size() < 2 ? List.of() : layout.points(shares),
                rules,
                shares.isEmpty() ? "" : Figures.day(shares.get(0).day()),
                shares.isEmpty()
                        ? ""
                        : Figures.day(shares.get(shares.size() - 1).day()),
                series.stream().map(Trend::row).toList(),
                PageText.of(metric) + " over time"));
    }

    private static String title(String metric, List<TrendLayout.DatedShare> shares) {
        if (shares.size() < 2) {
            return "";
        }
        TrendLayout.DatedShare first = shares.get(0);
        TrendLayout.DatedShare last = shares.get(shares.size() - 1);
        return PageText.of(metric) + ": from " + Figures.percent(first.share()) + " on " + Figures.day(first.day())
                + " to " + Figures.percent(last.share()) + " on " + Figures.day(last.day());
    }

    private static Row row(CountedOn counted) {
        return new Row(
                Figures.day(counted.day()),
                Figure.people(counted.count()),
                Figure.people(counted.base()),
                Figure.percent(counted.share()));
    }
}
