package org.ediframework.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ediframework.core.finding.NamedThing;
import org.ediframework.core.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** Tells what stands at a place of a document. */
public final class Things {

    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");
    private static final List<String> TITLES = List.of("title", "name", "role", "practice");
    private static final Map<String, String> WORDS = Map.of(
            "ActionPlan", "plan",
            "RepresentationMetric", "metric",
            "WorkingGroupMember", "member");

    private final ObjectType<?, ?> type;
    private final Object document;

    /** The things of a document. */
    public Things(ObjectType<?, ?> type, Object document) {
        this.type = type;
        this.document = document;
    }

    /** What things of a type are called, for example {@code keyArea}. */
    public static String word(ObjectType<?, ?> type) {
        String name = type.name();
        return WORDS.getOrDefault(name, Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    /** What a thing is called; empty where its type has nothing like a title. */
    public static Optional<String> title(ObjectType<?, ?> type, Object thing) {
        for (String name : TITLES) {
            Optional<Property> property = type.property(name);
            if (property.isPresent()) {
                return type.values(thing, property.get()).stream()
                        .map(Object::toString)
                        .filter(text -> !text.isEmpty())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The innermost thing with an id around a place, or the document. */
    public NamedThing at(Pointer place) {
        List<String> segments = place.getSegments();
        Step found = new Step(type, document, 0);
        for (Step step : steps(segments)) {
            found = step.type().hasId() ? step : found;
        }
        return NamedThing.builder()
                .kind(word(found.type()))
                .id(found.type().id(found.thing()).filter(id -> !id.isEmpty()))
                .title(title(found.type(), found.thing()))
                .property(String.join("/", new ArrayList<>(segments.subList(found.depth(), segments.size()))))
                .build();
    }

    /** The things around a place, from the document to the innermost of them. */
    public List<Object> around(Pointer place) {
        return steps(place.getSegments()).stream().map(Step::thing).toList();
    }

    private List<Step> steps(List<String> segments) {
        List<Step> steps = new ArrayList<>();
        Step here = new Step(type, document, 0);
        while (here != null) {
            steps.add(here);
            here = here.depth() < segments.size() ? next(here, segments, here.depth()) : null;
        }
        return steps;
    }

    private record Step(ObjectType<?, ?> type, Object thing, int depth) {}

    private static @Nullable Step next(Step here, List<String> steps, int at) {
        Optional<Property> property = here.type().property(steps.get(at));
        if (property.isEmpty() || !(property.get().kind() instanceof ObjectType<?, ?> inner)) {
            return null;
        }
        List<?> values = here.type().values(here.thing(), property.get());
        if (!property.get().isList()) {
            return values.isEmpty() ? null : new Step(inner, values.get(0), at + 1);
        }
        int index = at + 1 < steps.size() ? index(steps.get(at + 1)) : -1;
        return index < 0 || index >= values.size() ? null : new Step(inner, values.get(index), at + 2);
    }

    private static int index(String step) {
        return INDEX.matcher(step).matches() ? Integer.parseInt(step) : -1;
    }
}
