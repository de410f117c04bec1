package org.ediframework.io.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.OpenKind;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.finding.StructureRule;

/** Which places of a plan there are for values of some kind, and what is wrong there. */
final class Slots {

    private static final Set<String> SHORT_TEXTS = Set.of(
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

    private static final Set<String> LONG_TEXTS = Set.of(
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

    /** The ids to which no reference leads. */
    static final Predicate<PlanTree.Slot> UNREFERENCED_ID = named(
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

    /** The references, one by one, to what must be in the plan. */
    static final Predicate<PlanTree.Slot> REFERENCE = named(
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
                    "Rollout.place")
            .and(slot -> !slot.isList());

    private Slots() {}

    /** Those of these names, such as {@code Action.due}. */
    static Predicate<PlanTree.Slot> named(String... names) {
        Set<String> all = Set.of(names);
        return slot -> all.contains(slot.name());
    }

    private static boolean isText(PlanTree.Slot slot) {
        return !slot.isList() && slot.kind() instanceof ScalarKind<?> kind && kind.form() == ScalarKind.Form.TEXT;
    }

    private static boolean isOfDays(PlanTree.Slot slot) {
        return isText(slot) && slot.kind() instanceof ScalarKind<?> kind && kind.rule() == StructureRule.NOT_A_DATE;
    }

    static boolean isDay(PlanTree.Slot slot) {
        return isOfDays(slot) && slot.value().asString("").matches("\\d{4}-\\d\\d-\\d\\d");
    }

    static boolean isDue(PlanTree.Slot slot) {
        return slot.kind() instanceof DueKind;
    }

    static boolean isWholeNumber(PlanTree.Slot slot) {
        return slot.kind() instanceof ScalarKind<?> kind && kind.variant().equals(".integer");
    }

    static boolean isChoice(PlanTree.Slot slot) {
        return isText(slot)
                && slot.kind() instanceof ScalarKind<?> kind
                && !kind.choices().isEmpty();
    }

    static boolean isFreeText(PlanTree.Slot slot) {
        String property = slot.property().name();
        return isText(slot)
                && !isOfDays(slot)
                && (SHORT_TEXTS.contains(property)
                        || LONG_TEXTS.contains(property)
                        || slot.name().equals("Impact.evidence"));
    }

    static boolean isCode(PlanTree.Slot slot) {
        return !slot.isList()
                && (slot.name().equals("RepresentationMetric.categories")
                        || slot.name().equals("RepresentationMetric.classification")
                        || slot.property().name().startsWith("characteristic"));
    }

    /** Whether it is a list in which something stands that may not stand there twice, other than things with ids. */
    static boolean isListWithoutIds(PlanTree.Slot slot) {
        Set<String> things = Set.of("updates", "targets", "observations", "impacts", "rollout", "ratingKey");
        return slot.isList()
                && !slot.value().isEmpty()
                && (things.contains(slot.property().name())
                        || slot.name().equals("Action.evidence")
                        || slot.value().get(0).isString());
    }

    static boolean isListWithIds(PlanTree.Slot slot) {
        return slot.isList() && !slot.value().isEmpty() && slot.value().get(0).has("id");
    }

    static List<String> wrongChoices(PlanTree.Slot slot) {
        String right = slot.value().asString();
        return List.of("\"NO_SUCH\"", "\"\"", "\"" + right.toLowerCase(Locale.ROOT) + "\"", "\"" + right + " \"");
    }

    static List<String> textTooLong(PlanTree.Slot slot) {
        int most = SHORT_TEXTS.contains(slot.property().name()) ? 200 : 10_000;
        return List.of("\"" + "x".repeat(most + 1) + "\"");
    }

    static List<String> outOfRange(PlanTree.Slot slot) {
        return slot.property().name().equals("share")
                ? List.of("1.000001", "-0.5", "51")
                : List.of("-1", "-9223372036854775808");
    }

    static List<String> wrongReferences(PlanTree.Slot slot) {
        return List.of("\"nowhere\"", "\"" + slot.value().asString() + "9\"", "\"action-1\"");
    }

    static List<String> wrongTypes(PlanTree.Slot slot) {
        if (slot.isList()) {
            return List.of("\"x\"", "3", "{}", "{\"a\":[1]}", "true");
        }
        if (slot.kind() instanceof ObjectType || slot.kind() instanceof OpenKind) {
            return List.of("\"x\"", "3", "[]", "[{}]", "false");
        }
        if (slot.kind() instanceof ScalarKind<?> scalar && scalar.form() != ScalarKind.Form.TEXT) {
            return scalar.form() == ScalarKind.Form.NUMBER
                    ? List.of("\"3\"", "true", "[3]", "{}")
                    : List.of("\"true\"", "1", "[]", "{}");
        }
        return slot.kind() instanceof DueKind
                ? List.of("2027", "true", "[\"2027-01\"]")
                : List.of("3", "true", "[\"x\"]", "{\"a\":\"x\"}");
    }
}
