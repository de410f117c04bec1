package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.PublishedPlace;
import org.ediframework.core.vocabulary.PublishedPlaces;

/**
 * Of several places those whose people no other of them counts: of a county and its districts the county, of places and
 * one that is called their total, and is, the total.
 *
 * @param counted the places to be added up
 * @param leftOut the names of those whose people they count already
 */
record CountedOnce(List<Comparison> counted, List<String> leftOut) {

    private static final Set<String> TOTALS = Set.of("all", "total", "all places", "overall", "everywhere");

    static CountedOnce of(List<Comparison> places) {
        Set<String> named = new HashSet<>();
        places.forEach(place -> place.getPlace().ifPresent(named::add));
        Optional<String> total = named.size() == places.size() ? total(places) : Optional.empty();
        List<Comparison> counted = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Comparison place : places) {
            Optional<String> name = place.getPlace();
            boolean isWithin = name.isPresent()
                    && total.map(sum -> !sum.equals(name.get())).orElseGet(() -> isWithin(name.get(), named));
            if (isWithin) {
                leftOut.add(name.orElseThrow());
            } else {
                counted.add(place);
            }
        }
        return new CountedOnce(counted, leftOut);
    }

    /** Whether a published area around the place is among these, by whichever of its codes. */
    private static boolean isWithin(String place, Set<String> named) {
        PublishedPlaces published = PublishedPlaces.bundled();
        Optional<PublishedPlace> around =
                published.find(place).flatMap(PublishedPlace::within).flatMap(published::find);
        while (around.isPresent()) {
            PublishedPlace here = around.get();
            if (named.contains(here.code()) || here.formerCodes().stream().anyMatch(named::contains)) {
                return true;
            }
            around = here.within().flatMap(published::find);
        }
        return false;
    }

    /** The place that bears the name of a total and has, in every category, the people of all others. */
    private static Optional<String> total(List<Comparison> places) {
        return places.stream()
                .filter(place -> place.getPlace()
                        .filter(name -> TOTALS.contains(name.strip().toLowerCase(Locale.ROOT)))
                        .isPresent())
                .filter(place -> places.size() > 2 && isSumOfOthers(place, places))
                .findFirst()
                .flatMap(Comparison::getPlace);
    }

    private static boolean isSumOfOthers(Comparison whole, List<Comparison> places) {
        Map<Object, Long> rest = new HashMap<>();
        for (Comparison place : places) {
            int sign = place == whole ? 1 : -1;
            GroupCounts counts = place.getCounted();
            counts.getCounts().forEach((category, count) -> rest.merge(category, sign * count, Long::sum));
            counts.getNonResponses().forEach((state, count) -> rest.merge(state, sign * count, Long::sum));
        }
        return rest.values().stream().allMatch(difference -> difference == 0);
    }
}
