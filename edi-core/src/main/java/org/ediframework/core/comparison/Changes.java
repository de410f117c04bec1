package org.ediframework.core.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;

/** Finds the changes between two plans: which things are which, and then what differs in each. */
final class Changes {

    private final List<PlanChange> found = new ArrayList<>();
    private final LocalDate inForce;
    private final boolean isSuccession;
    private final Set<Thing> comeOrGone = Collections.newSetFromMap(new IdentityHashMap<>());

    private Changes(ActionPlan later, boolean isSuccession) {
        this.isSuccession = isSuccession;
        inForce = later.getRevision().getAdoptedOn().orElse(later.getPeriod().getStart());
    }

    /**
     * The changes.
     *
     * @param isSuccession whether the later plan says rightly that it follows the earlier one
     */
    static List<PlanChange> between(ActionPlan earlier, ActionPlan later, boolean isSuccession) {
        Changes changes = new Changes(later, isSuccession);
        Map<String, List<Thing>> before = Thing.in(earlier);
        Map<String, List<Thing>> after = Thing.in(later);
        after.forEach((path, list) -> changes.list(before.getOrDefault(path, List.of()), list));
        before.forEach((path, list) -> {
            if (!after.containsKey(path)) {
                changes.list(list, List.of());
            }
        });
        return changes.found;
    }

    private void list(List<Thing> earlier, List<Thing> later) {
        Matching<Thing> inPlace = Matching.of(earlier, later, thing -> List.of(thing.keyAround(), thing.key()));
        inPlace.getPairs().forEach(this::compare);
        // What is neither where it was nor gone has moved to another owner, or bears another id.
        Matching<Thing> moved = Matching.of(inPlace.getDropped(), inPlace.getAdded(), Thing::key);
        moved.getPairs().forEach(this::moved);
        Matching<Thing> renamed = Matching.of(moved.getDropped(), moved.getAdded(), Changes::likeness);
        renamed.getPairs().forEach(this::renamed);
        Matching<Thing> alike = Matching.of(renamed.getDropped(), renamed.getAdded(), Changes::content);
        alike.getPairs().forEach(this::renamed);
        alike.getAdded().stream().filter(this::countsByItself).forEach(this::come);
        alike.getDropped().stream().filter(this::countsByItself).forEach(this::gone);
    }

    private void come(Thing now) {
        add(ChangeKind.ADDED, now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(now.place()));
    }

    private void gone(Thing was) {
        ChangeKind kind = was.isClosed(inForce) ? ChangeKind.DROPPED_COMPLETE : ChangeKind.DROPPED_OPEN;
        add(kind, was, Optional.empty(), Optional.empty(), Optional.of(was.place()), Optional.empty());
    }

    /** What has no id of its own comes and goes with its owner without being counted. */
    private boolean countsByItself(Thing thing) {
        if (!thing.type().hasId() && thing.around().filter(comeOrGone::contains).isPresent()) {
            return false;
        }
        comeOrGone.add(thing);
        return true;
    }

    /** What two things under different ids have in common when they are one; a thing without id is like no other. */
    private static Object likeness(Thing thing) {
        boolean isNamed = thing.type().hasId() && thing.title().isPresent();
        return isNamed ? List.of(thing.keyAround(), thing.title()) : thing;
    }

    private static Object content(Thing thing) {
        return thing.type().hasId()
                ? thing.type().properties().stream()
                        .filter(property -> !property.name().equals("id"))
                        .map(property -> thing.type().values(thing.value(), property))
                        .toList()
                : thing;
    }

    private void compare(Matching.Pair<Thing> pair) {
        new Differences(pair, isSuccession, found).find();
    }

    private void moved(Matching.Pair<Thing> pair) {
        if (pair.now().type().hasId()) {
            add(
                    ChangeKind.CHANGED,
                    pair,
                    pair.was().around().map(Thing::id),
                    pair.now().around().map(Thing::id));
            compare(pair);
        } else {
            come(pair.now());
            gone(pair.was());
        }
    }

    private void renamed(Matching.Pair<Thing> pair) {
        add(
                ChangeKind.RENAMED,
                pair,
                Optional.of(pair.was().id()),
                Optional.of(pair.now().id()));
        compare(pair);
    }

    private void add(ChangeKind kind, Matching.Pair<Thing> pair, Optional<String> was, Optional<String> now) {
        Optional<Pointer> newPlace = Optional.of(pair.now().place());
        add(kind, pair.now(), was, now, Optional.of(pair.was().place()), newPlace);
    }

    private void add(
            ChangeKind kind,
            Thing thing,
            Optional<String> was,
            Optional<String> now,
            Optional<Pointer> oldPlace,
            Optional<Pointer> newPlace) {
        found.add(new PlanChange(
                kind,
                thing.entity(),
                thing.id(),
                thing.title(),
                Optional.empty(),
                was,
                now,
                Optional.empty(),
                oldPlace,
                newPlace));
    }
}
