package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.Referent;
import org.ediframework.core.document.Walk;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;

/** What rules look up in a plan again and again, taken from it in one walk: ids, references and texts. */
final class PlanIndex implements Walk.Visitor {

    /** Where something stands; the pointer is made only when something is said about it. */
    record Site(Pointer owner, String property, int entry) {
        /** A place of which the pointer is there already. */
        static Site at(Pointer place) {
            return new Site(place, "", -1);
        }

        Pointer toPointer() {
            if (property.isEmpty()) {
                return owner;
            }
            Pointer place = owner.child(property);
            return entry < 0 ? place : place.child(entry);
        }
    }

    /**
     * Something in a plan that names another part of it.
     *
     * @param isOwnId whether the thing that has the reference bears this id itself
     */
    record Reference(Site site, String id, Referent referent, boolean isOwnId) {}

    /** What people have written, and where. */
    record Text(Site site, String text) {
        Pointer place() {
            return site.toPointer();
        }
    }

    private static final int[] NOWHERE = {};

    private final Predicate<String> kept;
    private final Walk.Visitor beside;
    private final Map<Pointer, IdTable> lists = new LinkedHashMap<>();
    private final Map<Referent, IdTable> byReferent = new EnumMap<>(Referent.class);
    private final List<Reference> references = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final ActionTexts ofActions = new ActionTexts();
    private int[] targets = {};
    private int[][] dependencies = {};

    /**
     * Looks at a plan.
     *
     * @param kept which texts are remembered
     * @param beside goes the same way
     */
    PlanIndex(ActionPlan plan, Predicate<String> kept, Walk.Visitor beside) {
        this(PlanTable.TABLE, plan, kept, beside);
    }

    PlanIndex(ObjectType<?, ?> type, Object document, Predicate<String> kept, Walk.Visitor beside) {
        this.kept = kept;
        this.beside = beside;
        Walk.over(Pointer.ROOT, type, document, this);
    }

    @Override
    public void thing(Pointer place, ObjectType<?, ?> type, Object thing) {
        beside.thing(place, type, thing);
    }

    @Override
    public void list(Walk walk, Property property, List<?> entries) {
        beside.list(walk, property, entries);
        if (property.kind() instanceof ObjectType<?, ?> type && type.hasId()) {
            boolean isWithinList =
                    walk.owner().getParent().flatMap(Pointer::getParent).isPresent();
            if (isWithinList && entries.size() < 2) {
                return;
            }
            Pointer place = walk.place();
            lists.put(place, IdTable.of(property.name(), place, entries, entry -> type.id(entry)
                    .orElse("")));
        }
    }

    @Override
    public void value(Walk walk, Property property, Object value) {
        beside.value(walk, property, value);
        Optional<Referent> target = property.target();
        if (target.isPresent()) {
            String id = value.toString();
            references.add(new Reference(site(walk, property), id, target.get(), id.equals(walk.id())));
        } else if (property.isFreeText()) {
            String text = value.toString();
            ofActions.add(walk.owner(), property, walk.entry(), text);
            if (kept.test(text)) {
                texts.add(new Text(site(walk, property), text));
            }
        } else if (value instanceof Due due && due.isDescribed()) {
            keep(walk.place().child("text"), due.toString());
        } else if (value instanceof Map<?, ?> members) {
            Pointer place = walk.place();
            members.forEach(
                    (key, member) -> OpenTexts.visit(place.child(key.toString()), (OpenValue) member, this::keep));
        }
    }

    private void keep(Pointer place, String text) {
        if (kept.test(text)) {
            texts.add(new Text(Site.at(place), text));
        }
    }

    private static Site site(Walk walk, Property property) {
        return new Site(walk.owner(), property.name(), walk.entry());
    }

    /** The ids of the list that a reference leads to. */
    IdTable of(Referent referent) {
        return byReferent.computeIfAbsent(referent, named -> {
            Pointer list = Pointer.ROOT.child(named.section());
            IdTable table = lists.get(list);
            return table == null ? IdTable.of("", list, List.of(), entry -> "") : table;
        });
    }

    IdTable places() {
        return of(Referent.PLACE);
    }

    IdTable actions() {
        return of(Referent.ACTION);
    }

    /** Every list whose entries have ids, lists within things of other lists included. */
    Collection<IdTable> all() {
        return lists.values();
    }

    /** Every list whose entries anything in the plan may name. */
    List<IdTable> named() {
        return lists.values().stream().filter(list -> !list.isWithinList()).toList();
    }

    List<Reference> references() {
        return references;
    }

    /**
     * Where each reference leads: the index of the first entry of its list with the id, or -1. What may name anything leads
     * nowhere in particular, and is -1 as well.
     */
    int[] targets() {
        if (targets.length != references.size()) {
            int[] found = new int[references.size()];
            for (int at = 0; at < found.length; at++) {
                Reference reference = references.get(at);
                found[at] = reference.referent() == Referent.ANYTHING
                        ? -1
                        : of(reference.referent()).indexOf(reference.id());
            }
            targets = found;
        }
        return targets;
    }

    /** For each action where what it depends on stands among the actions, -1 for what is none of them. */
    int[][] dependencies(int actions) {
        if (dependencies.length != actions) {
            dependencies = findDependencies(actions);
        }
        return dependencies;
    }

    private int[][] findDependencies(int actions) {
        int[] all = targets();
        int[][] found = new int[actions][];
        Arrays.fill(found, NOWHERE);
        int at = 0;
        while (at < all.length) {
            int end = at + 1;
            Site site = references.get(at).site();
            if (site.property().equals("dependsOn")) {
                while (end < all.length && isOfOneList(site, references.get(end).site())) {
                    end++;
                }
                found[site.owner().getIndex()] = Arrays.copyOfRange(all, at, end);
            }
            at = end;
        }
        return found;
    }

    private static boolean isOfOneList(Site one, Site other) {
        return one.owner() == other.owner() && one.property().equals(other.property());
    }

    /** What is kept of the texts of actions. */
    ActionTexts ofActions() {
        return ofActions;
    }

    /** The texts that people have written and that are remembered; ids, codes and addresses are no texts. */
    List<Text> texts() {
        return texts;
    }
}
