package org.ediframework.io.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ediframework.core.review.Location;
import org.ediframework.core.review.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Finds where places of a document stand in its text, in one walk that skips whatever nobody asked for and ends when
 * all are found. A place that the document does not have is located at the innermost thing around it that it has.
 *
 * <p>The document has been read to its end before, so it is well formed, and brackets and quotes are all that counts.
 */
final class Locator {

    /** A place on the way to those asked for. */
    private static final class Step {
        private final Map<String, Step> steps = new HashMap<>();
        private int offset = -1;
    }

    private final Step root = new Step();
    private final JsonText text;
    private final Skipper cursor;

    /** How many steps have not been met yet. */
    private int open = 1;

    private Locator(JsonText text) {
        this.text = text;
        this.cursor = new Skipper(text.characters(), text.length());
    }

    /** The locations of these places in a document that can be read to its end. */
    static Map<Pointer, Location> locate(JsonText text, Collection<Pointer> places) {
        Locator locator = new Locator(text);
        for (Pointer place : places) {
            Step step = locator.root;
            for (String segment : place.getSegments()) {
                step = locator.step(step, segment);
            }
        }
        locator.walk(locator.root);
        Map<Pointer, Location> found = new HashMap<>();
        for (Pointer place : places) {
            found.computeIfAbsent(place, locator::at);
        }
        return found;
    }

    private Step step(Step from, String segment) {
        Step known = from.steps.get(segment);
        if (known == null) {
            known = new Step();
            from.steps.put(segment, known);
            open++;
        }
        return known;
    }

    private void walk(@Nullable Step step) {
        char first = cursor.toNext();
        if (step == null || step.offset >= 0) {
            cursor.skipValue();
            return;
        }
        step.offset = cursor.offset();
        open--;
        boolean hasParts = !step.steps.isEmpty() && open > 0;
        if (hasParts && first == '{') {
            cursor.step();
            while (open > 0 && cursor.hasNext()) {
                walk(step.steps.get(cursor.name()));
            }
            cursor.step();
        } else if (hasParts && first == '[') {
            cursor.step();
            for (int index = 0; open > 0 && cursor.hasNext(); index++) {
                walk(step.steps.get(Integer.toString(index)));
            }
            cursor.step();
        } else if (open > 0) {
            cursor.skipValue();
        }
    }

    private Location at(Pointer place) {
        Step step = root;
        int offset = root.offset;
        for (String segment : place.getSegments()) {
            step = step.steps.get(segment);
            if (step == null || step.offset < 0) {
                break;
            }
            offset = step.offset;
        }
        return text.lines().at(Math.max(0, offset));
    }
}
