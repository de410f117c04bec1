package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.pay.GroupFigures.What;
import org.ediframework.metrics.pay.PayMeasure;
import org.ediframework.metrics.publication.PublishedPayByGroup;

/**
 * The page of pay by characteristics: for each of them who is employed, the gaps of every comparison around 0, who got a bonus
 * and the quarters, all gaps of the page on one scale.
 */
public final class PayByGroupPage {

    private static final int CHARACTERISTIC = 0;
    private static final int GROUP = 1;
    private static final int COMPARED_WITH = 2;
    private static final int MEASURE = 3;

    /** A figure and its row. */
    private record Told(What what, FigureRow row) {

        boolean isGap() {
            return what.measure() != PayMeasure.WITH_BONUS && what.measure() != PayMeasure.QUARTERS;
        }

        boolean isOf(PayMeasure measure) {
            return what.measure() == measure;
        }
    }

    /** The rows of a characteristic. */
    private record Rows(List<FigureRow> composition, List<Told> figures) {

        List<FigureRow> of(Predicate<Told> wanted) {
            return figures.stream().filter(wanted).map(Told::row).toList();
        }
    }

    /** Two groups that are compared. */
    private record Compared(String group, String with) {}

    private final PageFrame frame;
    private final Language language;
    private final PayPlots plots;
    private final List<Rows> characteristics;
    private final GapDrawing drawing;

    private PayByGroupPage(List<PublishedPayByGroup> shown, PublishedFigures figures, PageFrame frame) {
        this.frame = frame;
        this.language = frame.language();
        this.plots = new PayPlots(figures, language);
        this.characteristics = characteristics(shown, figures.rows());
        this.drawing = GapDrawing.on(plots.scale(characteristics.stream()
                .flatMap(rows -> rows.of(Told::isGap).stream())
                .toList()));
    }

    /**
     * The page as HTML.
     *
     * @param shown one or more
     * @param figures their figures: of each the composition, then its figures, a row each
     */
    public static String render(List<PublishedPayByGroup> shown, PublishedFigures figures, PageFrame frame) {
        return new PayByGroupPage(shown, figures, frame).page().html();
    }

    private static List<Rows> characteristics(List<PublishedPayByGroup> shown, List<FigureRow> rows) {
        List<Rows> all = new ArrayList<>();
        int row = 0;
        for (PublishedPayByGroup one : shown) {
            int end = row + one.composition().size();
            List<FigureRow> composition = rows.subList(row, end);
            List<Told> told = new ArrayList<>();
            for (PublishedPayByGroup.ShownFigure figure : one.figures()) {
                told.add(new Told(figure.what(), rows.get(end + told.size())));
            }
            all.add(new Rows(composition, told));
            row = end + told.size();
        }
        return all;
    }

    PlotPage page() {
        List<PlotSection> sections = new ArrayList<>();
        for (Rows rows : characteristics) {
            sections.add(new PlotSection(
                    frame.id("characteristic-" + (sections.size() + 1)),
                    Words.capital(plots.text(rows.composition().get(0), CHARACTERISTIC)),
                    parts(rows)));
        }
        return new PlotPage(frame, plots.whole(), sections, plots.notes(), plots.methods());
    }

    private List<PlotPart> parts(Rows rows) {
        List<PlotPart> parts = new ArrayList<>();
        part("composition", sharesByMeasure(rows.composition())).ifPresent(parts::add);
        part("gaps", gaps(rows.of(Told::isGap))).ifPresent(parts::add);
        part("bonus", sharesByMeasure(rows.of(figure -> figure.isOf(PayMeasure.WITH_BONUS))))
                .ifPresent(parts::add);
        part("quarters", sharesByMeasure(rows.of(figure -> figure.isOf(PayMeasure.QUARTERS))))
                .ifPresent(parts::add);
        return parts;
    }

    /** Figures of one kind under their heading; absent where there are none. */
    private Optional<PlotPart> part(String kind, List<PlotTable> tables) {
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(PlotPart.of(language.say("pay." + kind), language.say("pay.byGroup." + kind), tables));
    }

    /** A table for each two groups that are compared. */
    private List<PlotTable> gaps(List<FigureRow> gaps) {
        Map<Compared, List<PlotLine>> comparisons = new LinkedHashMap<>();
        for (FigureRow row : gaps) {
            Compared groups = new Compared(plots.text(row, GROUP), plots.text(row, COMPARED_WITH));
            String measure = plots.text(row, MEASURE);
            comparisons
                    .computeIfAbsent(groups, any -> new ArrayList<>())
                    .add(plots.gap(row, measure, language.say("join", caption(groups), measure), drawing));
        }
        List<PlotTable> tables = new ArrayList<>();
        comparisons.forEach((groups, lines) ->
                tables.add(plots.gaps(caption(groups), "", language.say("pay.measure"), drawing, List.copyOf(lines))));
        return tables;
    }

    private String caption(Compared groups) {
        return language.say("pay.byGroup.compared", groups.group(), groups.with());
    }

    /** A table for each measure, with a row for each group. */
    private List<PlotTable> sharesByMeasure(List<FigureRow> shares) {
        Map<String, List<PlotLine>> measures = new LinkedHashMap<>();
        for (FigureRow row : shares) {
            String group = plots.text(row, GROUP);
            String measure = plots.text(row, MEASURE);
            measures.computeIfAbsent(measure, any -> new ArrayList<>())
                    .add(plots.share(row, group, language.say("join", group, measure)));
        }
        List<PlotTable> tables = new ArrayList<>();
        measures.forEach((measure, lines) ->
                tables.add(plots.shares(measure, "", language.say("pay.byGroup.group"), List.copyOf(lines))));
        return tables;
    }
}
