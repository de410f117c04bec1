package org.ediframework.metrics.figures;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;

/** Notes on people who are left out of figures of pay: how many, or that they are few. */
final class LeftOutNote {

    private LeftOutNote() {}

    /**
     * Adds the note; none where nobody is left out.
     *
     * @param people how many; absent where they are few, of whom nothing more is said
     * @param key of the sentence, whose first gap is the number; that of few has {@code .few} behind it
     * @param more what fills its further gaps
     */
    static void add(Measured<Long> people, String key, PublishedFigures.Builder figures, Object... more) {
        List<Object> gaps = new ArrayList<>(List.of(people.find().orElse(0L)));
        gaps.addAll(List.of(more));
        if (people.find().isEmpty()) {
            figures.note(Sentence.of(key + ".few", gaps.toArray()));
        } else if (people.get() > 0) {
            figures.note(Sentence.of(key, gaps.toArray()));
        }
    }
}
