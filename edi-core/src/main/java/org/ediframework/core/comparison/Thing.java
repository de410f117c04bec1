package org.ediframework.core.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.document.ChangeWord;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.Things;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AssessmentStatus;
import org.ediframework.core.plan.DateRange;

/**
 * A thing of a plan that is compared by itself: one with an id or a status of its own, or the plan as a whole.
 *
 * @param around the thing in which it stands; absent for the plan
 */
record Thing(ObjectType<?, ?> type, Object value, String key, Pointer place, Optional<Thing> around) {

    /** The things of a plan list by list, by the paths of the lists; the plan itself under the empty path. */
    static Map<String, List<Thing>> in(ActionPlan plan) {
        Map<String, List<Thing>> lists = new LinkedHashMap<>();
        Thing whole = new Thing(PlanTable.TABLE, plan, "", Pointer.ROOT, Optional.empty());
        lists.put("", List.of(whole));
        whole.collect("", PlanTable.TABLE, plan, Pointer.ROOT, lists);
        return lists;
    }

    private void collect(String path, ObjectType<?, ?> of, Object owner, Pointer at, Map<String, List<Thing>> lists) {
        List<List<?>> all = of.values(owner);
        for (int position = 0; position < all.size(); position++) {
            Property property = of.properties().get(position);
            if (property.kind() instanceof ObjectType<?, ?> inner) {
                String there = path + "/" + property.name();
                List<?> values = all.get(position);
                if (property.isList() && isThing(inner)) {
                    List<Thing> list = lists.computeIfAbsent(there, unused -> new ArrayList<>());
                    for (int entry = 0; entry < values.size(); entry++) {
                        Object value = values.get(entry);
                        Pointer place = at.child(property.name()).child(entry);
                        Thing thing = new Thing(inner, value, keyOf(inner, value), place, Optional.of(this));
                        list.add(thing);
                        thing.collect(there, inner, value, place, lists);
                    }
                } else if (!property.isList() && !values.isEmpty() && inner != of) {
                    collect(there, inner, values.get(0), at.child(property.name()), lists);
                }
            }
        }
    }

    /** Whether entries of a list are compared one by one, as things of their own. */
    static boolean isThing(ObjectType<?, ?> type) {
        return type.hasId() || wordOf(type, ChangeWord.STATUS).isPresent();
    }

    /** What tells entries of a list apart: the id, or else the property that stands first. */
    static String keyOf(ObjectType<?, ?> type, Object value) {
        return type.id(value)
                .orElseGet(() -> type.values(value, type.properties().get(0)).toString());
    }

    private static Optional<Property> wordOf(ObjectType<?, ?> type, ChangeWord word) {
        return type.properties().stream()
                .filter(property -> property.word() == word)
                .findFirst();
    }

    private Optional<Thing> bearer() {
        return type.hasId() ? Optional.of(this) : around.flatMap(Thing::bearer);
    }

    /** What kind of thing it is, or the one to which it belongs. */
    ComparedEntity entity() {
        return ComparedEntity.of(bearer().orElse(this).type());
    }

    /** Its id, or that of the thing to which it belongs. */
    String id() {
        return bearer().flatMap(bearer -> bearer.type().id(bearer.value())).orElse("");
    }

    /** What it is called, or the thing to which it belongs. */
    Optional<String> title() {
        return bearer().flatMap(bearer -> Things.title(bearer.type(), bearer.value()));
    }

    /** The key of the list's owner, so that equal keys in lists of different owners are told apart. */
    String keyAround() {
        return around.map(outer -> outer.keyAround() + "\n" + outer.key()).orElse("");
    }

    /**
     * Whether it is done with.
     *
     * @param inForce the day since which the later plan is in force
     */
    boolean isClosed(LocalDate inForce) {
        boolean hasEnded = wordOf(type, ChangeWord.DUE)
                .flatMap(property -> type.values(value, property).stream().findFirst())
                .filter(ended ->
                        ended instanceof DateRange period && period.getEnd().isBefore(inForce))
                .isPresent();
        boolean isOver = wordOf(type, ChangeWord.STATUS)
                .flatMap(property -> type.values(value, property).stream().findFirst())
                .filter(Thing::isOver)
                .isPresent();
        return hasEnded || isOver || isDone();
    }

    /** Whether it says that it was reached. */
    boolean isDone() {
        List<List<?>> written = type.written(value);
        for (int at = 0; at < written.size(); at++) {
            if (type.properties().get(at).word() == ChangeWord.DONE
                    && !written.get(at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a status says that nothing more is to be done. */
    static boolean isOver(Object status) {
        return status instanceof ActionStatus action ? action.isClosed() : status == AssessmentStatus.SIGNED_OFF;
    }
}
