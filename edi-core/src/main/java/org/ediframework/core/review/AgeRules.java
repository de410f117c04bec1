package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.Regime;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Rollout;
import org.ediframework.core.vocabulary.Frequency;

/**
 * Rules on what grows old: the plan, its objectives, its figures, a pilot that ended. The intervals of the Specific
 * Duties Regulations apply to public authorities, and wherever a framework names the rule.
 */
final class AgeRules {

    private static final String OBJECTIVES = "EDI-P-008";
    private static final String INFORMATION = "EDI-P-009";

    private AgeRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                PlanCheck.onDay("EDI-P-007", AgeRules::plan),
                PlanCheck.onDay(OBJECTIVES, AgeRules::objectives),
                PlanCheck.onDay(INFORMATION, AgeRules::information),
                PlanCheck.onDay("EDI-P-018", AgeRules::pilots));
    }

    /** Where the plan says since when it is in force. */
    private static Pointer placeOfDay(Subject subject) {
        return subject.plan().getRevision().getAdoptedOn().isPresent()
                ? Section.REVISION.child("adoptedOn")
                : Section.PERIOD.child("start");
    }

    private static LocalDate inForceSince(Subject subject) {
        return subject.plan()
                .getRevision()
                .getAdoptedOn()
                .orElse(subject.plan().getPeriod().getStart());
    }

    private static boolean applies(Subject subject, String code) {
        boolean isPublic = subject.plan()
                .getRegime()
                .filter(Regime.PUBLIC_AUTHORITY::equals)
                .isPresent();
        return !UpkeepRules.isClosed(subject) && (isPublic || subject.isObliged(code));
    }

    private static void plan(Subject subject, LocalDate asOf, Report report) {
        Frequency every = subject.parameters("EDI-P-007").frequency("every", "P1Y");
        LocalDate since = inForceSince(subject);
        if (!UpkeepRules.isClosed(subject) && every.after(since).isBefore(asOf)) {
            report.at(placeOfDay(subject)).restingOn(Section.REVISION).say(since, every, asOf);
        }
    }

    private static void objectives(Subject subject, LocalDate asOf, Report report) {
        if (!applies(subject, OBJECTIVES)) {
            return;
        }
        Frequency every = subject.parameters(OBJECTIVES).frequency("every", "P4Y");
        LocalDate since = inForceSince(subject);
        if (every.after(since).isBefore(asOf)) {
            report.at(placeOfDay(subject)).restingOn(Section.REVISION).say(since, every, asOf);
            return;
        }
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            Optional<LocalDate> start = action.getStart();
            if (!action.getStatus().isClosed()
                    && start.filter(day -> every.after(day).isBefore(asOf)).isPresent()) {
                report.at(Section.ACTIONS.child(index).child("start"))
                        .variant("action")
                        .say(start.get(), every, asOf);
            }
        }
    }

    private static void information(Subject subject, LocalDate asOf, Report report) {
        if (!applies(subject, INFORMATION)) {
            return;
        }
        RuleParameters parameters = subject.parameters(INFORMATION);
        Frequency every = parameters.frequency("every", "P1Y");
        long employees = parameters.number("employees", "150").longValue();
        Set<String> exempt = subject.plan()
                        .getOrganisation()
                        .getEmployees()
                        .filter(number -> number < employees)
                        .isPresent()
                ? workforceAreas(subject)
                : Set.of();
        List<RepresentationMetric> metrics = subject.plan().getMetrics();
        for (int index = 0; index < metrics.size(); index++) {
            List<Observation> observations = metrics.get(index).getObservations();
            if (!observations.isEmpty() && !exempt.contains(metrics.get(index).getKeyArea())) {
                int newest = newest(observations);
                LocalDate day = observations.get(newest).getAsOf();
                if (every.after(day).isBefore(asOf)) {
                    Pointer list = Section.METRICS.child(index).child("observations");
                    report.at(list.child(newest).child("asOf"))
                            .restingOn(list, Section.KEY_AREAS)
                            .say(day, every, asOf);
                }
            }
        }
    }

    /** Information on employees is not asked of authorities with fewer than 150 of them. */
    private static Set<String> workforceAreas(Subject subject) {
        return subject.plan().getKeyAreas().stream()
                .filter(area -> area.getKind() == KeyAreaKind.WORKFORCE)
                .map(KeyArea::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int newest(List<Observation> observations) {
        return IntStream.range(0, observations.size())
                .reduce((left, right) -> observations
                                .get(right)
                                .getAsOf()
                                .isAfter(observations.get(left).getAsOf())
                        ? right
                        : left)
                .orElseThrow();
    }

    private static void pilots(Subject subject, LocalDate asOf, Report report) {
        List<Pilot> pilots = subject.plan().getPilots();
        for (int index = 0; index < pilots.size(); index++) {
            LocalDate end = pilots.get(index).getPeriod().getEnd();
            if (end.isBefore(asOf) && pilots.get(index).getRollout().stream().noneMatch(to -> isSpreading(to, asOf))) {
                Pointer pilot = Section.PILOTS.child(index);
                report.at(pilot)
                        .restingOn(pilot.child("period"), pilot.child("rollout"))
                        .say(end);
            }
        }
    }

    /** Whether it has begun or its time has not come yet. */
    private static boolean isSpreading(Rollout rollout, LocalDate asOf) {
        return switch (rollout.getStatus()) {
            case IN_PROGRESS, COMPLETE -> true;
            case NOT_STARTED, ON_HOLD -> !Timing.isOver(rollout.getPlanned(), asOf);
            case STOPPED -> false;
        };
    }
}
