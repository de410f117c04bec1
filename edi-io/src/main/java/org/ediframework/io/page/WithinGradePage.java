package org.ediframework.io.page;

import java.util.List;
import org.ediframework.io.present.Language;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.publication.PublishedWithinGrade;

/** The page of the gap within grades: the gap of each grade on a scale around 0. */
public final class WithinGradePage {

    private static final int GRADE = 0;
    private static final int GAP = 1;

    private WithinGradePage() {}

    /**
     * The page as HTML.
     *
     * @param figures a row for each grade
     */
    public static String render(PublishedWithinGrade shown, PublishedFigures figures, PageFrame frame) {
        Language language = frame.language();
        PayPlots plots = new PayPlots(figures, "mean_gap", language);
        List<PlotSection> sections = figures.rows().isEmpty()
                ? List.of()
                : List.of(new PlotSection(
                        frame.id("grades"),
                        language.say("pay.by", shown.grade()),
                        List.of(gaps(figures.rows(), plots, language))));
        return new PlotPage(frame, plots.whole(), sections, plots.notes(), plots.methods()).html();
    }

    private static PlotPart gaps(List<FigureRow> rows, PayPlots plots, Language language) {
        GapDrawing drawing = GapDrawing.on(plots.scale(rows));
        List<PlotLine> lines = rows.stream()
                .map(row -> {
                    String grade = plots.text(row, GRADE);
                    return plots.gap(row, grade, language.say("join", grade, plots.heading(GAP)), drawing);
                })
                .toList();
        return PlotPart.of(
                language.say("pay.gaps"),
                language.say("pay.gaps.caption"),
                List.of(plots.gaps(plots.heading(GAP), "", plots.heading(GRADE), drawing, lines)));
    }
}
