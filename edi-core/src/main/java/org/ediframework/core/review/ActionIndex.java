package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.Referent;
import org.ediframework.core.document.Walk;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.vocabulary.Due;

/**
 * What is kept of actions while a walk comes by them: what is due, which texts are placeholders, how titles and measures
 * look, what depends on what, and what they serve. In a large plan, to fetch each of many things again for every rule takes longer than all
 * that the rules do with them.
 */
final class ActionIndex {

    /** A placeholder in an action. */
    record Stopgap(Pointer place, boolean isMeasure, String text) {}

    private static final ObjectType<?, ?> ACTION =
            (ObjectType<?, ?>) PlanTable.TABLE.property("actions").orElseThrow().kind();
    private static final ObjectType<?, ?> MILESTONE =
            (ObjectType<?, ?>) ACTION.property("milestones").orElseThrow().kind();
    private static final Property TITLE = ACTION.property("title").orElseThrow();
    private static final Property MEASURE = ACTION.property("successCriteria").orElseThrow();
    private static final Property ACCOUNTABLE = ACTION.property("accountable").orElseThrow();
    private static final Property RESPONSIBLE = ACTION.property("responsible").orElseThrow();
    private static final Property DEPENDS_ON = ACTION.property("dependsOn").orElseThrow();
    private static final List<Property> SERVING = Stream.of("keyAreas", "objectives", "commitments", "areasOfConcern")
            .map(name -> ACTION.property(name).orElseThrow())
            .toList();
    private static final int[] NOTHING = {};

    private final Lookalikes titles = new Lookalikes();
    private final Lookalikes measures = new Lookalikes();
    private final List<Stopgap> stopgaps = new ArrayList<>();
    private final List<PlannedWork> work = new ArrayList<>();
    private final List<BitSet> served =
            SERVING.stream().map(each -> new BitSet()).toList();
    private final List<int[]> dependencies = new ArrayList<>();
    private Optional<Action> action = Optional.empty();
    private int index = -1;

    /** Looks at a thing, before its properties. */
    void thing(Walk walk) {
        if (walk.type() == ACTION) {
            action = Optional.of((Action) walk.thing());
            index = walk.index();
            dependencies.add(NOTHING);
        }
    }

    /** Looks at a due at which a walk stands. */
    void due(Walk walk, Due due) {
        if (walk.type() == ACTION) {
            work.add(PlannedWork.of((Action) walk.thing(), Optional.empty(), due, index, -1));
        } else if (walk.type() == MILESTONE) {
            work.add(PlannedWork.of(
                    action.orElseThrow(), Optional.of((Milestone) walk.thing()), due, index, walk.index()));
        }
    }

    /** Looks at a list, before its entries. */
    void list(Property property, int size) {
        if (property == DEPENDS_ON) {
            dependencies.set(index, new int[size]);
        }
    }

    /** Looks at a text at which a walk stands. */
    void text(Walk walk, Property property, String text) {
        if (property == TITLE) {
            titles.add(text);
        } else if (property == MEASURE || property == RESPONSIBLE || property == ACCOUNTABLE) {
            if (property == MEASURE) {
                measures.add(text);
            }
            if (Placeholder.is(text)) {
                stopgaps.add(new Stopgap(walk.place(), property == MEASURE, text));
            }
        }
    }

    /** Takes down where a reference leads: the index in its list, or -1. */
    void reference(Walk walk, Property property, int target) {
        if (property == DEPENDS_ON) {
            dependencies.get(index)[walk.entry()] = target;
        } else if (target >= 0) {
            int list = SERVING.indexOf(property);
            if (list >= 0) {
                served.get(list).set(target);
            }
        }
    }

    /**
     * Whether any action names the thing with this index in its list.
     *
     * @param target key areas, objectives, commitments or areas of concern
     */
    boolean isServed(Referent target, int thing) {
        for (int list = 0; list < SERVING.size(); list++) {
            if (SERVING.get(list).target().orElseThrow() == target) {
                return served.get(list).get(thing);
            }
        }
        throw new IllegalArgumentException("Of " + target + " it is not kept which are named.");
    }

    /** The titles in the order of the actions. */
    Lookalikes titles() {
        return titles;
    }

    /** The success criteria of all actions in their order. */
    Lookalikes measures() {
        return measures;
    }

    /** What stands where somebody or a measure should be named, in the order of the plan. */
    List<Stopgap> stopgaps() {
        return stopgaps;
    }

    /** All that has a due, each action and then its milestones. */
    List<PlannedWork> work() {
        return work;
    }

    /** Where what an action depends on stands among the actions; -1 for what is none of them. */
    int[] dependencies(int of) {
        return dependencies.get(of);
    }
}
