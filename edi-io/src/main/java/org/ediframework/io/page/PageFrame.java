package org.ediframework.io.page;

import java.util.List;
import java.util.Optional;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;

/**
 * What a page says around its figures, and how it looks.
 *
 * @param title of the document and of its first heading
 * @param about a sentence on what the figures are about; may be empty
 * @param sources where the figures and references come from, a sentence each
 * @param language of all that the library says
 * @param look of the page
 */
public record PageFrame(String title, String about, List<String> sources, Language language, Look look) {

    /** A frame, its texts made fit for a page. */
    public PageFrame {
        title = PageText.of(title);
        about = PageText.of(about);
        sources = sources.stream().map(PageText::of).toList();
    }

    /**
     * How a page looks.
     *
     * @param isFragment whether it is a part for a page of the host's, without head, heading and styles
     * @param idPrefix what the ids of a fragment begin with
     * @param styles rules that follow the page's own; checked, so that they end no element and load nothing
     * @param logo that stands above the heading
     */
    public record Look(boolean isFragment, String idPrefix, String styles, Optional<Logo> logo) {}

    /**
     * A picture.
     *
     * @param source as an address of the scheme {@code data}
     * @param words that stand for it
     */
    public record Logo(String source, String words) {}

    /** An id that is unique on the page. */
    public String id(String name) {
        return look.isFragment() ? look.idPrefix() + name : name;
    }

    /** The sentence of this key, which has no gaps. */
    public String say(String key) {
        return language.say(key);
    }

    /** What the page may load: styles that stand in it, and pictures that do. */
    public String policy() {
        return "default-src 'none'; style-src 'unsafe-inline'" + (look.logo().isPresent() ? "; img-src data:" : "");
    }
}
