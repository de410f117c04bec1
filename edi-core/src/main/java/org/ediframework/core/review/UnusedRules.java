package org.ediframework.core.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ediframework.core.document.Referent;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.vocabulary.Place;

/**
 * The rule against leftovers. It looks at places, which stand in a plan only to be referred to, and at the rating key
 * as a whole once work has begun. Everything else means something by itself, a metric that is watched, a member who
 * takes part, or has a policy rule of its own.
 */
final class UnusedRules {

    private UnusedRules() {}

    static List<PlanCheck> checks() {
        return List.of(new PlanCheck("EDI-R-008", UnusedRules::unused));
    }

    private static void unused(Subject subject, Report report) {
        List<Place> places = subject.plan().getPlaces();
        if (!places.isEmpty()) {
            Set<String> used = new HashSet<>();
            for (PlanIndex.Reference reference : subject.index().references()) {
                if (reference.referent() == Referent.PLACE || reference.referent() == Referent.ANYTHING) {
                    used.add(reference.id());
                }
            }
            for (int index = 0; index < places.size(); index++) {
                if (!used.contains(places.get(index).getId())) {
                    report.at(Section.PLACES.child(index))
                            .restingOn(
                                    Section.PLACES,
                                    Section.COMMITMENTS,
                                    Section.AREAS_OF_CONCERN,
                                    Section.METRICS,
                                    Section.PILOTS)
                            .needing(Section.PLACES.child(index).child("id"))
                            .needingEvery("/places/*/within", "/commitments/*/evidence", "/areasOfConcern/*/place")
                            .needingEvery("/metrics/*/place", "/pilots/*/places", "/pilots/*/rollout")
                            .needingEvery("/pilots/*/rollout/*/place")
                            .say(places.get(index).getId());
                }
            }
        }
        List<Action> actions = subject.plan().getActions();
        boolean hasBegun = actions.stream().anyMatch(action -> action.getStatus()
                .filter(status -> status != ActionStatus.NOT_STARTED)
                .isPresent());
        if (hasBegun
                && !subject.plan().getRatingKey().isEmpty()
                && actions.stream().allMatch(action -> action.getRating().isEmpty())) {
            report.at(Section.RATING_KEY)
                    .restingOn(Section.ACTIONS)
                    .needingEvery("/actions/*/rating", "/actions/*/status")
                    .variant("ratingKey")
                    .say();
        }
    }
}
