package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.Rating;

/** Rules on the states of actions: complete or not, and how they are rated. */
final class StateRules {

    private StateRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-T-004", StateRules::completeWithoutDay),
                new PlanCheck("EDI-T-005", StateRules::dayWithoutComplete),
                PlanCheck.onDay("EDI-T-006", StateRules::completedInFuture),
                new PlanCheck("EDI-T-008", StateRules::openMilestone),
                new PlanCheck("EDI-T-015", StateRules::rating));
    }

    private static boolean isComplete(Action action) {
        return action.getStatus() == ActionStatus.COMPLETE;
    }

    private static void completeWithoutDay(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            if (isComplete(actions.get(index))
                    && actions.get(index).getCompletedOn().isEmpty()) {
                report.at(Section.ACTIONS.child(index).child("status")).say();
            }
        }
    }

    private static void dayWithoutComplete(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            if (!isComplete(action) && action.getCompletedOn().isPresent()) {
                Pointer place = Section.ACTIONS.child(index);
                report.at(place.child("completedOn"))
                        .restingOn(place.child("status"))
                        .say(action.getCompletedOn().get(), action.getStatus());
            }
        }
    }

    private static void completedInFuture(Subject subject, LocalDate asOf, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Optional<LocalDate> completed = actions.get(index).getCompletedOn();
            if (completed.isPresent() && completed.get().isAfter(asOf)) {
                report.at(Section.ACTIONS.child(index).child("completedOn")).say(completed.get(), asOf);
            }
            List<Milestone> milestones = actions.get(index).getMilestones();
            for (int entry = 0; entry < milestones.size(); entry++) {
                Optional<LocalDate> reached = milestones.get(entry).getCompletedOn();
                if (reached.isPresent() && reached.get().isAfter(asOf)) {
                    Pointer milestone =
                            Section.ACTIONS.child(index).child("milestones").child(entry);
                    report.at(milestone.child("completedOn")).say(reached.get(), asOf);
                }
            }
        }
    }

    private static void openMilestone(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            if (isComplete(actions.get(index))) {
                Pointer action = Section.ACTIONS.child(index);
                List<Milestone> milestones = actions.get(index).getMilestones();
                for (int entry = 0; entry < milestones.size(); entry++) {
                    if (milestones.get(entry).getCompletedOn().isEmpty()) {
                        report.at(action.child("milestones").child(entry))
                                .restingOn(action.child("status"))
                                .say(milestones.get(entry).getTitle());
                    }
                }
            }
        }
    }

    private static void rating(Subject subject, Report report) {
        Set<String> key =
                subject.plan().getRatingKey().stream().map(Rating::getValue).collect(Collectors.toUnmodifiableSet());
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Optional<String> value = actions.get(index).getRating();
            if (value.isPresent() && !key.contains(value.get())) {
                Report.Draft draft =
                        report.at(Section.ACTIONS.child(index).child("rating")).restingOn(Section.RATING_KEY);
                if (key.isEmpty()) {
                    draft.variant("noKey").say(value.get());
                } else {
                    draft.say(
                            value.get(),
                            subject.plan().getRatingKey().stream()
                                    .map(Rating::getValue)
                                    .toList());
                }
            }
        }
    }
}
