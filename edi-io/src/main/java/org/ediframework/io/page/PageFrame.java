package org.ediframework.io.page;

import java.util.List;
import org.ediframework.io.present.PageText;

/**
 * What a page says around its figures.
 *
 * @param title of the document and of its first heading
 * @param about a sentence on what the figures are about; may be empty
 * @param sources where the figures and references come from, a sentence each
 */
public record PageFrame(String title, String about, List<String> sources) {

    /** A frame, its texts made fit for a page. */
    public PageFrame {
        title = PageText.of(title);
        about = PageText.of(about);
        sources = sources.stream().map(PageText::of).toList();
    }
}
