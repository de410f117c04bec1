package org.ediframework.core.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ediframework.core.document.Breaches;
import org.ediframework.core.document.Demand;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.OpenKind;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.document.Walk;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.finding.RuleMessages;
import org.jspecify.annotations.Nullable;

/**
 * Rules C: what is true of one thing by itself, as the tables of the format state it. The constraints on the accessors,
 * which are there for hosts with a validator of their own, say the same; a test holds them to each other.
 */
final class ValueRules implements Walk.Visitor {

    /** Up to here comparing each with each is faster than a set. */
    private static final int FEW = 6;

    private final RuleMessages messages;
    private final FindingSink sink;
    private final Map<String, Report> reports = new HashMap<>();
    private final Breaches breaches = this::reportHere;
    private @Nullable Walk standing;

    ValueRules(RuleMessages messages, FindingSink sink) {
        this.messages = messages;
        this.sink = sink;
    }

    @Override
    public void thing(Walk walk) {
        List<Demand> demands = walk.type().demands();
        if (!demands.isEmpty()) {
            demands(demands, walk.owner(), walk.type(), walk.thing());
        }
    }

    private void demands(List<Demand> demands, Pointer place, ObjectType<?, ?> type, Object thing) {
        for (Demand demand : demands) {
            if (!sink.gaps().isEmpty()
                    && demand.properties().stream().map(place::child).anyMatch(sink.gaps()::has)) {
                continue;
            }
            demand.check(
                    name -> type.property(name).flatMap(property -> type.values(thing, property).stream()
                            .findFirst()),
                    (code, variant, gaps) ->
                            report(demand.place().map(place::child).orElse(place), code, variant, gaps));
        }
    }

    @Override
    public void list(Walk walk, Property property, List<?> entries) {
        if (entries.isEmpty()) {
            if (property.isRequired()) {
                report(walk.place(), "EDI-C-004", "");
            }
        } else if (!(property.kind() instanceof ObjectType<?, ?> type && type.hasId()) && !areDistinct(entries)) {
            Set<Object> seen = new HashSet<>();
            for (int entry = 0; entry < entries.size(); entry++) {
                if (isKnown(walk.place().child(entry), property) && !seen.add(entries.get(entry))) {
                    boolean isThing = property.kind() instanceof ObjectType;
                    report(walk.place().child(entry), "EDI-C-007", isThing ? "thing" : "", entries.get(entry));
                }
            }
        }
    }

    /** Whether all of an entry could be read: of two that could not, nobody knows that they are the same. */
    private boolean isKnown(Pointer entry, Property property) {
        return sink.gaps().isEmpty()
                || (!sink.gaps().has(entry)
                        && !(property.kind() instanceof ObjectType<?, ?> type
                                && type.properties().stream()
                                        .map(one -> entry.child(one.name()))
                                        .anyMatch(sink.gaps()::has)));
    }

    private static boolean areDistinct(List<?> entries) {
        if (entries.size() > FEW) {
            return new HashSet<>(entries).size() == entries.size();
        }
        for (int entry = 1; entry < entries.size(); entry++) {
            for (int before = 0; before < entry; before++) {
                if (entries.get(before).equals(entries.get(entry))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void value(Walk walk, Property property, Object value) {
        if (property.kind() instanceof ScalarKind<?> kind) {
            if (kind.isAsking()) {
                standing = walk;
                kind.check(value, breaches);
            }
        } else if (property.kind() instanceof OpenKind kind) {
            for (Object key : ((Map<?, ?>) value).keySet()) {
                String name = key.toString();
                kind.checkKey(name, (code, variant, gaps) -> report(walk.place().child(name), code, variant, gaps));
            }
        }
    }

    /** What takes down breaches is made once, not for each value. */
    private void reportHere(String code, String variant, Object... gaps) {
        report(Objects.requireNonNull(standing, "standing").place(), code, variant, gaps);
    }

    private void report(Pointer place, String code, String variant, Object... gaps) {
        reports.computeIfAbsent(
                        code, rule -> new Report(RuleCatalogue.standard().get(rule), messages, sink))
                .at(place)
                .variant(variant)
                .say(gaps);
    }
}
