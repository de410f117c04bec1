package org.ediframework.metrics.monitor;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.vocabulary.Place;
import org.ediframework.core.vocabulary.PublishedPlaces;

/**
 * Which texts name one place: a published area by its code, a former code or its name, a place of the plan by its id or
 * its name. Counts and plans come from different hands.
 */
final class PlaceNames {

    private final Map<String, Place> byText = new HashMap<>();
    private final Map<String, Optional<String>> within = new HashMap<>();

    PlaceNames(ActionPlan plan) {
        plan.getPlaces().forEach(place -> {
            byText.putIfAbsent(place.getId(), place);
            byText.putIfAbsent(place.getName(), place);
            within.putIfAbsent(place.getId(), place.getWithin());
        });
    }

    /** Whether both texts name the same place. */
    boolean isSame(String left, String right) {
        return left.equals(right) || !Collections.disjoint(names(left), names(right));
    }

    /** Whether the first place is the second or lies within it, so far as the plan and the published areas say. */
    boolean isWithin(String inner, String outer) {
        Set<String> seen = new HashSet<>();
        Optional<String> place = Optional.of(inner);
        while (place.isPresent() && seen.add(place.get())) {
            if (isSame(place.get(), outer)) {
                return true;
            }
            place = around(place.get());
        }
        return false;
    }

    private Optional<String> around(String text) {
        Place place = byText.get(text);
        if (place != null) {
            return within.getOrDefault(place.getId(), Optional.empty());
        }
        return PublishedPlaces.bundled().getPlaces().stream()
                .filter(known -> isSame(known.code(), text))
                .findFirst()
                .flatMap(known -> known.within());
    }

    private Set<String> names(String text) {
        Set<String> names = new HashSet<>(Set.of(text));
        Place place = byText.get(text);
        if (place != null) {
            names.add(place.getId());
            names.add(place.getName());
        }
        PublishedPlaces.bundled().getPlaces().stream()
                .filter(known -> names.contains(known.code())
                        || names.contains(known.name())
                        || !Collections.disjoint(known.formerCodes(), names))
                .forEach(known -> {
                    names.add(known.code());
                    names.add(known.name());
                    names.addAll(known.formerCodes());
                });
        return names;
    }
}
