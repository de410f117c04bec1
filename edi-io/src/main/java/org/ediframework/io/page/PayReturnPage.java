package org.ediframework.io.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.ediframework.io.present.Language;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.PublishedFigures;

/**
 * The page of a pay gap return: gaps on a scale around 0, who got a bonus, the quarters as women and men of a hundred, and who
 * was left out, what is withheld, and why.
 *
 * @param frame title and sources
 * @param whole the figures of the employer as a whole
 * @param gaps the four gaps
 * @param bonus the two shares who got one
 * @param quarters as women and men of a hundred
 * @param notes who was left out, what is withheld, and why
 * @param methods how the figures were computed, a sentence each
 */
public record PayReturnPage(
        PageFrame frame,
        List<FiguresPage.Named> whole,
        PlotTable gaps,
        PlotTable bonus,
        Quarters quarters,
        List<String> notes,
        List<String> methods) {

    private static final int MEASURE = 0;
    private static final int GAPS = 4;
    private static final int QUARTERS_FROM = 6;

    /**
     * The page as HTML.
     *
     * @param figures of a return, in the order of the service's columns
     */
    @SuppressWarnings("NullAway") // jte's way of saying that nothing intercepts the tags is null
    public static String render(PublishedFigures figures, PageFrame frame) {
        Language language = frame.language();
        PayPlots plots = new PayPlots(figures, language);
        List<FigureRow> rows = figures.rows();
        List<FigureRow> gaps = rows.subList(0, GAPS);
        PayReturnPage page = new PayReturnPage(
                frame,
                plots.whole(),
                plots.gapsByMeasure(gaps, MEASURE, GapDrawing.on(plots.scale(gaps))),
                plots.sharesByMeasure(rows.subList(GAPS, QUARTERS_FROM), MEASURE, "pay.bonus.caption"),
                Quarters.of(
                        rows.subList(QUARTERS_FROM, rows.size()),
                        true,
                        language.say("pay.quarters.caption"),
                        "pay.quarter",
                        plots,
                        language),
                plots.notes(),
                plots.methods());
        StringOutput html = new StringOutput();
        JtepayGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }
}
