package org.ediframework.io.review;

import static org.ediframework.io.review.Spoiling.any;
import static org.ediframework.io.review.Spoiling.json;
import static org.ediframework.io.review.Spoiling.texts;
import static org.ediframework.io.review.Spoiling.things;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ediframework.core.document.Property;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The ways in which a sound plan can be spoilt at one place, each with the finding that the rules ask for. */
enum Mutation {
    REQUIRED_PROPERTY_REMOVED(things(thing -> !required(thing).isEmpty(), (thing, random) -> {
        String name = any(random, required(thing));
        thing.node().remove(name);
        return Expected.value("EDI-S-004", thing.pointerTo(name));
    })),
    UNKNOWN_PROPERTY(Mutation::unknownProperty),
    NEWER_PROPERTY((tree, random) -> {
        tree.writeInstead("/formatVersion", "\"1.1\"");
        return unknownProperty(tree, random).map(expected -> Expected.name("EDI-S-016", expected.pointer()));
    }),
    DUPLICATE_PROPERTY((tree, random) -> Spoiling.thing(
                    tree, random, thing -> !thing.node().isEmpty())
            .map(thing -> {
                String name = any(random, List.copyOf(thing.node().propertyNames()));
                String same = thing.node().get(name).toString();
                tree.writeBehind(thing.pointerTo(name), random.nextBoolean() ? "1" : same);
                return Expected.name("EDI-S-003", thing.pointerTo(name));
            })),
    WRONG_TYPE(json("EDI-S-005", slot -> true, Slots::wrongTypes)),
    NULL(json("EDI-S-009", slot -> true, "null")),
    NOT_ALLOWED(json("EDI-S-006", Slots::isChoice, Slots::wrongChoices)),
    IMPOSSIBLE_DAY(texts(
            "EDI-S-007",
            Slots::isDay,
            "2027-02-29",
            "2022-06-31",
            "2027-13-01",
            "2027-2-1",
            "31 March 2027",
            "2027-01-01T00:00:00Z",
            " 2027-01-01",
            "")),
    IMPOSSIBLE_PERIOD(texts(
            "EDI-S-007", slot -> slot.name().endsWith("Every"), "P1D", "P0Y", "P1Y2W", "1Y", "PT1H", "P-1Y", "p1y")),
    IMPOSSIBLE_DUE(texts(
            "EDI-S-007", Slots::isDue, "2027-02-29", "2027-13", "2027-06/2027-04", "R/2027-01/P0M", "Ongoing", "")),
    NOT_WHOLE(json("EDI-S-008", Slots::isWholeNumber, "1.5", "1e400", "9223372036854775808", "-1e-1")),
    NUMBER_OF_TOO_MANY_DIGITS(
            json("EDI-S-011", slot -> slot.value().isNumber(), "1".repeat(1_001), "0." + "0".repeat(1_000))),
    NO_TEXT(texts("EDI-S-013", Slots::isFreeText, "a\\ud800", "\\udc00b", "\\u0000", "a\\bc", "\\u001f")),
    BLANK_TEXT(texts("EDI-C-001", Slots::isFreeText, "", " ", "\\t\\n", "\u00a0", "\u3000")),
    TEXT_TOO_LONG(json("EDI-C-002", Slots::isFreeText, Slots::textTooLong)),
    MALFORMED_ID(texts("EDI-C-003", Slots.UNREFERENCED_ID, "", "a b", "-a", "é", "a".repeat(65))),
    /** What the lists of the plan itself hold is referred to from elsewhere, so that they are not emptied. */
    EMPTY_LIST(json(
            "EDI-C-004",
            slot -> slot.isList()
                    && slot.property().isRequired()
                    && !slot.owner().is("ActionPlan"),
            "[]",
            "[ ]")),
    OUT_OF_RANGE(json(
            "EDI-C-005",
            Slots.named(
                    "Revision.number",
                    "Organisation.employees",
                    "Observation.count",
                    "Observation.undeclared",
                    "Cost.amount",
                    "Target.share",
                    "MetricReference.share"),
            Slots::outOfRange)),
    ENDS_BEFORE_START(texts(
            "EDI-C-006",
            slot -> slot.name().equals("DateRange.end")
                    || (slot.name().equals("Partnership.until")
                            && slot.owner().node().has("since")),
            "2026-12-31",
            "0001-01-01")),
    REPEATED_ENTRY((tree, random) -> Spoiling.slot(tree, random, Slots::isListWithoutIds)
            .map(slot -> {
                ArrayNode list = (ArrayNode) slot.value();
                list.add(list.get(random.nextInt(list.size())).deepCopy());
                return Expected.value("EDI-C-007", slot.pointer() + "/" + (list.size() - 1));
            })),
    COUNT_OVER_BASE((tree, random) -> Spoiling.thing(
                    tree,
                    random,
                    thing -> thing.node().has("count") && thing.node().has("base"))
            .map(thing -> {
                long base = thing.node().get("base").asLong();
                tree.writeInstead(thing.pointerTo("count"), Long.toString(base + 1));
                return Expected.value("EDI-C-008", thing.pointerTo("count"));
            })),
    NEITHER_OF_TWO(things(thing -> thing.is("AreaOfConcern") || thing.is("MetricReference"), (thing, random) -> {
        thing.node().remove(List.of("characteristic", "place", "share", "base"));
        return Expected.value("EDI-C-009", thing.pointer());
    })),
    NO_ADDRESS(texts(
            "EDI-C-010",
            Slots.named("Evidence.uri"),
            "ftp://example.org/x",
            "a b",
            "javascript:alert(1)",
            "",
            "http:")),
    NO_CURRENCY(texts("EDI-C-011", Slots.named("Cost.currency"), "gbp", "£", "QQQ", "")),
    KEY_WITHOUT_NAMESPACE((tree, random) -> Spoiling.slot(tree, random, Slots.named("ActionPlan.extensions"))
            .map(slot -> {
                String key = slot.pointer() + "/" + any(random, List.of("name", "", "org.", ".x", "a b.c"));
                tree.writeBehind(key, "[1]");
                return Expected.value("EDI-C-012", key);
            })),
    NO_LANGUAGE(texts("EDI-C-013", Slots.named("ActionPlan.language"), "en_GB", "", "e", "en-")),
    DUPLICATE_ID(
            (tree, random) -> Spoiling.slot(tree, random, Slots::isListWithIds).map(slot -> {
                ArrayNode list = (ArrayNode) slot.value();
                ObjectNode copy =
                        (ObjectNode) list.get(random.nextInt(list.size())).deepCopy();
                List.of("title", "name", "role", "purpose", "statement").stream()
                        .filter(copy::has)
                        .findFirst()
                        .ifPresent(text -> copy.put(text, "another"));
                list.add(copy);
                return Expected.value("EDI-R-001", slot.pointer() + "/" + (list.size() - 1) + "/id");
            })),
    DANGLING_REFERENCE(json("EDI-R-002", Slots.REFERENCE, Slots::wrongReferences)),
    CIRCLE_OF_ACTIONS(Mutation::circleOfActions),
    REFERENCE_TO_ITSELF(things(thing -> thing.is("Action") || thing.is("Commitment"), (thing, random) -> {
        String property = thing.is("Action") ? "dependsOn" : "evidence";
        ArrayNode list = thing.list(property).add(thing.node().get("id").asString());
        return Expected.value("EDI-R-004", thing.pointerTo(property) + "/" + (list.size() - 1));
    })),
    PLACE_WITHIN_ITSELF(things(thing -> thing.is("Place"), (thing, random) -> {
        thing.node().put("within", thing.node().get("id").asString());
        return Expected.value("EDI-R-005", thing.pointerTo("within"));
    })),
    CIRCLE_OF_PLACES((tree, random) -> {
        List<PlanTree.Thing> places = all(tree, "Place");
        if (places.size() < 2) {
            return Optional.empty();
        }
        places.get(0).node().put("within", "Place-2");
        places.get(1).node().put("within", "Place-1");
        return Optional.of(Expected.value("EDI-R-005", "/places/0/within"));
    }),
    UNKNOWN_FRAMEWORK(texts("EDI-R-006", Slots.named("FrameworkReference.id"), "no-such-framework")),
    UNKNOWN_CODE(json(
            "EDI-R-007",
            Slots::isCode,
            slot -> List.of(slot.name().endsWith(".classification") ? "\"no@such\"" : "\"no-such\""))),
    UNUSED_PLACE((tree, random) -> {
        ArrayNode places = tree.things().get(0).list("places");
        places.addObject().put("id", "unused").put("name", "Unused").put("kind", "OTHER");
        return Optional.of(Expected.value("EDI-R-008", "/places/" + (places.size() - 1)));
    }),
    OTHER_MAJOR_VERSION(texts("EDI-S-010", Slots.named("ActionPlan.formatVersion"), "2.0", "0.9", "", "1", "1.0.0"));

