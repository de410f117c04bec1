package org.ediframework.metrics.figures;

import java.util.Locale;
import java.util.function.Function;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.PublishedTable;

/**
 * The tables of figures that need nothing but what a table shows: no category to look at, no target and no other table. A
 * program that offers each of them by its name has new ones without a change.
 */
public enum CountedFigures {
    /** How people spread over categories, as {@link DiversityFigures} says. */
    DIVERSITY(DiversityFigures::of);

    private final Function<PublishedTable, PublishedFigures> figures;

    CountedFigures(Function<PublishedTable, PublishedFigures> figures) {
        this.figures = figures;
    }

    /** The name as commands have it, of lower-case letters and hyphens; never empty. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the figures are, with a capital: the sentence whose key is the {@linkplain #id name}. */
    public Sentence title() {
        return Sentence.of(id());
    }

    /** The figures of what a table shows. */
    public PublishedFigures of(PublishedTable shown) {
        return figures.apply(shown);
    }
}
