package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ediframework.io.present.Language;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.pay.CategoryGap;
import org.ediframework.metrics.pay.DirectiveFigure;
import org.ediframework.metrics.publication.PublishedDirectiveReport;

/**
 * The page of what article 9 of directive (EU) 2023/970 asks: gaps of all workers around 0, who receives variable components, the
 * quartile bands, and the gaps of each category with their intervals, 5 % in either direction marked. All gaps are drawn on one
 * scale.
 */
public final class DirectivePage {

    private static final int CATEGORY = 1;
    private static final int MEASURE = 2;
    private static final List<String> OTHERS = List.of("five_or_more", "standing");

    /** In per cent: where a category is marked. */
    private static final double LIMIT = 5;

    private final PublishedDirectiveReport shown;
    private final List<DirectiveFigure> ofAll;
    private final List<FigureRow> rows;
    private final PageFrame frame;
    private final Language language;
    private final PayPlots plots;
    private final GapDrawing drawing;

    private DirectivePage(PublishedDirectiveReport shown, PublishedFigures figures, PageFrame frame) {
        this.shown = shown;
        this.ofAll = List.copyOf(shown.figures().keySet());
        this.rows = figures.rows();
        this.frame = frame;
        this.language = frame.language();
        this.plots = new PayPlots(figures, language);
        this.drawing = GapDrawing.on(plots.scale(
                Stream.concat(of(DirectivePage::isGap).stream(), ofCategories().stream())
                        .toList(),
                shown.gaps().isEmpty() ? List.of() : List.of(LIMIT)));
    }

    /**
     * The page as HTML.
     *
     * @param figures those of all workers and then the gaps of the categories, a row each
     */
    public static String render(PublishedDirectiveReport shown, PublishedFigures figures, PageFrame frame) {
        return new DirectivePage(shown, figures, frame).page().html();
    }

    private static boolean isGap(DirectiveFigure figure) {
        return switch (figure.measure()) {
            case MEAN_GAP, MEAN_GAP_VARIABLE, MEDIAN_GAP, MEDIAN_GAP_VARIABLE -> true;
            default -> false;
        };
    }

    private static boolean isVariable(DirectiveFigure figure) {
        return figure == DirectiveFigure.WOMEN_WITH_VARIABLE || figure == DirectiveFigure.MEN_WITH_VARIABLE;
    }

    /** The rows of these figures of all workers. */
    private List<FigureRow> of(Predicate<DirectiveFigure> wanted) {
        List<FigureRow> found = new ArrayList<>();
        for (int place = 0; place < ofAll.size(); place++) {
            if (wanted.test(ofAll.get(place))) {
                found.add(rows.get(place));
            }
        }
        return found;
    }

    /** The letters that ask for these figures. */
    private String letters(Predicate<DirectiveFigure> wanted) {
        List<String> letters = ofAll.stream()
                .filter(wanted)
                .map(figure -> String.valueOf(figure.letter()))
                .distinct()
                .toList();
        return letters.size() == 1
                ? language.say("pay.directive.letter", letters.get(0))
                : language.say("pay.directive.letters", letters.get(0), letters.get(letters.size() - 1));
    }

    private List<FigureRow> ofCategories() {
        return rows.subList(ofAll.size(), rows.size());
    }

    PlotPage page() {
        List<PlotSection> sections = new ArrayList<>();
        sections.add(new PlotSection(
                frame.id("all"), language.say("pay.directive.all"), List.of(gaps(), variable(), bands())));
        if (!shown.gaps().isEmpty()) {
            sections.add(new PlotSection(
                    frame.id("categories"), language.say("pay.by", shown.categories()), List.of(categories())));
        }
        return new PlotPage(frame, plots.whole(), sections, plots.notes(), plots.methods());
    }

    private PlotPart gaps() {
        return PlotPart.of(
                language.say("pay.gaps"),
                letters(DirectivePage::isGap),
                List.of(plots.gapsByMeasure(of(DirectivePage::isGap), MEASURE, drawing.withoutIntervals())));
    }

    private PlotPart variable() {
        return PlotPart.of(
                language.say("pay.directive.variable"),
                letters(DirectivePage::isVariable),
                List.of(plots.sharesByMeasure(
                        of(DirectivePage::isVariable), MEASURE, "pay.directive.variable.caption")));
    }

    private PlotPart bands() {
        Predicate<DirectiveFigure> wanted = figure -> !isGap(figure) && !isVariable(figure);
        Quarters bands = Quarters.of(
                of(wanted), false, language.say("pay.directive.bands.caption"), "pay.band", plots, language);
        return new PlotPart(language.say("pay.directive.bands"), letters(wanted), List.of(), Optional.of(bands));
    }

    /** A table for each component of pay, with a row for each category. */
    private PlotPart categories() {
        List<Integer> others =
                OTHERS.stream().flatMap(name -> plots.column(name).stream()).toList();
        GapDrawing marked = drawing.with(List.of(-LIMIT, LIMIT), language.say("pay.limit.key"), others);
        Map<CategoryGap.Component, List<FigureRow>> components = new EnumMap<>(CategoryGap.Component.class);
        for (int place = 0; place < shown.gaps().size(); place++) {
            components
                    .computeIfAbsent(shown.gaps().get(place).component(), any -> new ArrayList<>())
                    .add(ofCategories().get(place));
        }
        List<PlotTable> tables = new ArrayList<>();
        for (List<FigureRow> gaps : components.values()) {
            tables.add(plots.gaps(
                    plots.text(gaps.get(0), MEASURE),
                    "",
                    plots.heading(CATEGORY),
                    marked,
                    gaps.stream().map(row -> category(row, marked)).toList()));
        }
        return PlotPart.of(
                language.say("pay.directive.categories"), language.say("pay.directive.categories.about", "g"), tables);
    }

    private PlotLine category(FigureRow row, GapDrawing marked) {
        String category = plots.text(row, CATEGORY);
        return plots.gap(row, category, language.say("join", category, plots.text(row, MEASURE)), marked);
    }
}
