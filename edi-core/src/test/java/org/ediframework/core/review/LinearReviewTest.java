package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.vocabulary.Place;
import org.ediframework.core.vocabulary.PlaceKind;
import org.junit.jupiter.api.Test;

/** The work of a review grows with the plan as the plan grows: counted in accessors called, which no clock disturbs. */
class LinearReviewTest {

    private static long accessorsCalled(ActionPlan plan) {
        AtomicLong calls = new AtomicLong();
        PlanReview.builder()
                .asOf(SoundPlan.TODAY)
                .build()
                .review(SpoiltThings.watched(plan, called -> calls.incrementAndGet()), finding -> {});
        return calls.get();
    }

    /** A hundred things more cost the same whether they come after one hundred or after two. */
    private static void assertLinear(IntFunction<ActionPlan> plans) {
        long one = accessorsCalled(plans.apply(100));
        long two = accessorsCalled(plans.apply(200));
        long four = accessorsCalled(plans.apply(400));
        assertTrue(two > one);
        assertEquals(2 * (two - one), four - two);
    }

    private static ActionPlan chainOf(int actions, String dependsOn) {
        List<Action> chain = new ArrayList<>();
        for (int at = 0; at < actions; at++) {
            chain.add(Action.builder()
                    .from(SoundPlan.recruit())
                    .id("a" + at)
                    .addDependsOn(dependsOn.isEmpty() ? "a" + (at + 1) % actions : dependsOn)
                    .build());
        }
        return SoundPlan.with(plan -> plan.actions(chain));
    }

    @Test
    void actionsThatAllDependOnOne() {
        assertLinear(actions -> chainOf(actions, "a0"));
    }

    @Test
    void actionsInOneCircle() {
        assertLinear(actions -> chainOf(actions, ""));
    }

    @Test
    void actionsThatDependOnNothingThatIsThere() {
        assertLinear(actions -> chainOf(actions, "missing"));
    }

    @Test
    void placesInOneChain() {
        assertLinear(places -> {
            List<Place> chain = new ArrayList<>(SoundPlan.plan().getPlaces());
            for (int at = 0; at < places; at++) {
                chain.add(Place.builder()
                        .id("p" + at)
                        .name("A place")
                        .kind(PlaceKind.OTHER)
                        .within("p" + (at + 1))
                        .build());
            }
            return SoundPlan.with(plan -> plan.places(chain));
        });
    }
}
