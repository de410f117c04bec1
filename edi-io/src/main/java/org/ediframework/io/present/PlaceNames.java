package org.ediframework.io.present;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.vocabulary.Place;
import org.ediframework.core.vocabulary.PublishedPlace;
import org.ediframework.core.vocabulary.PublishedPlaces;

/**
 * What people call a place: the name that a plan gives to it, or else that of a published area, current or former code, or
 * else what the data call it. Immutable and thread-safe.
 */
public final class PlaceNames {

    private static final PlaceNames PUBLISHED = new PlaceNames(Map.of());

    private final Map<String, String> ofPlan;

    private PlaceNames(Map<String, String> ofPlan) {
        this.ofPlan = ofPlan;
    }

    /** The names of published areas alone. */
    public static PlaceNames published() {
        return PUBLISHED;
    }

    /** Those of a plan's places first; of two places with one id, the first counts. */
    public static PlaceNames of(List<Place> places) {
        Map<String, String> names = new HashMap<>();
        places.forEach(place -> names.putIfAbsent(place.getId(), place.getName()));
        return new PlaceNames(Map.copyOf(names));
    }

    /** The name of a place, by the code, id or name that the data have for it. */
    public String of(String place) {
        return Optional.ofNullable(ofPlan.get(place))
                .or(() -> PublishedPlaces.bundled().find(place).map(PublishedPlace::name))
                .orElse(place);
    }
}
