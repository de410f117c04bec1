package org.ediframework.core.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a document could not be read, so that nothing is known of it: single properties and entries of lists, never the
 * things that hold them. A rule is silent where it rests on one of these places, and applied everywhere else. Immutable
 * and thread-safe.
 */
public final class Gaps {

    /** A step that stands for every index of a list. */
    public static final String ANY = "*";

    private static final Gaps NONE = new Gaps(Set.of(), Set.of());

    private final Set<Pointer> unknown;
    private final Set<Pointer> incomplete;
    private final Set<String> forms = new HashSet<>();

    /** Forms of places that are unknown in every thing of a list. */
    private final Set<String> everywhere = new HashSet<>();

    /** By list: the properties of its entries of which one at least is unknown. */
    private final Map<Pointer, Set<String>> ofEntries = new HashMap<>();

    private Gaps(Set<Pointer> unknown, Set<Pointer> incomplete) {
        this.unknown = Set.copyOf(unknown);
        this.incomplete = Set.copyOf(incomplete);
        Stream.concat(unknown.stream(), incomplete.stream()).forEach(place -> {
            String form = place.form(ANY);
            forms.add(form);
            if (place.isBelow(ANY)) {
                everywhere.add(form);
            }
        });
        for (Pointer place : unknown) {
            place.getParent().flatMap(Pointer::getParent).ifPresent(list -> ofEntries
                    .computeIfAbsent(list, any -> new HashSet<>())
                    .add(place.getName()));
        }
    }

    /** Everything could be read. */
    public static Gaps none() {
        return NONE;
    }

    /**
     * These places could not be read.
     *
     * @param unknown properties and entries of lists; a step {@link #ANY} stands for every entry
     * @param incomplete lists of which entries could not be read, or may be missing
     */
    public static Gaps of(Set<Pointer> unknown, Set<Pointer> incomplete) {
        return unknown.isEmpty() && incomplete.isEmpty() ? NONE : new Gaps(unknown, incomplete);
    }

    /** Whether everything could be read. */
    public boolean isEmpty() {
        return forms.isEmpty();
    }

    /** Whether the place, or what it is a part of, could not be read; of a list, also whether entries of it could not. */
    public boolean has(Pointer place) {
        if (isEmpty()) {
            return false;
        }
        if (incomplete.contains(place) || (!everywhere.isEmpty() && isWithin(everywhere, place.form(ANY)))) {
            return true;
        }
        for (Optional<Pointer> at = Optional.of(place);
                at.isPresent();
                at = at.get().getParent()) {
            if (unknown.contains(at.get())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a property of any entry of a list could not be read, or an entry of it.
     *
     * @param list the place of the list
     */
    public boolean hasEach(Pointer list, String property) {
        if (isEmpty()) {
            return false;
        }
        return has(list)
                || ofEntries.getOrDefault(list, Set.of()).contains(property)
                || (!everywhere.isEmpty()
                        && isWithin(everywhere, list.child(ANY).child(property).form(ANY)));
    }

    /**
     * Whether a place of this form, or what it is a part of, could not be read somewhere in the document.
     *
     * @param form a pointer with asterisks in place of indices, for example <code>/actions/&#42;/keyAreas</code>
     */
    public boolean hasAny(String form) {
        return !isEmpty() && isWithin(forms, form);
    }

    private static boolean isWithin(Set<String> forms, String form) {
        for (int end = form.length(); end > 0; end = form.lastIndexOf('/', end - 1)) {
            if (forms.contains(form.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
