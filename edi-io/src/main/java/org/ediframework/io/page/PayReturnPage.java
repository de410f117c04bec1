package org.ediframework.io.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.io.plot.GapScale;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.present.Figure;
import org.ediframework.io.present.FigureSpelling;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;

/**
 * The page of a pay gap return: gaps on a scale around 0, who got a bonus, the quarters as women and men of a hundred, and who
 * was left out, what is withheld, and why.
 *
 * @param frame title and sources
 * @param whole the figures of the employer as a whole
 * @param gaps the four gaps
 * @param gapTicks of their scale
 * @param hasIntervals whether intervals stand beside the gaps
 * @param bonus the two shares who got one
 * @param shareTicks of the scale of shares
 * @param quarters lowest first
 * @param notes who was left out, what is withheld, and why
 * @param methods how the figures were computed, a sentence each
 */
public record PayReturnPage(
        PageFrame frame,
        List<FiguresPage.Named> whole,
        List<Line> gaps,
        List<ShareScale.Tick> gapTicks,
        boolean hasIntervals,
        List<Line> bonus,
        List<ShareScale.Tick> shareTicks,
        List<Quarter> quarters,
        List<String> notes,
        List<String> methods) {

    private static final int GAPS = 4;
    private static final int QUARTERS_FROM = 6;
    private static final ShareScale SHARES = ShareScale.holding(List.of(1.0));

    /** The neutral colour: no direction is called good. */
    private static final String TONE = "over";

    /** A figure with its drawing, and its interval where there are intervals. */
    public record Line(String name, Figure figure, Optional<Figure> interval, Strip strip) {}

    /**
     * A quarter.
     *
     * @param split where women end and men begin, in per cent of the width; absent where it is withheld or has nobody
     * @param title the drawing in a sentence
     */
    public record Quarter(String name, Figure women, Figure men, Optional<String> split, String title) {}

    /**
     * The page as HTML.
     *
     * @param figures of a return, in the order of the service's columns
     */
    @SuppressWarnings("NullAway") // jte's way of saying that nothing intercepts the tags is null
    public static String render(PublishedFigures figures, PageFrame frame) {
        PayReturnPage page = new Writer(figures, frame).page();
        StringOutput html = new StringOutput();
        JtepayGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }

    private static final class Writer {

        private final PublishedFigures figures;
        private final PageFrame frame;
        private final Language language;
        private final boolean hasIntervals;

        Writer(PublishedFigures figures, PageFrame frame) {
            this.figures = figures;
            this.frame = frame;
            this.language = frame.language();
            this.hasIntervals = figures.columns().size() > 2;
        }

        PayReturnPage page() {
            List<FigureRow> rows = figures.rows();
            GapScale scale = GapScale.holding(rows.subList(0, GAPS).stream()
                    .flatMap(row -> Stream.concat(
                            percent(row).find().map(BigDecimal::doubleValue).stream(),
                            interval(row).stream().flatMap(ends -> Stream.of(ends.low(), ends.high()))))
                    .toList());
            List<Quarter> quarters = new ArrayList<>();
            for (int men = QUARTERS_FROM; men + 1 < rows.size(); men += 2) {
                quarters.add(quarter(rows.get(men), rows.get(men + 1), quarters.size()));
            }
            return new PayReturnPage(
                    frame,
                    figures.whole().stream()
                            .map(figure -> new FiguresPage.Named(
                                    Words.capital(figure.column().heading(language.locale())),
                                    FigureSpelling.forPeople(figure.column(), figure.value(), language)))
                            .toList(),
                    rows.subList(0, GAPS).stream().map(row -> gap(row, scale)).toList(),
                    scale.ticks(),
                    hasIntervals,
                    rows.subList(GAPS, QUARTERS_FROM).stream().map(this::share).toList(),
                    SHARES.ticks(),
                    quarters,
                    figures.notes(language.locale()).stream()
                            .map(PageText::onOneLine)
                            .toList(),
                    methods());
        }

        private List<String> methods() {
            List<String> methods = new ArrayList<>(figures.methods(language.locale()));
            methods.add(language.say(figures.isForEverybody() ? "pay.withheld" : "pay.inFull"));
            return Methods.withReview(methods, language);
        }

        private static Measured<BigDecimal> percent(FigureRow row) {
            return row.cells().get(1).map(BigDecimal.class::cast);
        }

        private Optional<Interval> interval(FigureRow row) {
            return hasIntervals ? row.cells().get(2).find().map(Interval.class::cast) : Optional.empty();
        }

        private Figure cell(FigureRow row, int column) {
            return FigureSpelling.forPeople(
                    figures.columns().get(column), row.cells().get(column), language);
        }

        private Line gap(FigureRow row, GapScale scale) {
            Optional<Interval> ends = interval(row);
            return new Line(
                    cell(row, 0).text(),
                    cell(row, 1),
                    hasIntervals ? Optional.of(cell(row, 2)) : Optional.empty(),
                    new Strip(
                            title(
                                    row,
                                    ends.isPresent() ? Optional.of(cell(row, 2).text()) : Optional.empty()),
                            percent(row).find().map(gap -> scale.at(gap.doubleValue())),
                            ends.map(found -> new Strip.Range(scale.at(found.low()), scale.at(found.high()))),
                            Optional.of(scale.at(0)),
                            TONE));
        }

        private Line share(FigureRow row) {
            return new Line(
                    cell(row, 0).text(),
                    cell(row, 1),
                    Optional.empty(),
                    new Strip(
                            title(row, Optional.empty()),
                            percent(row).find().map(share -> SHARES.at(share.doubleValue() / 100)),
                            Optional.empty(),
                            Optional.empty(),
                            TONE));
        }

        /** A drawing in a sentence: the figure, or why there is none. */
        private String title(FigureRow row, Optional<String> interval) {
            Figure figure = cell(row, 1);
            String said = figure.isAbsent() ? figure.reason() : figure.text();
            return language.say(
                    "plot",
                    cell(row, 0).text(),
                    interval.map(ends -> language.say("join", said, language.say("plot.interval", ends)))
                            .orElse(said));
        }

        private Quarter quarter(FigureRow men, FigureRow women, int place) {
            String name = language.say("pay.quarter." + place);
            Figure ofWomen = cell(women, 1);
            Figure ofMen = cell(men, 1);
            Optional<BigDecimal> share = percent(women).find();
            return new Quarter(
                    name,
                    ofWomen,
                    ofMen,
                    share.map(part -> SHARES.at(part.doubleValue() / 100)),
                    language.say(
                            "plot",
                            name,
                            share.isPresent()
                                    ? language.say("pay.split", ofWomen.text(), ofMen.text())
                                    : ofWomen.reason()));
        }
    }
}
