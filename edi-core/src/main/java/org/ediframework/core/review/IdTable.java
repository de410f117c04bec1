package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ediframework.core.finding.Pointer;

/** The ids of one list of a plan and where each stands first. */
final class IdTable {

    /** An id that an earlier entry of the list bears already. */
    record Repetition(String id, int first, int again) {}

    private final Pointer section;
    private final Map<String, Integer> byId;
    private final List<Repetition> repetitions = new ArrayList<>();
    private final NearestId nearest;
    private boolean hasCapitals;

    private IdTable(Pointer section, int size) {
        this.section = section;
        this.byId = new HashMap<>(size * 2);
        this.nearest = new NearestId(byId);
    }

    static <T> IdTable of(Pointer section, List<? extends T> entries, Function<T, String> id) {
        IdTable table = new IdTable(section, entries.size());
        for (int index = 0; index < entries.size(); index++) {
            String own = id.apply(entries.get(index));
            table.hasCapitals = table.hasCapitals || hasCapital(own);
            Integer first = table.byId.putIfAbsent(own, index);
            if (first != null) {
                table.repetitions.add(new Repetition(own, first, index));
            }
        }
        return table;
    }

    /** The place of the list. */
    Pointer getSection() {
        return section;
    }

    /** Whether the list stands in a thing of another list. */
    boolean isWithinList() {
        return section.getSegments().size() > 2;
    }

    boolean contains(String id) {
        return byId.containsKey(id);
    }

    /** The index of the first entry with this id, or -1. */
    int indexOf(String id) {
        return byId.getOrDefault(id, -1);
    }

    /** Whether any id would differ in lower case. */
    boolean hasCapitals() {
        return hasCapitals;
    }

    private static boolean hasCapital(String id) {
        for (int at = 0; at < id.length(); at++) {
            char unit = id.charAt(at);
            if ((unit >= 'A' && unit <= 'Z') || unit >= '\u0080') {
                return !id.toLowerCase(Locale.ROOT).equals(id);
            }
        }
        return false;
    }

    /** Hands on each id with the index of the first entry that bears it, in the order of the list. */
    void forEach(BiConsumer<String, Integer> consumer) {
        byId.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> consumer.accept(entry.getKey(), entry.getValue()));
    }

    List<Repetition> getRepetitions() {
        return repetitions;
    }

    /** The id of the list that looks most like this one, when one does at all. */
    Optional<String> nearest(String id) {
        return nearest.to(id);
    }
}