    private final Spoiling spoiling;

    Mutation(Spoiling spoiling) {
        this.spoiling = spoiling;
    }

    /** Spoils a plan; empty where it has nothing that can be spoilt like this. */
    Optional<Expected> spoil(PlanTree tree, Random random) {
        return spoiling.spoil(tree, random);
    }

    private static List<String> required(PlanTree.Thing thing) {
        return thing.type().properties().stream()
                .filter(Property::isRequired)
                .<String>map(Property::name)
                .toList();
    }

    private static List<PlanTree.Thing> all(PlanTree tree, String type) {
        return tree.things().stream().filter(thing -> thing.is(type)).toList();
    }

    private static Optional<Expected> unknownProperty(PlanTree tree, Random random) {
        return Spoiling.thing(tree, random, thing -> true).map(thing -> {
            String value = any(random, List.of("1", "null", "\"x\"", "{\"a\":[1,null]}"));
            tree.writeBehind(thing.pointerTo("colour"), value);
            return Expected.name("EDI-S-002", thing.pointerTo("colour"));
        });
    }

    private static Optional<Expected> circleOfActions(PlanTree tree, Random random) {
        List<PlanTree.Thing> actions = all(tree, "Action");
        int first = random.nextInt(actions.size() - 1);
        int second = first + 1 + random.nextInt(actions.size() - first - 1);
        ArrayNode forth = actions.get(first).list("dependsOn");
        ArrayNode back = actions.get(second).list("dependsOn");
        String firstId = actions.get(first).node().get("id").asString();
        forth.add(actions.get(second).node().get("id").asString());
        boolean isThere = back.valueStream().anyMatch(id -> id.asString().equals(firstId));
        if (!isThere) {
            back.add(firstId);
        }
        // The actions before the first of the two depend on earlier ones only, so that the circle begins there.
        String place = actions.get(first).pointerTo("dependsOn") + "/" + (forth.size() - 1);
        return Optional.of(Expected.value("EDI-R-003", place));
    }
}
