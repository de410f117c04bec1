package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.OpenKind;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.Referent;
import org.ediframework.core.document.Walk;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.vocabulary.Characteristic;
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

    private static final List<Referent> SECTIONS = Stream.of(Referent.values())
            .filter(referent -> referent != Referent.ANYTHING)
            .toList();

    private final Predicate<String> kept;
    private final Walk.Visitor beside;
    private final Map<Pointer, IdTable> lists = new LinkedHashMap<>();
    private final Map<Referent, IdTable> byReferent = new EnumMap<>(Referent.class);
    private final List<Reference> references = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<OtherCharacteristics.Mention> mentions = new ArrayList<>();
    private final ActionIndex ofActions = new ActionIndex();

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
    public void thing(Walk walk) {
        beside.thing(walk);
        ofActions.thing(walk);
    }

    @Override
    public void list(Walk walk, Property property, List<?> entries) {
        beside.list(walk, property, entries);
        ofActions.list(property, entries.size());
        if (property.kind() instanceof ObjectType<?, ?> type && type.hasId()) {
            if (walk.isWithinList() && entries.size() < 2) {
                return;
            }
            Pointer place = walk.place();
            IdTable table = IdTable.of(place, entries, entry -> type.id(entry).orElse(""));
            lists.put(place, table);
            if (!walk.isWithinList()) {
                SECTIONS.stream()
                        .filter(referent -> referent.section().equals(property.name()))
                        .forEach(referent -> byReferent.put(referent, table));
            }
        }
    }

    @Override
    public void value(Walk walk, Property property, Object value) {
        beside.value(walk, property, value);
        Optional<Referent> target = property.target();
        if (target.isPresent()) {
            reference(walk, property, target.get(), value.toString());
        } else if (property.isFreeText()) {
            String text = value.toString();
            ofActions.text(walk, property, text);
            if (kept.test(text)) {
                texts.add(new Text(site(walk, property), text));
            }
        } else if (value instanceof Due due) {
            ofActions.due(walk, due);
            if (due.isDescribed()) {
                keep(walk.place().child("text"), due.toString());
            }
        } else if (value instanceof Characteristic named) {
            if (!named.isProtected()) {
                mentions.add(new OtherCharacteristics.Mention(walk.place(), named));
            }
        } else if (property.kind() instanceof OpenKind) {
            Pointer place = walk.place();
            ((Map<?, ?>) value)
                    .forEach((key, member) ->
                            OpenTexts.visit(place.child(key.toString()), (OpenValue) member, this::keep));
        }
    }

    /**
     * Only what is looked at again is kept: a reference to what has not been come by yet, or is nowhere, or is the thing
     * itself, and those by which a place is used.
     */
    private void reference(Walk walk, Property property, Referent target, String id) {
        IdTable table = byReferent.get(target);
        int found = table == null ? -1 : table.indexOf(id);
        ofActions.reference(walk, property, found);
        boolean isOwnId = id.equals(walk.id());
        if (found < 0 || isOwnId || target == Referent.PLACE) {
            references.add(new Reference(site(walk, property), id, target, isOwnId));
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
            return table == null ? IdTable.of(list, List.of(), entry -> "") : table;
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

    /** References in the order of the plan, but for those that surely lead to something. */
    List<Reference> references() {
        return references;
    }

    /** The characteristics that are not protected under the name that they are given, in the order of the plan. */
    List<OtherCharacteristics.Mention> mentions() {
        return mentions;
    }

    /** What is kept of actions. */
    ActionIndex ofActions() {
        return ofActions;
    }

    /** The texts that people have written and that are remembered; ids, codes and addresses are no texts. */
    List<Text> texts() {
        return texts;
    }
}
