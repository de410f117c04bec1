package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.DateRange;
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
                PlanCheck.each("EDI-T-017", PlanList.PILOTS, DueRules::rolloutTooEarly));
    }

    private static Pointer due(int action) {
        return Section.ACTIONS.child(action).child("due");
    }

    private static Pointer rollout(int pilot, int rollout) {
        return Section.PILOTS.child(pilot).child("rollout").child(rollout);
    }

    private static void outsidePeriod(Subject subject, Report report) {
        DateRange period = subject.plan().getPeriod();
        if (period.getEnd().isBefore(period.getStart())) {
            return;
        }
        for (PlannedWork work : subject.work()) {
            if (work.isLaterThan(period.getEnd()) || work.isOver(period.getStart())) {
                report.at(work.place().child("due"))
                        .restingOn(Section.PERIOD)
                        .needing(Section.PERIOD.child("start"), Section.PERIOD.child("end"))
                        .say(work.due(), period.getStart(), period.getEnd());
            }
        }
    }

    private static void startsTooLate(Subject subject, Report report) {
        for (PlannedWork work : subject.work()) {
            Optional<LocalDate> start =
                    work.milestone().isEmpty() ? work.action().getStart() : Optional.empty();
            if (start.isPresent() && work.isOver(start.get())) {
                report.at(work.ofAction().child("start"))
                        .restingOn(due(work.index()))
                        .say(start.get(), work.due());
            }
        }
    }

    private static void overdue(Subject subject, LocalDate asOf, Report report) {
        for (PlannedWork work : subject.work()) {
            boolean isOver = work.isOver(asOf) && !Timing.isClosed(work.action());
            if (isOver && work.milestone().filter(Timing::isReached).isEmpty()) {
                Pointer of = work.ofAction();
                report.at(work.place().child("due"))
                        .needing(
                                of.child("status"),
                                of.child("completedOn"),
                                work.place().child("complete"),
                                work.place().child("completedOn"))
                        .variant(work.milestone().isPresent() ? "milestone" : "")
                        .say(work.due(), asOf);
            }
        }
        List<Pilot> pilots = subject.plan().getPilots();
        for (int index = 0; index < pilots.size(); index++) {
            List<Rollout> rollouts = pilots.get(index).getRollout();
            for (int entry = 0; entry < rollouts.size(); entry++) {
                Rollout rollout = rollouts.get(entry);
                if (!rollout.getStatus().isClosed() && Timing.isOver(rollout.getPlanned(), asOf)) {
                    report.at(rollout(index, entry).child("planned"))
                            .needing(rollout(index, entry).child("status"))
                            .variant("rollout")
                            .say(rollout.getPlanned(), asOf);
                }
            }
        }
    }

    private static void milestoneTooLate(Subject subject, Report report) {
        for (PlannedWork work : subject.work()) {
            if (work.milestone().isEmpty()) {
                continue;
            }
            Optional<Due> end = work.action().getDue();
            Optional<LocalDate> last = end.isPresent() ? end.get().getLastDay() : Optional.empty();
            if (last.isPresent() && work.isLaterThan(last.get())) {
                report.at(work.place().child("due"))
                        .restingOn(due(work.index()))
                        .say(work.due(), end.get());
            }
        }
    }

    private static void dependsOnLater(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            int[] dependencies = subject.index().ofActions().dependencies(index);
            if (dependencies.length == 0) {
                continue;
            }
            Optional<LocalDate> own = actions.get(index).getDue().flatMap(Due::getLastDay);
            List<String> dependsOn = actions.get(index).getDependsOn();
            for (int entry = 0; entry < dependsOn.size() && own.isPresent(); entry++) {
                int before = dependencies[entry];
                Optional<Due> needed = before < 0 || before == index
                        ? Optional.empty()
                        : actions.get(before).getDue();
                if (needed.filter(due -> Timing.isLaterThan(due, own.get())).isPresent()) {
                    report.at(Section.ACTIONS.child(index).child("dependsOn").child(entry))
                            .restingOn(due(index), due(before))
                            .needingEvery("/actions/*/id")
                            .say(
                                    dependsOn.get(entry),
                                    needed.get(),
                                    actions.get(index).getDue().get());
                }
            }
        }
    }

    private static void freeText(Subject subject, Report report) {
        for (PlannedWork work : subject.work()) {
            if (work.due().isDescribed()) {
                report.at(work.place().child("due")).say(work.due());
            }
        }
        List<Pilot> pilots = subject.plan().getPilots();
        for (int index = 0; index < pilots.size(); index++) {
            List<Rollout> rollouts = pilots.get(index).getRollout();
            for (int entry = 0; entry < rollouts.size(); entry++) {
                Due planned = rollouts.get(entry).getPlanned();
                if (planned.isDescribed()) {
                    report.at(rollout(index, entry).child("planned")).say(planned);
                }
            }
        }
    }

    private static void rolloutTooEarly(Subject subject, Pilot pilot, int index, Report report) {
        LocalDate end = pilot.getPeriod().getEnd();
        List<Rollout> rollouts = pilot.getRollout();
        for (int entry = 0; entry < rollouts.size(); entry++) {
            Due planned = rollouts.get(entry).getPlanned();
            boolean isEarly = planned.getKind() == Due.Kind.REPEATING
                    ? planned.getFirstDay().filter(first -> first.isBefore(end)).isPresent()
                    : Timing.isOver(planned, end);
            if (isEarly) {
                Pointer period = Section.PILOTS.child(index).child("period");
                report.at(rollout(index, entry).child("planned"))
                        .restingOn(period)
                        .needing(period.child("end"))
                        .say(planned, end);
            }
        }
    }
}
