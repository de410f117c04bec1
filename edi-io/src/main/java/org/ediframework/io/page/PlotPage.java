package org.ediframework.io.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;

/**
 * A page of figures of pay with their drawings.
 *
 * @param frame title and sources
 * @param whole what holds for all figures
 * @param notes what to know of them, such as what is withheld and why
 * @param methods how they were computed, a sentence each
 */
record PlotPage(
        PageFrame frame,
        List<FiguresPage.Named> whole,
        List<PlotSection> sections,
        List<String> notes,
        List<String> methods) {

    @SuppressWarnings("NullAway") // jte's way of saying that nothing intercepts the tags is null
    String html() {
        StringOutput html = new StringOutput();
        JteplotsGenerated.render(new OwaspHtmlTemplateOutput(html), null, this);
        return html.toString();
    }
}
