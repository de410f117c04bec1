package org.ediframework.metrics.monitor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.vocabulary.Place;
import org.ediframework.core.vocabulary.PublishedPlace;
import org.ediframework.core.vocabulary.PublishedPlaces;

/**
 * Which texts name one place: a published area by its code, a former code or its name, a place of the plan by its id or
 * its name. Counts and plans come from different hands.
 */
final class PlaceNames {

    private final Map<String, Place> ofPlan = new HashMap<>();

    PlaceNames(ActionPlan plan) {
        plan.getPlaces().forEach(place -> {
            ofPlan.putIfAbsent(place.getId(), place);
            ofPlan.putIfAbsent(place.getName(), place);
        });
    }

    /** The published areas by their codes, names and former codes. */
    private static final class Published {

        private static final Map<String, PublishedPlace> AREAS = new HashMap<>();

        static {
            for (PublishedPlace place : PublishedPlaces.bundled().getPlaces()) {
                AREAS.put(place.code(), place);
                AREAS.putIfAbsent(place.name(), place);
                place.formerCodes().forEach(code -> AREAS.putIfAbsent(code, place));
            }
        }
    }

    /** The one text that stands for a place: its published code, its id in the plan, or what it is called. */
    String canonical(String text) {
        Place place = ofPlan.get(text);
        PublishedPlace known = Published.AREAS.get(text);
        if (known == null && place != null) {
            known = Published.AREAS.getOrDefault(place.getId(), Published.AREAS.get(place.getName()));
        }
        return known != null ? known.code() : place != null ? place.getId() : text;
    }

    /** Whether both texts name the same place. */
    boolean isSame(String left, String right) {
        return left.equals(right) || canonical(left).equals(canonical(right));
    }

    /** Whether both are the same place, or all places together. */
    boolean isSame(Optional<String> left, Optional<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty();
        }
        return isSame(left.get(), right.get());
    }

    /** Whether the first place is the second or lies within it, so far as the plan and the published areas say. */
    boolean isWithin(String inner, String outer) {
        return outwards(inner).contains(canonical(outer));
    }

    /** Of some places the first on the way outwards from one. */
    Optional<String> directlyAround(String inner, List<String> places) {
        return outwards(inner).stream()
                .flatMap(here -> places.stream()
                        .filter(other ->
                                !isSame(other, inner) && canonical(other).equals(here)))
                .findFirst();
    }

    /** A place, the one around it, the one around that, and so on. */
    private Set<String> outwards(String inner) {
        Set<String> places = new LinkedHashSet<>();
        Optional<String> place = Optional.of(canonical(inner));
        while (place.isPresent() && places.add(place.get())) {
            place = around(place.get()).map(this::canonical);
        }
        return places;
    }

    private Optional<String> around(String canonical) {
        Place place = ofPlan.get(canonical);
        if (place != null && place.getWithin().isPresent()) {
            return place.getWithin();
        }
        return Optional.ofNullable(Published.AREAS.get(canonical)).flatMap(PublishedPlace::within);
    }
}
