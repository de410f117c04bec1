package org.ediframework.io.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Finds where places of a document stand in its text, in one walk that skips whatever nobody asked for and ends when
 * all are found. A place that the document does not have is located at the innermost thing around it that it has.
 *
 * <p>The document has been read to its end before, so it is well formed, and brackets and quotes are all that counts.
 */
final class Locator {

    /**
     * A place that is asked for, or on the way to one. Of most places few parts are asked for, which are compared one by
     * one: a table for each would take longer to make than the walk.
     */
    private static final class Step {

        private static final Step[] NO_PARTS = {};
        private static final int FEW = 8;

        private final @Nullable Step parent;
        private final String name;
        private Step[] parts = NO_PARTS;
        private int count;
        private Map<String, Step> partByName = Map.of();
        private int offset = -1;

        Step(@Nullable Step parent, String name) {
            this.parent = parent;
            this.name = name;
        }

        boolean hasParts() {
            return count > 0;
        }

        @Nullable
        Step part(String wanted) {
            if (count > FEW) {
                return partByName.get(wanted);
            }
            for (int at = 0; at < count; at++) {
                if (parts[at].name.equals(wanted)) {
                    return parts[at];
                }
            }
            return null;
        }

        void add(Step part) {
            count++;
            if (count <= FEW) {
                parts = count > parts.length ? Arrays.copyOf(parts, count == 1 ? 1 : FEW) : parts;
                parts[count - 1] = part;
                return;
            }
            if (count == FEW + 1) {
                partByName = new HashMap<>();
                Arrays.stream(parts).forEach(each -> partByName.put(each.name, each));
            }
            partByName.put(part.name, part);
        }
    }

    private final Step root = new Step(null, "");
    private final JsonText text;
    private final Skipper cursor;

    /** How many steps have not been met yet. */
    private int open = 1;

    private Locator(JsonText text) {
        this.text = text;
        this.cursor = new Skipper(text.characters(), text.length());
    }

    /** The locations of these places, one after the other, in a document that can be read to its end. */
    static List<Location> locate(JsonText text, List<Pointer> places) {
        Locator locator = new Locator(text);
        List<Step> asked = places.stream().map(locator::stepTo).toList();
        locator.walk(locator.root);
        return asked.stream().map(locator::at).toList();
    }

    private Step stepTo(Pointer place) {
        Step step = root;
        for (String segment : place.getSegments()) {
            step = step(step, segment);
        }
        return step;
    }

    private Step step(Step from, String segment) {
        Step known = from.part(segment);
        if (known == null) {
            known = new Step(from, segment);
            from.add(known);
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
        boolean hasParts = step.hasParts() && open > 0;
        if (hasParts && first == '{') {
            cursor.step();
            while (open > 0 && cursor.hasNext()) {
                walk(step.part(cursor.name()));
            }
            cursor.step();
        } else if (hasParts && first == '[') {
            cursor.step();
            for (int index = 0; open > 0 && cursor.hasNext(); index++) {
                walk(step.part(Integer.toString(index)));
            }
            cursor.step();
        } else if (open > 0) {
            cursor.skipValue();
        }
    }

    private Location at(Step asked) {
        Step step = asked;
        while (step.offset < 0 && step.parent != null) {
            step = step.parent;
        }
        return text.lines().at(Math.max(0, step.offset));
    }
}
