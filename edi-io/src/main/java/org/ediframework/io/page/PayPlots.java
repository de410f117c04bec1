package org.ediframework.io.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ediframework.io.plot.GapScale;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.present.Figure;
import org.ediframework.io.present.FigureSpelling;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;

/**
 * The drawings of a table of figures of pay: gaps around 0 and shares of a hundred. The table has a column {@code percent}, or another
 * of that kind, and may have one called {@code interval}.
 */
final class PayPlots {

    /** Of shares: from 0 to 100 %. */
    static final ShareScale SHARES = ShareScale.holding(List.of(1.0));

    /** The neutral colour: no direction is called good. */
    private static final String TONE = "over";

    private final PublishedFigures figures;
    private final Language language;
    private final int percent;
    private final Optional<Integer> interval;

    PayPlots(PublishedFigures figures, Language language) {
        this(figures, "percent", language);
    }

    /** The same where the figures stand in a column of another name. */
    PayPlots(PublishedFigures figures, String percent, Language language) {
        this.figures = figures;
        this.language = language;
        this.percent = column(percent).orElseThrow();
        this.interval = column("interval");
    }

    /** The place of a column; absent where there is none. */
    Optional<Integer> column(String name) {
        return IntStream.range(0, figures.columns().size())
                .filter(place -> figures.columns().get(place).name().equals(name))
                .boxed()
                .findFirst();
    }

    /** The scale that holds these gaps and the finite ends of their intervals; what is withheld scales nothing. */
    GapScale scale(Collection<FigureRow> gaps) {
        return scale(gaps, List.of());
    }

    /** The same, which holds these limits too. */
    GapScale scale(Collection<FigureRow> gaps, List<Double> limits) {
        Stream<Double> drawn = gaps.stream()
                .flatMap(row -> Stream.concat(
                        percent(row).find().map(BigDecimal::doubleValue).stream(),
                        interval(row).stream().flatMap(ends -> Stream.of(ends.low(), ends.high()))));
        return GapScale.holding(
                Stream.concat(limits.stream(), drawn).filter(Double::isFinite).toList());
    }

    /** A gap, its drawing called by this title. */
    PlotLine gap(FigureRow row, String name, String title, GapDrawing drawing) {
        GapScale scale = drawing.scale();
        Optional<Integer> place = interval.filter(any -> drawing.hasIntervals());
        Optional<Interval> ends = place.flatMap(any -> interval(row));
        return new PlotLine(
                name,
                figure(row),
                place.map(column -> cell(row, column)),
                new Strip(
                        title(title, row, ends.flatMap(any -> place)),
                        percent(row).find().map(gap -> scale.at(gap.doubleValue())),
                        ends.map(found -> new Strip.Range(scale.at(found.low()), scale.at(found.high()))),
                        Optional.of(scale.at(0)),
                        drawing.limits().stream().map(scale::at).toList(),
                        TONE),
                drawing.others().stream().map(column -> cell(row, column)).toList());
    }

    /** A share of a hundred, its drawing called by this title. */
    PlotLine share(FigureRow row, String name, String title) {
        return new PlotLine(
                name,
                figure(row),
                Optional.empty(),
                new Strip(
                        title(title, row, Optional.empty()),
                        shareAt(row),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        TONE),
                List.of());
    }

    /** Where a share stands; absent where there is none. */
    Optional<String> shareAt(FigureRow row) {
        return percent(row).find().map(share -> SHARES.at(share.doubleValue() / 100));
    }

    Figure figure(FigureRow row) {
        return cell(row, percent);
    }

    Figure cell(FigureRow row, int column) {
        return FigureSpelling.forPeople(
                figures.columns().get(column), row.cells().get(column), language);
    }

    /** What a cell says. */
    String text(FigureRow row, int column) {
        return cell(row, column).text();
    }

    /** A drawing in a sentence: the figure with its interval, or why there is none. */
    private String title(String name, FigureRow row, Optional<Integer> ends) {
        Figure figure = figure(row);
        String said = figure.isAbsent() ? figure.reason() : figure.text();
        return language.say(
                "plot",
                name,
                ends.map(place -> language.say("join", said, language.say("plot.interval", text(row, place))))
                        .orElse(said));
    }

    private Measured<BigDecimal> percent(FigureRow row) {
        return row.cells().get(percent).map(BigDecimal.class::cast);
    }

    private Optional<Interval> interval(FigureRow row) {
        return interval.flatMap(place -> row.cells().get(place).find().map(Interval.class::cast));
    }

    /** A table of gaps. */
    PlotTable gaps(String caption, String about, String name, GapDrawing drawing, List<PlotLine> lines) {
        Optional<Integer> ends = interval.filter(any -> drawing.hasIntervals());
        return new PlotTable(
                caption,
                about,
                new PlotTable.Head(
                        name,
                        language.say(ends.isPresent() ? "pay.gap.interval.key" : "pay.gap.key"),
                        Optional.of(language.say("pay.none.key")),
                        Optional.of(drawing.limit()).filter(words -> !words.isEmpty()),
                        language.say("pay.gap"),
                        ends.map(any -> language.say("pay.interval")),
                        drawing.others().stream().map(this::heading).toList()),
                drawing.scale().ticks(),
                lines);
    }

    /** The gaps of an employer, each called by its measure. */
    PlotTable gapsByMeasure(List<FigureRow> gaps, int measure, GapDrawing drawing) {
        return gaps(
                "",
                language.say("pay.gaps.caption"),
                language.say("pay.measure"),
                drawing,
                gaps.stream()
                        .map(row -> gap(row, text(row, measure), text(row, measure), drawing))
                        .toList());
    }

    /** Shares of the people of an employer, each called by its measure. */
    PlotTable sharesByMeasure(List<FigureRow> shares, int measure, String about) {
        return shares(
                "",
                language.say(about),
                language.say("pay.measure"),
                shares.stream()
                        .map(row -> share(row, text(row, measure), text(row, measure)))
                        .toList());
    }

    /** The heading of a column, as on every page. */
    String heading(int column) {
        return Words.capital(figures.columns().get(column).heading(language.locale()));
    }

    /** A table of shares. */
    PlotTable shares(String caption, String about, String name, List<PlotLine> lines) {
        return new PlotTable(
                caption,
                about,
                new PlotTable.Head(
                        name,
                        language.say("pay.share.key"),
                        Optional.empty(),
                        Optional.empty(),
                        language.say("share"),
                        Optional.empty(),
                        List.of()),
                SHARES.ticks(),
                lines);
    }

    List<FiguresPage.Named> whole() {
        return FiguresPage.whole(figures, language);
    }

    List<String> notes() {
        return FiguresPage.notes(figures, language);
    }

    /** How the figures were computed, and what is withheld of them. */
    List<String> methods() {
        List<String> methods = new ArrayList<>(figures.methods(language.locale()));
        methods.add(language.say(figures.isForEverybody() ? "pay.withheld" : "pay.inFull"));
        return Methods.withReview(methods, language);
    }
}
