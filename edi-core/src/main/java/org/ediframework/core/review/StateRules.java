package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.Rating;

/** Rules on the states of actions: complete or not, and how they are rated. */
final class StateRules {

    private StateRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                PlanCheck.each("EDI-T-004", PlanList.ACTIONS, StateRules::completeWithoutDay),
                PlanCheck.each("EDI-T-005", PlanList.ACTIONS, StateRules::dayWithoutComplete),
                PlanCheck.onDay("EDI-T-006", StateRules::completedInFuture),
                PlanCheck.each("EDI-T-008", PlanList.ACTIONS, StateRules::openMilestone),
                new PlanCheck("EDI-T-015", StateRules::rating));
    }

    private static void completeWithoutDay(Subject subject, Action action, int index, Report report) {
        if (Timing.isComplete(action) && action.getCompletedOn().isEmpty()) {
            Pointer place = Section.ACTIONS.child(index);
            report.at(place.child("status")).needing(place.child("completedOn")).say();
        }
    }

    private static void dayWithoutComplete(Subject subject, Action action, int index, Report report) {
        if (action.getStatus().isPresent()
                && !Timing.isComplete(action)
                && action.getCompletedOn().isPresent()) {
            Pointer place = Section.ACTIONS.child(index);
            report.at(place.child("completedOn"))
                    .restingOn(place.child("status"))
                    .say(action.getCompletedOn().get(), action.getStatus().get());
        }
    }

    private static void completedInFuture(Subject subject, LocalDate asOf, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            if (isLater(action.getCompletedOn(), asOf)) {
                inFuture(action.getCompletedOn(), asOf, Section.ACTIONS.child(index), report);
            }
            List<Milestone> milestones = action.getMilestones();
            for (int entry = 0; entry < milestones.size(); entry++) {
                Optional<LocalDate> completed = milestones.get(entry).getCompletedOn();
                if (isLater(completed, asOf)) {
                    Pointer milestone =
                            Section.ACTIONS.child(index).child("milestones").child(entry);
                    inFuture(completed, asOf, milestone, report);
                }
            }
        }
    }

    private static boolean isLater(Optional<LocalDate> completed, LocalDate asOf) {
        return completed.isPresent() && completed.get().isAfter(asOf);
    }

    private static void inFuture(Optional<LocalDate> completed, LocalDate asOf, Pointer thing, Report report) {
        completed.ifPresent(day -> report.at(thing.child("completedOn")).say(day, asOf));
    }

    private static void openMilestone(Subject subject, Action action, int index, Report report) {
        if (Timing.isComplete(action)) {
            Pointer place = Section.ACTIONS.child(index);
            List<Milestone> milestones = action.getMilestones();
            for (int entry = 0; entry < milestones.size(); entry++) {
                if (!Timing.isReached(milestones.get(entry))) {
                    Pointer milestone = place.child("milestones").child(entry);
                    report.at(milestone)
                            .restingOn(place.child("status"))
                            .needing(
                                    milestone.child("title"),
                                    milestone.child("complete"),
                                    milestone.child("completedOn"))
                            .say(milestones.get(entry).getTitle());
                }
            }
        }
    }

    private static void rating(Subject subject, Report report) {
        List<Rating> key = subject.plan().getRatingKey();
        Set<String> values = key.stream().map(Rating::getValue).collect(Collectors.toUnmodifiableSet());
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Optional<String> value = actions.get(index).getRating();
            if (value.isPresent() && !values.contains(value.get())) {
                report.at(Section.ACTIONS.child(index).child("rating"))
                        .restingOn(Section.RATING_KEY)
                        .needingEvery("/ratingKey/*/value")
                        .variant(values.isEmpty() ? "noKey" : "")
                        .say(value.get(), key.stream().map(Rating::getValue).toList());
            }
        }
    }
}
