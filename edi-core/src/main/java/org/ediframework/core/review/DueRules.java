package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.Rollout;
import org.ediframework.core.vocabulary.Due;

/** Rules on when actions, their milestones and roll-outs are due. */
final class DueRules {

    private DueRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-T-001", DueRules::outsidePeriod),
                new PlanCheck("EDI-T-002", DueRules::startsTooLate),
                PlanCheck.onDay("EDI-T-003", DueRules::overdue),
                new PlanCheck("EDI-T-007", DueRules::milestoneTooLate),
                new PlanCheck("EDI-T-010", DueRules::dependsOnLater),
                new PlanCheck("EDI-T-014", DueRules::freeText),
                new PlanCheck("EDI-T-017", DueRules::rolloutTooEarly));
    }

    private static Pointer due(int action) {
        return Section.ACTIONS.child(action).child("due");
    }

    private static Pointer due(int action, int milestone) {
        return Section.ACTIONS
                .child(action)
                .child("milestones")
                .child(milestone)
                .child("due");
    }

    private static Pointer planned(int pilot, int rollout) {
        return Section.PILOTS.child(pilot).child("rollout").child(rollout).child("planned");
    }

    private static void outsidePeriod(Subject subject, Report report) {
        DateRange period = subject.plan().getPeriod();
        if (period.getEnd().isBefore(period.getStart())) {
            return;
        }
        PlannedWork.visit(subject.plan(), (action, milestone, due, place) -> {
            if (Timing.isLaterThan(due, period.getEnd()) || Timing.isOver(due, period.getStart())) {
                report.at(place.get()).restingOn(Section.PERIOD).say(due, period.getStart(), period.getEnd());
            }
        });
    }

    private static void startsTooLate(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Due due = actions.get(index).getDue();
            Optional<LocalDate> start = actions.get(index).getStart();
            if (start.isPresent() && Timing.isOver(due, start.get())) {
                report.at(Section.ACTIONS.child(index).child("start"))
                        .restingOn(due(index))
                        .say(start.get(), due);
            }
        }
    }

    private static void overdue(Subject subject, LocalDate asOf, Report report) {
        PlannedWork.visit(subject.plan(), (action, milestone, due, place) -> {
            boolean isOpen = !action.getStatus().isClosed()
                    && milestone.flatMap(Milestone::getCompletedOn).isEmpty();
            if (isOpen && Timing.isOver(due, asOf)) {
                Report.Draft draft = report.at(place.get());
                (milestone.isPresent() ? draft.variant("milestone") : draft).say(due, asOf);
            }
        });
        List<Pilot> pilots = subject.plan().getPilots();
        for (int index = 0; index < pilots.size(); index++) {
            List<Rollout> rollouts = pilots.get(index).getRollout();
            for (int entry = 0; entry < rollouts.size(); entry++) {
                Rollout rollout = rollouts.get(entry);
                if (!rollout.getStatus().isClosed() && Timing.isOver(rollout.getPlanned(), asOf)) {
                    report.at(planned(index, entry)).variant("rollout").say(rollout.getPlanned(), asOf);
                }
            }
        }
    }

    private static void milestoneTooLate(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Due end = actions.get(index).getDue();
            List<Milestone> milestones = actions.get(index).getMilestones();
            for (int entry = 0; entry < milestones.size(); entry++) {
                Due due = milestones.get(entry).getDue();
                if (end.getLastDay()
                        .filter(last -> Timing.isLaterThan(due, last))
                        .isPresent()) {
                    report.at(due(index, entry)).restingOn(due(index)).say(due, end);
                }
            }
        }
    }

    private static void dependsOnLater(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Due own = actions.get(index).getDue();
            List<String> dependsOn = actions.get(index).getDependsOn();
            for (int entry = 0; entry < dependsOn.size(); entry++) {
                int before = subject.index().actions().indexOf(dependsOn.get(entry));
                if (before >= 0 && before != index) {
                    Due needed = actions.get(before).getDue();
                    if (own.getLastDay()
                            .filter(last -> Timing.isLaterThan(needed, last))
                            .isPresent()) {
                        report.at(Section.ACTIONS
                                        .child(index)
                                        .child("dependsOn")
                                        .child(entry))
                                .restingOn(due(index), due(before))
                                .say(dependsOn.get(entry), needed, own);
                    }
                }
            }
        }
    }

    private static void freeText(Subject subject, Report report) {
        PlannedWork.visit(subject.plan(), (action, milestone, due, place) -> {
            if (due.isDescribed()) {
                report.at(place.get()).say(due);
            }
        });
        List<Pilot> pilots = subject.plan().getPilots();
        for (int index = 0; index < pilots.size(); index++) {
            List<Rollout> rollouts = pilots.get(index).getRollout();
            for (int entry = 0; entry < rollouts.size(); entry++) {
                Due planned = rollouts.get(entry).getPlanned();
                if (planned.isDescribed()) {
                    report.at(planned(index, entry)).say(planned);
                }
            }
        }
    }

    private static void rolloutTooEarly(Subject subject, Report report) {
        List<Pilot> pilots = subject.plan().getPilots();
        for (int index = 0; index < pilots.size(); index++) {
            LocalDate end = pilots.get(index).getPeriod().getEnd();
            List<Rollout> rollouts = pilots.get(index).getRollout();
            for (int entry = 0; entry < rollouts.size(); entry++) {
                Due planned = rollouts.get(entry).getPlanned();
                boolean isEarly = planned.getKind() == Due.Kind.REPEATING
                        ? planned.getFirstDay()
                                .filter(first -> first.isBefore(end))
                                .isPresent()
                        : Timing.isOver(planned, end);
                if (isEarly) {
                    report.at(planned(index, entry))
                            .restingOn(Section.PILOTS.child(index).child("period"))
                            .say(planned, end);
                }
            }
        }
    }
}
