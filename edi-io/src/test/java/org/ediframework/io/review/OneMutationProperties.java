package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.document.SoundPlans;
import org.ediframework.io.load.Loaded;

/** A sound plan has no finding on structure, single things and references; one that is spoilt at one place has one. */
class OneMutationProperties {

    private static final Set<RuleLevel> LEVELS = EnumSet.of(RuleLevel.STRUCTURE, RuleLevel.VALUE, RuleLevel.REFERENCE);

    private final DocumentReview review = DocumentReview.with(PlanReview.builder()
            .knownFrameworks(List.of(SoundPlans.framework()))
            .build());

    @Property(tries = 200)
    void soundPlanIsCleanAndReadAsItIsInAnyLayout(@ForAll long seed) {
        Random random = new Random(seed);
        ActionPlan plan = SoundPlans.make(random);
        String json = new PlanTree(plan).write(random).text();

        Loaded<ActionPlan> loaded = review.review(json.getBytes(StandardCharsets.UTF_8), "plan.json");

        assertEquals(List.of(), found(loaded), json);
        assertEquals(Optional.of(plan), loaded.getValue());
    }

    @Property(tries = 1_500)
    void oneMutationIsFoundAtItsPlaceAndNothingElse(@ForAll Mutation mutation, @ForAll long seed) {
        Random random = new Random(seed);
        PlanTree tree;
        Optional<Expected> expected;
        do {
            tree = new PlanTree(SoundPlans.make(random));
            expected = mutation.spoil(tree, random);
        } while (expected.isEmpty());
        PlacedJson placed = tree.write(random);

        Loaded<ActionPlan> loaded = review.review(placed.text().getBytes(StandardCharsets.UTF_8), "plan.json");

        assertEquals(List.of(notation(expected.get(), placed)), found(loaded), placed::text);
    }

    private static String notation(Expected expected, PlacedJson placed) {
        String place =
                expected.isAtName() ? placed.placeOfName(expected.pointer()) : placed.placeOfValue(expected.pointer());
        return expected.code() + " " + expected.pointer() + " " + place;
    }

    private static List<String> found(Loaded<?> loaded) {
        return loaded.getFindings().getFirst().stream()
                .filter(finding -> LEVELS.contains(finding.getLevel()))
                .map(OneMutationProperties::notation)
                .toList();
    }

    private static String notation(Finding finding) {
        Location location = finding.getLocation().orElseThrow();
        return finding.getCode() + " " + finding.getPointer() + " "
                + location.getLine().orElseThrow() + ":"
                + location.getColumn().orElseThrow();
    }
}
