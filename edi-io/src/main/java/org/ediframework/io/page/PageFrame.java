package org.ediframework.io.page;

import java.util.List;

/**
 * What a page says around its figures.
 *
 * @param title of the document and of its first heading
 * @param about a sentence on what the figures are about; may be empty
 * @param sources where the figures and references come from, a sentence each
 */
public record PageFrame(String title, String about, List<String> sources) {

    /** A frame. */
    public PageFrame {
        sources = List.copyOf(sources);
    }
}
