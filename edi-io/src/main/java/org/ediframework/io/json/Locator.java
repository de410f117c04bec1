package org.ediframework.io.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ediframework.core.review.Location;
import org.ediframework.core.review.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where places of a document stand in its text, in one walk that skips whatever nobody asked for. A place that
 * the document does not have is located at the innermost thing around it that it has.
 */
final class Locator {

    /** A place on the way to those asked for. */
    private static final class Step {
        private final Map<String, Step> steps = new HashMap<>();
        private int offset = -1;
    }

    private final Step root = new Step();
    private final JsonText text;

    private Locator(JsonText text) {
        this.text = text;
    }

    /** The locations of these places in a document that can be read to its end. */
    static Map<Pointer, Location> locate(JsonText text, Tokens tokens, Collection<Pointer> places) {
        Locator locator = new Locator(text);
        for (Pointer place : places) {
            Step step = locator.root;
            for (String segment : place.getSegments()) {
                step = step.steps.computeIfAbsent(segment, unused -> new Step());
            }
        }
        try (JsonParser parser = tokens.over(text)) {
            parser.nextToken();
            walk(parser, locator.root);
        }
        Map<Pointer, Location> found = new HashMap<>();
        for (Pointer place : places) {
            found.computeIfAbsent(place, locator::at);
        }
        return found;
    }

    private static void walk(JsonParser parser, Step step) {
        if (step.offset >= 0) {
            parser.skipChildren();
            return;
        }
        step.offset = Tokens.offset(parser);
        if (step.steps.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                walkInto(parser, step.steps.get(name));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                walkInto(parser, step.steps.get(Integer.toString(index)));
            }
        }
    }

    private static void walkInto(JsonParser parser, @Nullable Step step) {
        if (step == null) {
            parser.skipChildren();
        } else {
            walk(parser, step);
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
