package org.ediframework.io.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ediframework.io.document.DueKind;
import org.ediframework.io.document.Kind;
import org.ediframework.io.document.ObjectType;
import org.ediframework.io.document.OpenKind;
import org.ediframework.io.document.Property;
import org.ediframework.io.document.ScalarKind;
import org.ediframework.io.document.StructureRule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The ways in which a sound plan can be spoilt at one place, each with the finding that the rules ask for. */
enum Mutation {
    REQUIRED_PROPERTY_REMOVED {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return pickThing(tree, random, thing -> true).map(thing -> {
                List<String> required = thing.type().properties().stream()
                        .filter(Property::isRequired)
                        .<String>map(Property::name)
                        .toList();
                if (required.isEmpty()) {
                    return null;
                }
                String name = any(random, required);
                thing.node().remove(name);
                return Expected.value("EDI-S-004", thing.pointerTo(name));
            });
        }
    },
    UNKNOWN_PROPERTY {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return pickThing(tree, random, thing -> true).map(thing -> {
                tree.writeBehind(
                        thing.pointerTo("colour"), any(random, List.of("1", "null", "\"x\"", "{\"a\":[1,null]}")));
                return Expected.name("EDI-S-002", thing.pointerTo("colour"));
            });
        }
    },
    NEWER_PROPERTY {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            tree.writeInstead("/formatVersion", "\"1.1\"");
            return UNKNOWN_PROPERTY.spoil(tree, random).map(expected -> Expected.name("EDI-S-016", expected.pointer()));
        }
    },
    DUPLICATE_PROPERTY {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return pickThing(tree, random, thing -> !thing.node().isEmpty()).map(thing -> {
                String name = any(random, List.copyOf(thing.node().propertyNames()));
                tree.writeBehind(
                        thing.pointerTo(name),
                        random.nextBoolean() ? "1" : thing.node().get(name).toString());
                return Expected.name("EDI-S-003", thing.pointerTo(name));
            });
        }
    },
    WRONG_TYPE {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(tree, random, slot -> true, "EDI-S-005", slot -> wrongType(slot.kind(), slot.isList()));
        }
    },
    NULL {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(tree, random, slot -> true, "EDI-S-009", slot -> List.of("null"));
        }
    },
    NOT_ALLOWED {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> isText(slot)
                            && slot.kind() instanceof ScalarKind<?> kind
                            && !kind.choices().isEmpty(),
                    "EDI-S-006",
                    slot -> List.of(
                            "\"NO_SUCH\"",
                            "\"\"",
                            "\"" + slot.value().asString().toLowerCase(Locale.ROOT) + "\"",
                            "\"" + slot.value().asString() + " \""));
        }
    },
    IMPOSSIBLE_DAY {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> slot.value().asString("").matches("\\d{4}-\\d\\d-\\d\\d") && isDay(slot),
                    "EDI-S-007",
                    slot -> List.of(
                            "\"2027-02-29\"",
                            "\"2022-06-31\"",
                            "\"2027-13-01\"",
                            "\"2027-2-1\"",
                            "\"31 March 2027\"",
                            "\"2027-01-01T00:00:00Z\"",
                            "\" 2027-01-01\"",
                            "\"\""));
        }
    },
    IMPOSSIBLE_PERIOD {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> slot.name().endsWith("Every"),
                    "EDI-S-007",
                    slot -> List.of("\"P1D\"", "\"P0Y\"", "\"P1Y2W\"", "\"1Y\"", "\"PT1H\"", "\"P-1Y\"", "\"p1y\""));
        }
    },
    IMPOSSIBLE_DUE {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> slot.kind() instanceof DueKind,
                    "EDI-S-007",
                    slot -> List.of(
                            "\"2027-02-29\"",
                            "\"2027-13\"",
                            "\"2027-06/2027-04\"",
                            "\"R/2027-01/P0M\"",
                            "\"Ongoing\"",
                            "\"\""));
        }
    },
    NOT_WHOLE {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> slot.kind() instanceof ScalarKind<?> kind
                            && kind.variant().equals(".integer"),
                    "EDI-S-008",
                    slot -> List.of("1.5", "1e400", "9223372036854775808", "-1e-1"));
        }
    },
    NUMBER_OF_TOO_MANY_DIGITS {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> slot.value().isNumber(),
                    "EDI-S-011",
                    slot -> List.of("1".repeat(1_001), "0." + "0".repeat(1_000)));
        }
    },
    NO_TEXT {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> Texts.isFree(slot),
                    "EDI-S-013",
                    slot -> List.of("\"a\\ud800\"", "\"\\udc00b\"", "\"\\u0000\"", "\"a\\bc\"", "\"\\u001f\""));
        }
    },
    BLANK_TEXT {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    Texts::isFree,
                    "EDI-C-001",
                    slot -> List.of("\"\"", "\" \"", "\"\\t\\n\"", "\"\u00a0\"", "\"\u3000\""));
        }
    },
    TEXT_TOO_LONG {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    Texts::isFree,
                    "EDI-C-002",
                    slot -> List.of("\"" + "x".repeat(Texts.mostIn(slot) + 1) + "\""));
        }
    },
    MALFORMED_ID {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            Set<String> unreferenced = Set.of(
                    "ActionPlan.id",
                    "Organisation.id",
                    "Milestone.id",
                    "ImpactAssessment.id",
                    "Partnership.id",
                    "PilotFinding.id",
                    "Pilot.id",
                    "AccountableBody.id",
                    "WorkingGroupMember.id",
                    "Revision.revises");
            return write(
                    tree,
                    random,
                    slot -> unreferenced.contains(slot.name()),
                    "EDI-C-003",
                    slot -> List.of("\"\"", "\"a b\"", "\"-a\"", "\"é\"", "\"" + "a".repeat(65) + "\""));
        }
    },
    EMPTY_LIST {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            // What the lists of the plan itself hold is referred to from elsewhere.
            return write(
                    tree,
                    random,
                    slot -> slot.isList()
                            && slot.property().isRequired()
                            && !slot.owner().is("ActionPlan"),
                    "EDI-C-004",
                    slot -> List.of("[]", "[ ]"));
        }
    },
    OUT_OF_RANGE {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> Set.of(
                                    "Revision.number",
                                    "Organisation.employees",
                                    "Observation.count",
                                    "Observation.undeclared",
                                    "Cost.amount",
                                    "Target.share",
                                    "MetricReference.share")
                            .contains(slot.name()),
                    "EDI-C-005",
                    slot -> slot.property().name().equals("share")
                            ? List.of("1.000001", "-0.5", "51")
                            : List.of("-1", "-9223372036854775808"));
        }
    },
    ENDS_BEFORE_START {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> slot.name().equals("DateRange.end")
                            || (slot.name().equals("Partnership.until")
                                    && slot.owner().node().has("since")),
                    "EDI-C-006",
                    slot -> List.of("\"2026-12-31\"", "\"0001-01-01\""));
        }
    },
    REPEATED_ENTRY {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            Set<String> things = Set.of("updates", "targets", "observations", "impacts", "rollout", "ratingKey");
            return pickSlot(
                            tree,
                            random,
                            slot -> slot.isList()
                                    && !slot.value().isEmpty()
                                    && (things.contains(slot.property().name())
                                            || slot.name().equals("Action.evidence")
                                            || slot.value().get(0).isString()))
                    .map(slot -> {
                        ArrayNode list = (ArrayNode) slot.value();
                        list.add(list.get(random.nextInt(list.size())).deepCopy());
                        return Expected.value("EDI-C-007", slot.pointer() + "/" + (list.size() - 1));
                    });
        }
    },
    COUNT_OVER_BASE {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return pickThing(
                            tree,
                            random,
                            thing -> thing.node().has("count") && thing.node().has("base"))
                    .map(thing -> {
                        long base = thing.node().get("base").asLong();
                        tree.writeInstead(thing.pointerTo("count"), Long.toString(base + 1));
                        return Expected.value("EDI-C-008", thing.pointerTo("count"));
                    });
        }
    },
    NEITHER_OF_TWO {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return pickThing(tree, random, thing -> thing.is("AreaOfConcern") || thing.is("MetricReference"))
                    .map(thing -> {
                        thing.node().remove(List.of("characteristic", "place", "share", "base"));
                        return Expected.value("EDI-C-009", thing.pointer());
                    });
        }
    },
    NO_ADDRESS {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> slot.name().equals("Evidence.uri"),
                    "EDI-C-010",
                    slot -> List.of(
                            "\"ftp://example.org/x\"", "\"a b\"", "\"javascript:alert(1)\"", "\"\"", "\"http:\""));
        }
    },
    NO_CURRENCY {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> slot.name().equals("Cost.currency"),
                    "EDI-C-011",
                    slot -> List.of("\"gbp\"", "\"£\"", "\"QQQ\"", "\"\""));
        }
    },
    KEY_WITHOUT_NAMESPACE {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return pickSlot(tree, random, slot -> slot.name().equals("ActionPlan.extensions"))
                    .map(slot -> {
                        String key = slot.pointer() + "/" + any(random, List.of("name", "", "org.", ".x", "a b.c"));
                        tree.writeBehind(key, "[1]");
                        return Expected.value("EDI-C-012", key);
                    });
        }
    },
    NO_LANGUAGE {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> slot.name().equals("ActionPlan.language"),
                    "EDI-C-013",
                    slot -> List.of("\"en_GB\"", "\"\"", "\"e\"", "\"en-\""));
        }
    },
    DUPLICATE_ID {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            List<String> texts = List.of("title", "name", "role", "purpose", "statement");
            return pickSlot(
                            tree,
                            random,
                            slot -> slot.isList()
                                    && !slot.value().isEmpty()
                                    && slot.value().get(0).has("id"))
                    .map(slot -> {
                        ArrayNode list = (ArrayNode) slot.value();
                        ObjectNode copy = (ObjectNode)
                                list.get(random.nextInt(list.size())).deepCopy();
                        texts.stream().filter(copy::has).findFirst().ifPresent(text -> copy.put(text, "another"));
                        list.add(copy);
                        return Expected.value("EDI-R-001", slot.pointer() + "/" + (list.size() - 1) + "/id");
                    });
        }
    },
    DANGLING_REFERENCE {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            Set<String> references = Set.of(
                    "Place.within",
                    "Commitment.evidence",
                    "AreaOfConcern.keyArea",
                    "AreaOfConcern.place",
                    "AreaOfConcern.metrics",
                    "RepresentationMetric.keyArea",
                    "RepresentationMetric.place",
                    "Action.keyAreas",
                    "Action.commitments",
                    "Action.areasOfConcern",
                    "Action.metrics",
                    "Action.dependsOn",
                    "ImpactAssessment.actions",
                    "Pilot.places",
                    "PilotFinding.actions",
                    "Rollout.place");
            return write(
                    tree,
                    random,
                    slot -> !slot.isList() && references.contains(slot.name()),
                    "EDI-R-002",
                    slot -> List.of("\"nowhere\"", "\"" + slot.value().asString() + "9\"", "\"action-1\""));
        }
    },
    CIRCLE_OF_ACTIONS {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            List<PlanTree.Thing> actions =
                    tree.things().stream().filter(thing -> thing.is("Action")).toList();
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
    },
    REFERENCE_TO_ITSELF {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return pickThing(tree, random, thing -> thing.is("Action") || thing.is("Commitment"))
                    .map(thing -> {
                        String list = thing.is("Action") ? "dependsOn" : "evidence";
                        thing.list(list).add(thing.node().get("id").asString());
                        return Expected.value(
                                "EDI-R-004",
                                thing.pointerTo(list) + "/" + (thing.list(list).size() - 1));
                    });
        }
    },
    PLACE_WITHIN_ITSELF {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return pickThing(tree, random, thing -> thing.is("Place")).map(thing -> {
                thing.node().put("within", thing.node().get("id").asString());
                return Expected.value("EDI-R-005", thing.pointerTo("within"));
            });
        }
    },
    CIRCLE_OF_PLACES {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            List<PlanTree.Thing> places =
                    tree.things().stream().filter(thing -> thing.is("Place")).toList();
            if (places.size() < 2) {
                return Optional.empty();
            }
            places.get(0).node().put("within", "Place-2");
            places.get(1).node().put("within", "Place-1");
            return Optional.of(Expected.value("EDI-R-005", "/places/0/within"));
        }
    },
    UNKNOWN_FRAMEWORK {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> slot.name().equals("FrameworkReference.id"),
                    "EDI-R-006",
                    slot -> List.of("\"no-such-framework\""));
        }
    },
    UNKNOWN_CODE {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> !slot.isList()
                            && (slot.name().equals("RepresentationMetric.categories")
                                    || slot.name().equals("RepresentationMetric.classification")
                                    || slot.property().name().startsWith("characteristic")),
                    "EDI-R-007",
                    slot -> List.of(slot.name().endsWith(".classification") ? "\"no@such\"" : "\"no-such\""));
        }
    },
    UNUSED_PLACE {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            ArrayNode places = tree.things().get(0).list("places");
            places.addObject().put("id", "unused").put("name", "Unused").put("kind", "OTHER");
            return Optional.of(Expected.value("EDI-R-008", "/places/" + (places.size() - 1)));
        }
    },
    OTHER_MAJOR_VERSION {
        @Override
        Optional<Expected> spoil(PlanTree tree, Random random) {
            return write(
                    tree,
                    random,
                    slot -> slot.name().equals("ActionPlan.formatVersion"),
                    "EDI-S-010",
                    slot -> List.of("\"2.0\"", "\"0.9\"", "\"\"", "\"1\"", "\"1.0.0\""));
        }
    };

    /**
     * What is to be found.
     *
     * @param isAtName whether at the name of the property, or at its value
     */
    record Expected(String code, String pointer, boolean isAtName) {

        static Expected value(String code, String pointer) {
            return new Expected(code, pointer, false);
        }

        static Expected name(String code, String pointer) {
            return new Expected(code, pointer, true);
        }
    }

    /** Which texts are free, and how long they may be. */
    private static final class Texts {

        private static final Set<String> SHORT = Set.of(
                "title",
                "name",
                "role",
                "organisation",
                "population",
                "source",
                "accountable",
                "responsible",
                "by",
                "author",
                "signedOffBy",
                "consulted",
                "lead",
                "practice",
                "value",
                "meaning");
        private static final Set<String> LONG = Set.of(
                "summary",
                "changes",
                "purpose",
                "statement",
                "description",
                "rationale",
                "successCriteria",
                "resources",
                "note",
                "proposal",
                "mitigation",
                "justification");

        static boolean isFree(PlanTree.Slot slot) {
            String property = slot.property().name();
            return isText(slot)
                    && !isDay(slot)
                    && (SHORT.contains(property)
                            || LONG.contains(property)
                            || slot.name().equals("Impact.evidence"));
        }

        static int mostIn(PlanTree.Slot slot) {
            return SHORT.contains(slot.property().name()) ? 200 : 10_000;
        }
    }

    /** Spoils a plan; empty where it has nothing that can be spoilt like this. */
    abstract Optional<Expected> spoil(PlanTree tree, Random random);

    private static boolean isText(PlanTree.Slot slot) {
        return !slot.isList() && slot.kind() instanceof ScalarKind<?> kind && kind.form() == ScalarKind.Form.TEXT;
    }

    private static boolean isDay(PlanTree.Slot slot) {
        return isText(slot) && slot.kind() instanceof ScalarKind<?> kind && kind.rule() == StructureRule.NOT_A_DATE;
    }

    private static List<String> wrongType(Kind<?> kind, boolean isList) {
        if (isList) {
            return List.of("\"x\"", "3", "{}", "{\"a\":[1]}", "true");
        }
        if (kind instanceof ObjectType || kind instanceof OpenKind) {
            return List.of("\"x\"", "3", "[]", "[{}]", "false");
        }
        if (kind instanceof ScalarKind<?> scalar && scalar.form() != ScalarKind.Form.TEXT) {
            return scalar.form() == ScalarKind.Form.NUMBER
                    ? List.of("\"3\"", "true", "[3]", "{}")
                    : List.of("\"true\"", "1", "[]", "{}");
        }
        return kind instanceof DueKind
                ? List.of("2027", "true", "[\"2027-01\"]")
                : List.of("3", "true", "[\"x\"]", "{\"a\":\"x\"}");
    }

    private static Optional<Expected> write(
            PlanTree tree, Random random, Predicate<PlanTree.Slot> where, String code, Values values) {
        return pickSlot(tree, random, where).map(slot -> {
            tree.writeInstead(slot.pointer(), any(random, values.of(slot)));
            return Expected.value(code, slot.pointer());
        });
    }

    /** The wrong values that may be written into a place. */
    private interface Values {
        List<String> of(PlanTree.Slot slot);
    }

    private static Optional<PlanTree.Slot> pickSlot(PlanTree tree, Random random, Predicate<PlanTree.Slot> where) {
        return pick(tree.slots().stream().filter(where), random);
    }

    private static Optional<PlanTree.Thing> pickThing(PlanTree tree, Random random, Predicate<PlanTree.Thing> where) {
        return pick(tree.things().stream().filter(where), random);
    }

    private static <T> Optional<T> pick(Stream<T> among, Random random) {
        List<T> all = among.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(any(random, all));
    }

    private static <T> T any(Random random, List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
