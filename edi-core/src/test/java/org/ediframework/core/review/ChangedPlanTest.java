package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.Walk;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.Level;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.Objective;
import org.ediframework.core.plan.WorkingGroup;
import org.ediframework.core.plan.WorkingGroupMember;
import org.ediframework.core.vocabulary.OpenValue;
import org.junit.jupiter.api.Test;

/** A plan is changed by making another, and whatever stays the same is the same. */
class ChangedPlanTest {

    private final ActionPlan plan = SoundPlan.plan();

    private Action withSteps() {
        return plan.getActions().stream()
                .filter(action -> !action.getMilestones().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void copyIsTheSamePlan() {
        assertEquals(plan, ActionPlan.builder().from(plan).build());
    }

    @Test
    void listThatIsSetOnACopyReplacesTheOtherOne() {
        Action only = plan.getActions().get(1);

        ActionPlan copy = ActionPlan.builder().from(plan).actions(List.of(only)).build();

        assertEquals(List.of(only), copy.getActions());
        assertEquals(plan.getKeyAreas(), copy.getKeyAreas());
    }

    /** Nothing of what a builder had before stays beside what it takes over. */
    @Test
    void fromForgetsWhatWasSetBefore() {
        ActionPlan bare = ActionPlan.builder()
                .id("bare")
                .title("Bare")
                .organisation(plan.getOrganisation())
                .period(plan.getPeriod())
                .revision(plan.getRevision())
                .build();

        ActionPlan copy = ActionPlan.builder()
                .from(plan)
                .summary("of another")
                .language("cy")
                .putExtensions("org.example.x", new OpenValue.Text("y"))
                .from(bare)
                .build();

        assertEquals(bare, copy);
        assertEquals("en-GB", copy.getLanguage());
    }

    @Test
    void fromForgetsInEveryTypeOfADocument() {
        List<String> different = new ArrayList<>();
        int[] seen = {0};
        Walk.over(Pointer.ROOT, PlanTable.TABLE, plan, new Walk.Visitor() {
            @Override
            public void thing(Walk walk) {
                seen[0]++;
                Object twice = takenOverTwice(walk.type().newBuilder(), walk.thing());
                if (!walk.thing().equals(twice)) {
                    different.add(walk.owner() + ": " + twice);
                }
            }
        });
        assertEquals(List.of(), different);
        assertTrue(seen[0] > 40, () -> "only " + seen[0] + " things");
    }

    @SuppressWarnings("unchecked")
    private static Object takenOverTwice(Object builder, Object thing) {
        ValueBuilder<Object, ?> full = (ValueBuilder<Object, ?>) builder;
        full.from(thing);
        full.from(thing);
        return full.build();
    }

    @Test
    void actionIsFoundByItsIdAndPutBackWhereItStood() {
        Action old = plan.getActions().get(0);
        Action done = Action.builder().from(old).status(ActionStatus.COMPLETE).build();

        ActionPlan changed = plan.withAction(done);

        assertEquals(Optional.of(old), plan.findAction(old.getId()));
        assertEquals(Optional.of(done), changed.findAction(old.getId()));
        assertEquals(plan.getActions().size(), changed.getActions().size());
        assertSame(done, changed.getActions().get(0));
        assertEquals(
                plan.getActions().subList(1, plan.getActions().size()),
                changed.getActions().subList(1, changed.getActions().size()));
        assertEquals(Optional.empty(), plan.findAction("nobody-has-this"));
    }

    @Test
    void actionThatIsNewIsTheLast() {
        Action fresh =
                Action.builder().from(plan.getActions().get(0)).id("a-new-one").build();

        ActionPlan changed = plan.withAction(fresh);

        assertEquals(plan.getActions().size() + 1, changed.getActions().size());
        assertEquals(fresh, changed.getActions().get(plan.getActions().size()));
    }

    /** Whatever has an id and stands in a list of the plan: a list that comes later must have its methods too. */
    @Test
    void everyListOfThingsWithIdsHasItsFindAndWith() throws ReflectiveOperationException {
        int lists = 0;
        for (Property property : PlanTable.TABLE.properties()) {
            if (!property.isList() || !(property.kind() instanceof ObjectType<?, ?> type) || !type.hasId()) {
                continue;
            }
            lists++;
            List<?> things = PlanTable.TABLE.values(plan, property);
            String word = type.name().equals("RepresentationMetric") ? "Metric" : type.name();
            for (Object thing : things) {
                String id = type.id(thing).orElseThrow();
                Method find = ActionPlan.class.getMethod("find" + word, String.class);
                assertEquals(Optional.of(thing), find.invoke(plan, id));
                Method with = Arrays.stream(ActionPlan.class.getMethods())
                        .filter(method -> method.getName().equals("with" + word))
                        .findFirst()
                        .orElseThrow();
                assertEquals(plan, with.invoke(plan, thing));
            }
        }
        assertEquals(12, lists);
    }

    @Test
    void partsOfThingsAreFoundByTheirIds() {
        WorkingGroup group = plan.getWorkingGroup().orElseThrow();
        WorkingGroupMember member = group.getMembers().get(0);
        Milestone step = withSteps().getMilestones().get(0);

        assertEquals(Optional.of(member), group.findMember(member.getId()));
        assertEquals(Optional.of(step), withSteps().findMilestone(step.getId()));
    }

    @Test
    void thingsOfFrameworksAreFoundByTheirIds() {
        Level level = Level.builder().id("developing").title("Developing").build();
        Framework framework = Framework.builder()
                .id("f")
                .version("1")
                .title("F")
                .publisher("P")
                .source(FrameworkSource.builder().citation("S").build())
                .addLevels(level)
                .build();

        assertEquals(Optional.of(level), framework.findLevel("developing"));
        assertEquals(Optional.empty(), framework.findKeyArea("developing"));
        assertEquals(
                level,
                ReviewedThings.of(framework)
                        .find(Pointer.parse("/levels/0/title"), Level.class)
                        .orElseThrow());
    }

    @Test
    void findingLeadsToTheThingThatItIsAbout() {
        Action old = plan.getActions().get(0);
        ActionPlan spoilt = plan.withAction(
                Action.builder().from(old).addKeyAreas("no-such-area").build());
        Finding unknown = PlanReview.builder().build().review(spoilt).getFirst().stream()
                .filter(finding -> finding.getCode().equals("EDI-R-002"))
                .findFirst()
                .orElseThrow();

        ReviewedThings things = ReviewedThings.of(spoilt);

        assertEquals(spoilt.findAction(old.getId()), things.find(unknown.getPointer(), Action.class));
        assertEquals(spoilt.getActions().get(0), things.find(unknown.getPointer()));
        assertEquals(Optional.empty(), things.find(unknown.getPointer(), Objective.class));
    }

    @Test
    void placesLeadToTheInnermostThing() {
        ReviewedThings things = ReviewedThings.of(plan);
        Action action = withSteps();
        Pointer milestone = Pointer.parse("/actions/" + plan.getActions().indexOf(action) + "/milestones/0/due");

        assertEquals(action.getMilestones().get(0), things.find(milestone));
        assertEquals(Optional.of(action), things.find(milestone, Action.class));
        assertEquals(Optional.of(plan), things.find(milestone, ActionPlan.class));
        assertEquals(plan, things.find(Pointer.ROOT));
        assertEquals(plan, things.find(Pointer.parse("/title")));
        assertEquals(plan.getPeriod(), things.find(Pointer.parse("/period/start")));
        assertEquals(plan, things.find(Pointer.parse("/actions/4711/title")));
        assertEquals(plan, things.find(Pointer.parse("/no/such/place")));
    }
}
