package org.ediframework.metrics.figures;

import java.util.Locale;
import org.ediframework.metrics.measure.Sentence;

/**
 * One of several words that a figure can be.
 *
 * @param id as programs read it, such as {@code FAR_BELOW}
 * @param label as people read it
 */
public record FigureWord(String id, String label) {

    /** A constant, whose name is its label too. */
    static FigureWord of(Enum<?> constant) {
        return new FigureWord(
                constant.name(), constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** The label in a language, where the library knows it; as it is otherwise. */
    public String label(Locale language) {
        return Sentence.known("word." + label.replace(' ', '-'), label).in(language);
    }
}
