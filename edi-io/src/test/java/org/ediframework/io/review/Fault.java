package org.ediframework.io.review;

import static org.ediframework.io.review.Spoiling.things;

import java.util.ArrayList;
import java.util.EnumSet;
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
 */
record Fault(String name, Spoiling spoiling) {

    /**
     * Those that change how the whole document is read, and those that copy or empty what others may spoil besides, or need
     * several things as they are.
     */
    private static final Set<Mutation> NOT_BESIDE_OTHERS = EnumSet.of(
            Mutation.OTHER_MAJOR_VERSION,
            Mutation.NEWER_PROPERTY,
            Mutation.DUPLICATE_ID,
            Mutation.REPEATED_ENTRY,
            Mutation.CIRCLE_OF_ACTIONS,
            Mutation.CIRCLE_OF_PLACES);

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        for (Mutation mutation : EnumSet.complementOf(EnumSet.copyOf(NOT_BESIDE_OTHERS))) {
            faults.add(new Fault(mutation.name(), mutation::spoil));
        }
        faults.add(action("EDI-T-002", "start", "start", node -> isDay(node, "due"), "2031-01-01"));
        faults.add(action("EDI-T-006", "completedOn", "completedOn", node -> true, "2028-01-01"));
        faults.add(action("EDI-T-009", "nextReview", "nextReview", Fault::isOpen, "2027-01-01"));
        faults.add(action("EDI-T-015", "rating", "rating", node -> true, "Purple"));
        faults.add(action("EDI-P-022", "resources", "resources", node -> true, "Ask someone@example.org."));
        faults.add(action("EDI-P-028", "accountable", "accountable", node -> true, "TBC"));
        faults.add(new Fault("negative", things(thing -> thing.is("Impact"), (thing, random) -> {
            thing.node().put("effect", "NEGATIVE").remove(List.of("mitigation", "justification"));
            return Expected.value("EDI-P-012", thing.pointer());
        })));
        faults.add(new Fault("barrier", things(thing -> thing.is("PilotFinding"), (thing, random) -> {
            thing.node().put("kind", "BARRIER").remove("actions");
            return Expected.value("EDI-P-019", thing.pointer());
        })));
        faults.add(new Fault("unmeasured", things(thing -> thing.is("RepresentationMetric"), (thing, random) -> {
            thing.node().remove(List.of("reference", "targets"));
            return Expected.value("EDI-P-015", thing.pointer());
        })));
        faults.add(new Fault("unsigned", things(thing -> thing.is("ImpactAssessment"), (thing, random) -> {
            thing.node().put("status", "SIGNED_OFF").remove(List.of("signedOffOn", "signedOffBy"));
            return Expected.value("EDI-T-012", thing.pointerTo("status"));
        })));
        return faults;
    }

    private static Fault action(String code, String property, String at, Predicate<ObjectNode> where, String value) {
        return new Fault(code, things(thing -> thing.is("Action") && where.test(thing.node()), (thing, random) -> {
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
