package org.ediframework.metrics.figures;

import java.util.Locale;
import org.ediframework.metrics.measure.Sentence;

/**
 * A column of a table of figures.
 *
 * @param name as CSV and JSON have it, such as {@code expected_share}; an interval has {@code _low} and {@code _high} of it
 * @param heading as people read it
 * @param kind what its figures are
 */
public record FigureColumn(String name, String heading, FigureKind kind) {

    /** The heading in a language, where the library knows it; as it is otherwise. */
    public String heading(Locale language) {
        return Sentence.known("column." + heading.replace(' ', '-'), heading).in(language);
    }
}
