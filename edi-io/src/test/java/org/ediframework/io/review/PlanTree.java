package org.ediframework.io.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.Kind;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Property;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.json.JsonFormat;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan as a tree that can be changed, with what the format says of each of its parts. */
final class PlanTree {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final ObjectNode root;
    private final Map<String, String> instead = new LinkedHashMap<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final List<Thing> things = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();

    /** An object of the format. */
    record Thing(String pointer, ObjectType<?, ?> type, ObjectNode node) {

        boolean is(String name) {
            return type.name().equals(name);
        }

        String pointerTo(String property) {
            return pointer + "/" + property;
        }

        /** The list of this name, made where there is none. */
        ArrayNode list(String property) {
            return node.withArray("/" + property);
        }
    }

    /** A place for a value that is filled: a property, or an entry of a list. */
    record Slot(Thing owner, Property property, String pointer, Kind<?> kind, boolean isList, JsonNode value) {

        /** The type and property, such as {@code Action.due}. */
        String name() {
            return owner.type().name() + "." + property.name();
        }
    }

    PlanTree(ActionPlan plan) {
        this((ObjectNode) MAPPER.readTree(JsonFormat.plans().toJson(plan)));
    }

    private PlanTree(ObjectNode root) {
        this.root = root;
        collect("", PlanTable.TABLE, root);
    }

    /** The same values, to be changed apart from these; what is written in place of them or behind is not copied. */
    PlanTree copy() {
        return new PlanTree(root.deepCopy());
    }

    private void collect(String pointer, ObjectType<?, ?> type, ObjectNode node) {
        Thing thing = new Thing(pointer, type, node);
        things.add(thing);
        for (Property property : type.properties()) {
            JsonNode value = node.get(property.name());
            if (value != null) {
                boolean isList = property.isList();
                String place = thing.pointerTo(property.name());
                add(new Slot(thing, property, place, property.kind(), isList, value));
                for (int index = 0; isList && index < value.size(); index++) {
                    String entry = place + "/" + index;
                    add(new Slot(thing, property, entry, property.kind(), false, value.get(index)));
                }
            }
        }
    }

    private void add(Slot slot) {
        slots.add(slot);
        if (!slot.isList() && slot.value() instanceof ObjectNode inner) {
            if (slot.kind() instanceof ObjectType<?, ?> type) {
                collect(slot.pointer(), type, inner);
            } else if (slot.kind() instanceof DueKind due) {
                collect(slot.pointer(), due.words(), inner);
            }
        }
    }

    /** Every object of the format in the plan. */
    List<Thing> things() {
        return things;
    }

    /** Every filled place for a value. */
    List<Slot> slots() {
        return slots;
    }

    /** Has this written in place of the value that stands there. */
    void writeInstead(String pointer, String json) {
        instead.put(pointer, json);
    }

    /** Has a member written behind all others of its object. */
    void writeBehind(String pointer, String json) {
        extra.put(pointer, json);
    }

    /** The document in a random layout. */
    PlacedJson write(Random random) {
        return PlacedJson.write(root, instead, extra, random);
    }
}
