package org.ediframework.io.review;

import static org.ediframework.io.review.Spoiling.things;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/**
 * A way of breaking one rule of any level.
 *
 * @param name for messages
 * @param isFirst whether it is planted before others, since it copies what they may spoil
 * @param properties of its action or other entry of a list of the plan that it changes or rests on, besides the one where
 *     it is found
 */
record Fault(String name, boolean isFirst, Set<String> properties, Spoiling spoiling) {

    private static final Set<Mutation> COPYING = EnumSet.of(
            Mutation.DUPLICATE_ID, Mutation.REPEATED_ENTRY, Mutation.CIRCLE_OF_ACTIONS, Mutation.CIRCLE_OF_PLACES);

    private Fault(String name, Set<String> properties, Spoiling spoiling) {
        this(name, false, properties, spoiling);
    }

    /** Whether another fault neither changes what this one rests on nor the other way round. */
    boolean isApartFrom(String here, Fault other, String there) {
        List<String> at = List.of(here.split("/", 5));
        List<String> otherAt = List.of(there.split("/", 5));
        int steps = isOfSeveral() || other.isOfSeveral() ? 2 : 3;
        boolean isOneThing =
                at.size() > 2 && otherAt.size() > 2 && at.subList(0, steps).equals(otherAt.subList(0, steps));
        Set<String> both = new HashSet<>(own(at));
        both.retainAll(other.own(otherAt));
        return !isOneThing || both.isEmpty();
    }

    /** Whether it changes several entries of a list. */
    private boolean isOfSeveral() {
        return name.equals(Mutation.CIRCLE_OF_ACTIONS.name());
    }

    private Set<String> own(List<String> pointer) {
        Set<String> own = new HashSet<>(properties);
        if (pointer.size() > 3) {
            own.add(pointer.get(3));
        }
        return own;
    }

