package org.ediframework.io.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.ediframework.io.present.PlaceNames;
import org.ediframework.metrics.publication.PublishedTable;

/**
 * The page of a representation table.
 *
 * @param frame title and sources
 * @param summary what stands first
 * @param matrices places and groups at a glance, for each characteristic that is counted in several places
 * @param sections a characteristic each
 * @param methods how it was computed, a sentence each
 */
public record RepresentationPage(
        PageFrame frame,
        RepresentationSummary summary,
        List<Matrix> matrices,
        List<CharacteristicSection> sections,
        List<String> methods) {

    /** The page as HTML. */
    @SuppressWarnings("NullAway") // jte's way of saying that nothing intercepts the tags is null
    public static String render(PublishedTable table, PageFrame frame) {
        RepresentationPage page = new RepresentationPage(
                frame,
                RepresentationSummary.of(table, frame.language()),
                Matrix.of(table, frame),
                CharacteristicSection.of(table, PlaceNames.published(), frame),
                Methods.of(table, frame.language()));
        StringOutput html = new StringOutput();
        JterepresentationGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }
}