    /** All but that of another major version: a document that has one is refused as a whole, which is the one finding. */
    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        for (Mutation mutation : EnumSet.complementOf(EnumSet.of(Mutation.OTHER_MAJOR_VERSION))) {
            faults.add(new Fault(mutation.name(), COPYING.contains(mutation), rests(mutation), mutation::spoil));
        }
        faults.add(action("EDI-T-001", Set.of(), "due", "due", node -> true, "2031-01-01"));
        faults.add(action("EDI-T-003", Set.of("status", "completedOn"), "due", "due", Fault::isOpen, "2027-02-01"));
        faults.add(new Fault("undated", Set.of("completedOn"), things(thing -> thing.is("Action"), (thing, random) -> {
            thing.node().put("status", "COMPLETE").remove("completedOn");
            return Expected.value("EDI-T-004", thing.pointerTo("status"));
        })));
        faults.add(new Fault("unfinished", Set.of("status"), things(thing -> thing.is("Action"), (thing, random) -> {
            thing.node().put("status", "IN_PROGRESS").put("completedOn", "2027-05-01");
            return Expected.value("EDI-T-005", thing.pointerTo("completedOn"));
        })));
        faults.add(new Fault("lateMilestone", Set.of("due"), things(thing -> thing.is("Milestone"), (thing, random) -> {
            thing.node().put("due", "2028-12-31");
            return Expected.value("EDI-T-007", thing.pointerTo("due"));
        })));
        faults.add(new Fault("described", Set.of(), things(thing -> thing.is("Action"), (thing, random) -> {
            thing.node().putObject("due").put("text", "Ongoing");
            return Expected.value("EDI-T-014", thing.pointerTo("due"));
        })));
        faults.add(new Fault(
                "silentReport",
                Set.of("reportsEvery"),
                things(thing -> thing.is("AccountableBody"), (thing, random) -> {
                    thing.node().put("reportsEvery", "P1M").put("lastReportedOn", "2027-01-01");
                    return Expected.value("EDI-T-013", thing.pointerTo("lastReportedOn"));
                })));
        faults.add(new Fault(
                "unmeasurable", Set.of("metrics", "measures"), things(thing -> thing.is("Action"), (thing, random) -> {
                    thing.node().remove(List.of("metrics", "measures"));
                    thing.node().putArray("successCriteria").add("People feel welcome.");
                    return Expected.value("EDI-P-010", thing.pointerTo("successCriteria"));
                })));
        faults.add(
                new Fault("few", Set.of("observations"), things(thing -> thing.is("Observation"), (thing, random) -> {
                    thing.node().remove(List.of("share", "undeclared"));
                    thing.node().put("count", 3).put("base", 200);
                    return Expected.value("EDI-P-021", thing.pointerTo("count"));
                })));
        faults.add(new Fault(
                "unevidenced",
                Set.of("status", "completedOn", "evidence"),
                things(thing -> thing.is("Action"), (thing, random) -> {
                    thing.node()
                            .put("status", "COMPLETE")
                            .put("completedOn", "2027-05-01")
                            .remove("evidence");
                    return Expected.value("EDI-P-023", thing.pointer());
                })));
        faults.add(action("EDI-T-002", Set.of("due"), "start", "start", node -> isDay(node, "due"), "2031-01-01"));
        faults.add(action("EDI-T-006", Set.of("status"), "completedOn", "completedOn", node -> true, "2028-01-01"));
        faults.add(action(
                "EDI-T-009", Set.of("status", "completedOn"), "nextReview", "nextReview", Fault::isOpen, "2027-01-01"));
        faults.add(action("EDI-T-015", Set.of(), "rating", "rating", node -> true, "Purple"));
        faults.add(action("EDI-P-022", Set.of(), "resources", "resources", node -> true, "Ask someone@example.org."));
        faults.add(action("EDI-P-028", Set.of(), "accountable", "accountable", node -> true, "TBC"));
        faults.add(new Fault("negative", Set.of("impacts"), things(thing -> thing.is("Impact"), (thing, random) -> {
            thing.node().put("effect", "NEGATIVE").remove(List.of("mitigation", "justification"));
            return Expected.value("EDI-P-012", thing.pointer());
        })));
        faults.add(
                new Fault("barrier", Set.of("findings"), things(thing -> thing.is("PilotFinding"), (thing, random) -> {
                    thing.node().put("kind", "BARRIER").remove("actions");
                    return Expected.value("EDI-P-019", thing.pointer());
                })));
        faults.add(new Fault(
                "unmeasured",
                Set.of("reference", "targets"),
                things(thing -> thing.is("RepresentationMetric"), (thing, random) -> {
                    thing.node().remove(List.of("reference", "targets"));
                    return Expected.value("EDI-P-015", thing.pointer());
                })));
        faults.add(new Fault(
                "unsigned",
                Set.of("signedOffOn", "signedOffBy"),
                things(thing -> thing.is("ImpactAssessment"), (thing, random) -> {
                    thing.node().put("status", "SIGNED_OFF").remove(List.of("signedOffOn", "signedOffBy"));
                    return Expected.value("EDI-T-012", thing.pointerTo("status"));
                })));
        return faults;
    }

    /** A milestone more is open or late as its action has it; what depends on another is to be done after it. */
    private static Set<String> rests(Mutation mutation) {
        return switch (mutation) {
            case DUPLICATE_ID -> Set.of("status", "completedOn", "due");
            case CIRCLE_OF_ACTIONS -> Set.of("due");
            default -> Set.of();
        };
    }

    private static Fault action(
            String code,
            Set<String> properties,
            String property,
            String at,
            Predicate<ObjectNode> where,
            String value) {
        return new Fault(
                code, properties, things(thing -> thing.is("Action") && where.test(thing.node()), (thing, random) -> {
                    thing.node().put(property, value);
                    return Expected.value(code, thing.pointerTo(at));
                }));
    }

    private static boolean isDay(ObjectNode node, String property) {
        return node.path(property).asString("").matches("\\d{4}-\\d\\d-\\d\\d");
    }

    private static boolean isOpen(ObjectNode node) {
        String status = node.path("status").asString("");
        return !status.equals("COMPLETE") && !status.equals("STOPPED") && !node.has("completedOn");
    }

    Optional<Expected> plant(PlanTree tree, Random random) {
        return spoiling.spoil(tree, random);
    }

    @Override
    public String toString() {
        return name;
    }
}
